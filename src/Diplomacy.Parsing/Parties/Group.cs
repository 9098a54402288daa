using Diplomacy.Parsing.Text;
using Diplomacy.Parsing.Vocabulary;

namespace Diplomacy.Parsing.Parties;

/// <summary>A group of states that stands for its members (G7, Quad).</summary>
internal sealed class Group
{
    public required string[] Names { get; init; }

    /// <summary>Codes of the members.</summary>
    public required string[] Members { get; init; }

    private static readonly PhraseTable<Group> Table = Read();

    private static PhraseTable<Group> Read()
    {
        var table = new PhraseTable<Group>();
        foreach (var group in VocabularyFile.Read<List<Group>>("groups.yaml"))
            foreach (var name in group.Names) table.Add(name, group);
        return table;
    }

    /// <summary>The group named at a word and its number of words, or null.</summary>
    public static (Group Group, int Count)? At(IReadOnlyList<Word> words, int at) =>
        words[at].Capital && Table.TryMatch(words, at, out var values, out var count) ? (values[0], count) : null;
}
