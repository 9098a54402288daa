using Diplomacy.Parsing.Text;
using Diplomacy.Parsing.Vocabulary;

namespace Diplomacy.Parsing.Reading;

/// <summary>The phrases of <c>blocks.yaml</c>, ready to be matched.</summary>
internal sealed class BlockVocabulary
{
    private readonly Dictionary<string, PhraseTable<bool>> _tables;

    private BlockVocabulary(Dictionary<string, List<string>> phrases) =>
        _tables = phrases.ToDictionary(p => p.Key, p =>
        {
            var table = new PhraseTable<bool>();
            foreach (var phrase in p.Value.Distinct()) table.Add(phrase, true);
            return table;
        });

    private static readonly BlockVocabulary Listed = new(VocabularyFile.Read<Dictionary<string, List<string>>>("blocks.yaml"));

    public static PhraseTable<bool> Furniture => Listed._tables["furniture"];

    public static PhraseTable<bool> Captions => Listed._tables["captions"];

    public static PhraseTable<bool> Datelines => Listed._tables["datelines"];

    public static PhraseTable<bool> StructuralHeadings => Listed._tables["structural-headings"];

    public static PhraseTable<bool> StructuralWords => Listed._tables["structural-words"];

    public static PhraseTable<bool> FinalHeadings => Listed._tables["final-headings"];

    public static PhraseTable<bool> FinalClauses => Listed._tables["final-clauses"];

    public static PhraseTable<bool> FinalProvisions => Listed._tables["final-provisions"];

    public static PhraseTable<bool> Closings => Listed._tables["closings"];

    public static PhraseTable<bool> Signatures => Listed._tables["signatures"];
}

/// <summary>Ways to hold words against a table.</summary>
internal static class PhraseQuestions
{
    /// <summary>The words are one phrase of the table and nothing else.</summary>
    public static bool IsWhole<T>(this PhraseTable<T> table, IReadOnlyList<Word> words) =>
        table.TryMatch(words, 0, out _, out var count) && count == words.Count;

    /// <summary>The words begin with a phrase of the table.</summary>
    public static bool Begins<T>(this PhraseTable<T> table, IReadOnlyList<Word> words) => table.TryMatch(words, 0, out _, out _);

    /// <summary>The words hold a phrase of the table.</summary>
    public static bool StandsIn<T>(this PhraseTable<T> table, IReadOnlyList<Word> words) => table.Matches(words).Any();
}
