using System.Collections.Frozen;
using Diplomacy.Parsing.Text;
using Diplomacy.Parsing.Vocabulary;

namespace Diplomacy.Parsing.Organisations;

/// <summary>The words that names of bodies are made of, from <c>names.yaml</c>.</summary>
internal sealed class NameParts
{
    private sealed record File
    {
        public string[] ClearHeads { get; init; } = [];

        public string[] Heads { get; init; } = [];

        public string[] World { get; init; } = [];

        public string[] Not { get; init; } = [];

        public string[] Openings { get; init; } = [];
    }

    private static readonly File Read = VocabularyFile.Read<File>("names.yaml");

    public static readonly FrozenSet<string> ClearHeads = Fold(Read.ClearHeads);

    public static readonly FrozenSet<string> Heads = Fold(Read.Heads);

    /// <summary>Words that open a sentence and are no part of a name.</summary>
    public static readonly FrozenSet<string> Openings = Fold(Read.Openings);

    /// <summary>Words of the wider world.</summary>
    public static readonly PhraseTable<string> World = Table(Read.World);

    /// <summary>Words that no multilateral body bears.</summary>
    public static readonly PhraseTable<string> Not = Table(Read.Not);

    private static FrozenSet<string> Fold(string[] words) => words.Select(w => Folding.Fold(w)).ToFrozenSet(StringComparer.Ordinal);

    private static PhraseTable<string> Table(string[] phrases)
    {
        var table = new PhraseTable<string>();
        foreach (var phrase in phrases) table.Add(phrase, phrase);
        return table;
    }
}
