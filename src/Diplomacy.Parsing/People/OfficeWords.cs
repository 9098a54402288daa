using Diplomacy.Parsing.Text;
using Diplomacy.Parsing.Vocabulary;

namespace Diplomacy.Parsing.People;

/// <summary>The words of <c>offices.yaml</c>, folded.</summary>
internal static class OfficeWords
{
    private sealed class Lists
    {
        public required string[] Heads { get; init; }

        public required string[] Prefixes { get; init; }

        public required string[] Portfolios { get; init; }

        public required string[] Bodies { get; init; }

        public required string[] Honorifics { get; init; }

        public required string[] Styles { get; init; }

        public required string[] Particles { get; init; }

        public required string[] PostNominals { get; init; }

        public required string[] Suffixes { get; init; }

        public required string[] NotNames { get; init; }
    }

    private static readonly Lists Data = VocabularyFile.Read<Lists>("offices.yaml");

    private static readonly PhraseTable<bool> Heads = TableOf(Data.Heads);
    private static readonly PhraseTable<bool> Styles = TableOf(Data.Styles);
    private static readonly HashSet<string> Prefixes = SetOf(Data.Prefixes);
    private static readonly HashSet<string> Portfolios = SetOf(Data.Portfolios);
    private static readonly HashSet<string> Bodies = SetOf(Data.Bodies);
    private static readonly HashSet<string> Honorifics = SetOf(Data.Honorifics);
    private static readonly HashSet<string> Particles = SetOf(Data.Particles);
    private static readonly HashSet<string> PostNominals = SetOf(Data.PostNominals);
    private static readonly HashSet<string> Suffixes = SetOf(Data.Suffixes);
    private static readonly HashSet<string> NotNames = SetOf(Data.NotNames);

    private static readonly string[] SentHeads = ["ambassador", "envoy", "consul", "Ambassador", "Envoy", "Representative", "Consul", "Chargé", "High Commissioner", "Observer", "Delegate", "Mission", "Embassy", "Consulate", "Attaché", "Minister-Counsel", "Counselor", "Counsellor"];

    private static PhraseTable<bool> TableOf(string[] phrases)
    {
        var table = new PhraseTable<bool>();
        foreach (var phrase in phrases) table.Add(phrase, true);
        return table;
    }

    private static HashSet<string> SetOf(string[] words) => new(words.SelectMany(w => Words.Of(w)).Select(w => w.Folded), StringComparer.Ordinal);

    public static int HeadAt(IReadOnlyList<Word> words, int at) => Heads.TryMatch(words, at, out _, out var count) ? count : 0;

    public static int StyleAt(IReadOnlyList<Word> words, int at) => Styles.TryMatch(words, at, out _, out var count) ? count : 0;

    /// <param name="small">Small letters will do: the office stands in a text that writes "foreign minister".</param>
    public static bool IsPrefix(Word word, bool small = false) => (word.Capital || small) && (Prefixes.Contains(word.Folded) || Portfolios.Contains(word.Folded));

    /// <param name="small">As above.</param>
    public static bool IsPortfolio(Word word, bool small = false) => (word.Capital || small) && Portfolios.Contains(word.Folded);

    /// <summary>"Service", "Agency": the last word of the name of a body.</summary>
    public static bool IsBody(Word word) => word.Capital && Bodies.Contains(word.Folded);

    public static bool IsHonorific(Word word) => word.Capital && Honorifics.Contains(word.Folded);

    /// <summary>An honorific that alone shows that a name follows: "Mr.", not "General".</summary>
    public static bool IsAddress(Word word) => word.Folded is "mr" or "mrs" or "ms" or "dr" or "sheikh" or "sheikha" or "sir" or "h.e" or "h.h" or "h.m" or "h.r.h" or "honorable" or "honourable" or "hon"
        or "shri" or "smt" or "datuk" or "dato" or "shaikh" or "engr" or "prof" or "professor" or "madam" or "madame" or "comrade" or "captain" or "colonel" or "brigadier" or "commodore" or "admiral";

    public static bool IsParticle(Word word) => Particles.Contains(word.Folded);

    public static bool IsSuffix(Word word) => word.Capital && Suffixes.Contains(word.Folded);

    /// <summary>"MP", "OBE": letters behind a name.</summary>
    public static bool IsPostNominal(Word word) => word.Capital && PostNominals.Contains(word.Folded);

    public static bool IsNoName(Word word) => NotNames.Contains(word.Folded) || (word.Length < 6 && PostNominals.Contains(word.Folded));

    /// <summary>"prime", "deputy", "state" in small letters may open an office: a head or a prefix with a head shortly behind it.</summary>
    public static bool MayOpenSmall(IReadOnlyList<Word> words, int at)
    {
        if (words[at].Folded is "'s" or "members" or "leaders") return false;
        if (HeadAt(words, at) > 0) return true;
        for (var i = at; i < Math.Min(words.Count, at + 4); i++)
        {
            if (!Prefixes.Contains(words[i].Folded) && !Portfolios.Contains(words[i].Folded)) return i > at && HeadAt(words, i) > 0;
            if (i > at && HeadAt(words, i) > 0) return true;
        }
        return false;
    }

    /// <summary>"Ambassador", "Special Envoy": who is sent to a state or organisation and does not speak for it.</summary>
    public static bool IsSent(string office) => SentHeads.Any(h => office.Contains(h, StringComparison.Ordinal));

    /// <summary>"White House Spokesperson": who speaks for those who took part, and did not.</summary>
    public static bool IsSpokesman(string office) =>
        office.EndsWith("Spokesperson", StringComparison.Ordinal) || office.EndsWith("Spokesman", StringComparison.Ordinal) || office.EndsWith("Spokeswoman", StringComparison.Ordinal);
}
