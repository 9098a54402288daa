using Diplomacy.Parsing.Text;
using Diplomacy.Parsing.Vocabulary;

namespace Diplomacy.Parsing.Areas;

/// <summary>What a part of a sentence does.</summary>
internal enum SentencePart
{
    Main,
    Subject,
    Leading,
    Purpose,
    Means,
    Framework,
    Relative,
    Illustration,
    Office,
    Operative,
}

/// <summary>
/// Parts a sentence by the words that open its adjuncts ("through", "with a view to", "including", "which"), so that the
/// object of the main verb can be told from what surrounds it. A scan from left to right, no grammar.
/// </summary>
internal static class SentenceParts
{
    private const int OfficeWords = 4;
    private static readonly PhraseTable<SentencePart> Openers = Load();

    private static readonly HashSet<string> Takers =
    [
        "continue", "continues", "work", "working", "together", "seek", "seeks", "strive", "aim", "aims", "wish", "endeavour", "need",
        "ready", "prepared", "committed", "commitment", "intention", "intent", "desire", "determination", "readiness", "willingness",
        "efforts", "way", "ways", "steps", "opportunities", "and", "or", "is", "are",
    ];

    /// <summary>For each word the part that it stands in.</summary>
    public static SentencePart[] Of(string text, IReadOnlyList<Word> words)
    {
        var parts = new SentencePart[words.Count];
        var mainFrom = LeadingEnd(text, words);
        var part = mainFrom > 0 ? SentencePart.Leading : SentencePart.Main;
        var officeUntil = 0;
        // The first infinitive completes the main verb ("agreed to expand"); behind a modal, or further on, it is a purpose.
        var completed = false;
        var firstVerb = FirstOperative(words);
        for (var i = 0; i < words.Count; i++)
        {
            if (i == mainFrom || (i > mainFrom && Breaks(text, words, i))) part = SentencePart.Main;
            var count = 1;
            if (Openers.TryMatch(words, i, out var values, out var matched))
            {
                if (values[0] == SentencePart.Office) officeUntil = i + matched + OfficeWords;
                else if (values[0] == SentencePart.Operative)
                {
                    if (Renews(words, i, part))
                    {
                        part = SentencePart.Main;
                        completed = words[i].Folded is "will" or "shall";
                    }
                }
                else if (values[0] == SentencePart.Purpose && words[i].Folded == "to" && (!completed || Takes(words, i))) completed = true;
                else if (i >= mainFrom && !(part == SentencePart.Illustration && values[0] == SentencePart.Means)) part = values[0];
                count = matched;
            }
            for (var j = i; j < i + count; j++)
            {
                parts[j] = j < officeUntil ? SentencePart.Office
                    : part == SentencePart.Main && j < firstVerb ? SentencePart.Subject
                    : part;
            }
            i += count - 1;
        }
        return parts;
    }

    /// <summary>The word at which the main clause begins behind an opening adjunct; 0 where there is none.</summary>
    private static int LeadingEnd(string text, IReadOnlyList<Word> words)
    {
        if (words.Count == 0 || !Leads(words)) return 0;
        var end = 0;
        for (var i = 1; i < words.Count; i++)
        {
            if (Between(text, words, i).Contains(',')) end = i;
            if (end > 0 && Openers.TryMatch(words, i, out var values, out _) && values[0] == SentencePart.Operative) return end;
        }
        return 0;
    }

    private static bool Leads(IReadOnlyList<Word> words) =>
        words[0].Folded is "in" or "as" or "with" or "at" or "on" or "to" or "for" or "from" or "under" or "given" or "given" or "through"
        || words[0].Folded.EndsWith("ing", StringComparison.Ordinal)
        || words[0].Folded.EndsWith("ed", StringComparison.Ordinal) && words.Count > 1 && words[1].Folded is "by" or "on";

    /// <summary>The word of the first finite verb by which a party states something; 0 where there is none.</summary>
    private static int FirstOperative(IReadOnlyList<Word> words)
    {
        for (var i = 0; i < words.Count; i++)
            if (Openers.TryMatch(words, i, out var values, out _) && values[0] == SentencePart.Operative) return i;
        return 0;
    }

    /// <summary>Whether the word before takes an infinitive as its complement ("continue to", "ready to").</summary>
    private static bool Takes(IReadOnlyList<Word> words, int i) => i > 0 && Takers.Contains(words[i - 1].Folded);

    private static bool Renews(IReadOnlyList<Word> words, int i, SentencePart part) =>
        part != SentencePart.Relative || (i > 0 && words[i - 1].Folded == "and");

    private static bool Breaks(string text, IReadOnlyList<Word> words, int i) =>
        i > 0 && Between(text, words, i).IndexOfAny(';', ':', '\u2013') >= 0;

    private static ReadOnlySpan<char> Between(string text, IReadOnlyList<Word> words, int i) =>
        text.AsSpan(words[i - 1].End, words[i].Start - words[i - 1].End);

    private static PhraseTable<SentencePart> Load()
    {
        var table = new PhraseTable<SentencePart>();
        foreach (var (name, openers) in VocabularyFile.Read<Dictionary<string, List<string>>>("clauses.yaml"))
            foreach (var opener in openers)
                table.Add(opener, Enum.Parse<SentencePart>(name, ignoreCase: true));
        return table;
    }
}
