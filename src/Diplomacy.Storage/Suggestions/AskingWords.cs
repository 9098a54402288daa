using Diplomacy.Search.Analysis;
using Diplomacy.Search.Questions;

namespace Diplomacy.Storage.Suggestions;

/// <summary>A question that is written as a sentence - “what did Japan promise on semiconductors” - whose words partly ask and partly are asked for.</summary>
/// <param name="Promising">The place of the word that says that somebody promises; -1 where there is none.</param>
internal sealed record AskingWords(IReadOnlyList<Question> Parts, int Promising)
{
    private const int FewestWords = 3;

    private static readonly HashSet<string> First =
        ["what", "which", "who", "whom", "whose", "when", "where", "why", "how", "did", "does", "do", "has", "have", "is", "are", "was", "were", "tell", "show", "list", "find"];

    private static readonly HashSet<string> Promises =
        [.. ((string[])["promise", "pledge", "commit", "agree", "undertake", "undertook", "undertaken", "declare", "intend", "say", "said", "affirm"]).Select(Stemming.Stem)];

    private static readonly HashSet<string> Asked =
        [.. ((string[])["statement", "declaration", "commitment", "text", "make", "made", "many", "much", "ever", "there", "about", "tell", "show", "list", "find", "concerning", "regarding"]).Select(Stemming.Stem)];

    /// <summary>Null where the words are no such sentence.</summary>
    public static AskingWords? Sentence(IReadOnlyList<Question> parts)
    {
        if (parts.Count < FewestWords || parts[0] is not Word { Exact: false, Prefix: false } first || !First.Contains(first.Text)) return null;
        var promising = parts.ToList().FindIndex(1, p => p is Word { Exact: false, Prefix: false } word && Promises.Contains(Stemming.Stem(word.Text)));
        return new(parts, promising);
    }

    /// <summary>Whether a word asks and is not asked for.</summary>
    public static bool IsAsking(Word word) => Stemming.Stem(word.Text) is var stem && (Promises.Contains(stem) || Asked.Contains(stem) || First.Contains(word.Text));

    /// <summary>Whether a name at this place is that of who promises: before the word that says so, or behind “by”.</summary>
    public bool Makes(int at) => Promising >= 0 && (at < Promising || Parts[at - 1] is Word { Text: "by" });
}
