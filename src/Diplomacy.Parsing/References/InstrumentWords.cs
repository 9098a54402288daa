using System.Collections.Frozen;
using Diplomacy.Parsing.Text;
using Diplomacy.Parsing.Vocabulary;

namespace Diplomacy.Parsing.References;

/// <summary>The words that names of international instruments are made of, from <c>instrument-words.yaml</c>, folded.</summary>
internal static class InstrumentWords
{
    private sealed record File
    {
        public string[] ClearHeads { get; init; } = [];

        public string[] LooseHeads { get; init; } = [];

        public string[] Pairs { get; init; } = [];

        public string[] SurePairs { get; init; } = [];

        public string[] Tails { get; init; } = [];

        public string[] Makers { get; init; } = [];

        public string[] Plain { get; init; } = [];

        public string[] Domestic { get; init; } = [];

        public string[] Followers { get; init; } = [];

        public string[] Signing { get; init; } = [];
    }

    private static readonly File Read = VocabularyFile.Read<File>("instrument-words.yaml");

    /// <summary>Kinds that are international instruments wherever they bear a name of their own.</summary>
    public static readonly FrozenSet<string> ClearHeads = Fold(Read.ClearHeads);

    /// <summary>Kinds that are as often something else.</summary>
    public static readonly FrozenSet<string> LooseHeads = Fold(Read.LooseHeads);

    /// <summary>Loose kinds as pairs of words that are instruments.</summary>
    public static readonly PhraseTable<string> Pairs = Table([.. Read.Pairs, .. Read.SurePairs]);

    /// <summary>Pairs that need no word between states in the name.</summary>
    public static readonly PhraseTable<string> SurePairs = Table(Read.SurePairs);

    /// <summary>Words that follow a kind and belong to it ("of Understanding").</summary>
    public static readonly PhraseTable<string> Tails = Table(Read.Tails);

    /// <summary>Words that make a loose kind an instrument between states.</summary>
    public static readonly FrozenSet<string> Makers = Fold(Read.Makers);

    /// <summary>Words that tell nothing of what an instrument is about.</summary>
    public static readonly FrozenSet<string> Plain = Fold(Read.Plain);

    /// <summary>Words that no international instrument bears.</summary>
    public static readonly PhraseTable<string> Domestic = Table(Read.Domestic);

    /// <summary>Words behind a kind that make it something else.</summary>
    public static readonly FrozenSet<string> Followers = Fold(Read.Followers);

    /// <summary>Verbs and nouns of signing.</summary>
    public static readonly FrozenSet<string> Signing = Fold(Read.Signing);

    private static FrozenSet<string> Fold(string[] words) => words.Select(w => Folding.Fold(w)).ToFrozenSet(StringComparer.Ordinal);

    private static PhraseTable<string> Table(string[] phrases)
    {
        var table = new PhraseTable<string>();
        foreach (var phrase in phrases) table.Add(phrase, phrase);
        return table;
    }
}
