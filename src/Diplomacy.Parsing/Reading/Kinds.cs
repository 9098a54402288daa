using Diplomacy.Parsing.Record;
using Diplomacy.Parsing.Text;
using Diplomacy.Parsing.Vocabulary;

namespace Diplomacy.Parsing.Reading;

/// <summary>The words by which a title names its kind (<c>kinds.yaml</c>) and those that make it a headline (<c>headlines.yaml</c>).</summary>
internal static class Kinds
{
    /// <summary>Phrases and the kind that each names.</summary>
    public static readonly PhraseTable<AgreementKind> Phrases = Load();

    private static readonly HashSet<string> HeadlineVerbs = [.. VocabularyFile.Read<List<string>>("headlines.yaml")];

    private static readonly (string Words, AgreementKind Kind)[] Abroad =
        [.. VocabularyFile.Read<Dictionary<string, List<string>>>("kinds-abroad.yaml").SelectMany(k => k.Value.Select(w => (Folded(w), Parse(k.Key)!.Value)))];

    /// <summary>The kind that a title names in a language that is not coded, by the longest words that stand in it; or null.</summary>
    public static AgreementKind? NamedAbroad(string title)
    {
        var folded = Folded(title);
        var found = Abroad.Where(a => folded.Contains(a.Words, StringComparison.Ordinal)).ToList();
        return found.Count == 0 ? null : found.MaxBy(a => a.Words.Length).Kind;
    }

    private static string Folded(string words) => string.Join(' ', Words.Of(words).Select(w => w.Folded));

    // Of the verbs of a headline those that are no nouns: in "A and B Sign Investment Agreement" all words have capitals.
    private static readonly HashSet<string> OnlyVerbs = new(StringComparer.Ordinal)
    {
        "sign", "signs", "ink", "inks", "inked", "adopts", "concludes", "agrees", "announces", "discuss", "discusses", "receives", "meets", "met", "says", "said", "vow", "vows", "urges", "seeks", "strengthens", "deepens",
    };

    /// <summary>The first words of a line that name a kind.</summary>
    public static PhraseMatch<AgreementKind>? NamedIn(IReadOnlyList<Word> words)
    {
        foreach (var match in Phrases.Matches(words)) return match;
        return null;
    }

    /// <summary>The kind by its name in data ("joint-declaration"), or null.</summary>
    public static AgreementKind? Parse(string name) =>
        Enum.TryParse<AgreementKind>(name.Replace("-", ""), ignoreCase: true, out var kind) && NameOf(kind) == name ? kind : null;

    /// <summary>The kind's name in data: kebab case.</summary>
    public static string NameOf(AgreementKind kind) => kind switch
    {
        AgreementKind.JointDeclaration => "joint-declaration",
        AgreementKind.JointStatement => "joint-statement",
        AgreementKind.JointCommunique => "joint-communique",
        AgreementKind.PressRelease => "press-release",
        AgreementKind.NewsReport => "news-report",
        _ => kind.ToString().ToLowerInvariant(),
    };

    /// <summary>
    /// The line tells what happened ("X and Y sign joint declaration"): a headline verb in small letters stands in it,
    /// before any words that name a kind and not at its head.
    /// </summary>
    public static bool IsHeadline(IReadOnlyList<Word> words)
    {
        var kind = NamedIn(words)?.Word ?? words.Count;
        for (var i = 1; i < Math.Min(kind, words.Count); i++)
            if (HeadlineVerbs.Contains(words[i].Folded) && (!words[i].Capital || i + 1 == kind || OnlyVerbs.Contains(words[i].Folded))) return true;
        return false;
    }

    private static PhraseTable<AgreementKind> Load()
    {
        var table = new PhraseTable<AgreementKind>();
        foreach (var (name, phrases) in VocabularyFile.Read<Dictionary<string, List<string>>>("kinds.yaml"))
        {
            var kind = Parse(name) ?? throw new InvalidOperationException($"kinds.yaml: no kind {name}.");
            foreach (var phrase in phrases) table.Add(phrase, kind);
        }
        return table;
    }
}
