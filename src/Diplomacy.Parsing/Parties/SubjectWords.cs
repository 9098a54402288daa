using Diplomacy.Parsing.Text;
using Diplomacy.Parsing.Vocabulary;

namespace Diplomacy.Parsing.Parties;

/// <summary>The words of <c>subjects.yaml</c> and <c>agencies.yaml</c>.</summary>
internal static class SubjectWords
{
    private sealed class Lists
    {
        public required HashSet<string> All { get; init; }

        public required HashSet<string> AllNouns { get; init; }

        public required string[] OnePerson { get; init; }

        public required HashSet<string> Adverbs { get; init; }

        public required HashSet<string> Determiners { get; init; }

        public required HashSet<string> OwnNouns { get; init; }

        public required HashSet<string> NoVerbs { get; init; }

        public required HashSet<string> Auxiliaries { get; init; }
    }

    private sealed class AgencyLists
    {
        public required Dictionary<string, string[]> Agencies { get; init; }

        public required Dictionary<string, string[]> News { get; init; }
    }

    private static readonly Lists Data = VocabularyFile.Read<Lists>("subjects.yaml");
    private static readonly AgencyLists AgencyData = VocabularyFile.Read<AgencyLists>("agencies.yaml");
    private static readonly PhraseTable<string> Agencies = TableOf(AgencyData.Agencies);
    private static readonly PhraseTable<string> News = TableOf(AgencyData.News);
    private static readonly PhraseTable<string> OnePerson = TableOf(new() { ["one"] = Data.OnePerson });

    private static PhraseTable<string> TableOf(Dictionary<string, string[]> names)
    {
        var table = new PhraseTable<string>();
        foreach (var (code, phrases) in names)
            foreach (var phrase in phrases) table.Add(phrase, code);
        return table;
    }

    public static bool IsAll(string word) => Data.All.Contains(word);

    public static bool IsAllNoun(string word) => Data.AllNouns.Contains(word);

    public static bool IsAdverb(string word) => Data.Adverbs.Contains(word);

    public static bool IsDeterminer(string word) => Data.Determiners.Contains(word);

    public static bool IsOwnNoun(string word) => Data.OwnNouns.Contains(word);

    public static bool IsNoVerb(string word) => Data.NoVerbs.Contains(word);

    public static bool IsAuxiliary(string word) => Data.Auxiliaries.Contains(word);

    /// <summary>Number of words of "he", "the diplomat" at a word, or 0.</summary>
    public static int OnePersonAt(IReadOnlyList<Word> words, int at) => OnePerson.TryMatch(words, at, out _, out var count) ? count : 0;

    /// <summary>The state for which the agency at a word speaks, or null.</summary>
    public static (string Code, int Count)? AgencyAt(IReadOnlyList<Word> words, int at) =>
        words[at].Capital && Agencies.TryMatch(words, at, out var codes, out var count) ? (codes[0], count) : null;

    /// <summary>The state of the news agency named at a word, or null.</summary>
    public static string? NewsAgencyAt(IReadOnlyList<Word> words, int at) =>
        words[at].Capital && News.TryMatch(words, at, out var codes, out _) ? codes[0] : null;
}
