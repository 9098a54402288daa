namespace Diplomacy.Search.Index;

/// <summary>One agreement as read by a builder: its words as numbers of the reader's table, its rows as facet words.</summary>
internal sealed class Gathered
{
    /// <summary>Without its rows: their texts must not fill the memory until the end.</summary>
    public required IndexedAgreement Source { get; init; }

    /// <summary>What single rows have in <see cref="DimensionNames.OfRows"/>.</summary>
    public required IReadOnlyList<RowValues> Values { get; init; }

    /// <summary>The table in which its words have their numbers.</summary>
    public required Gatherer By { get; init; }

    /// <summary>
    /// The words of the heading, then those of each row: numbers from 0, <see cref="NextField"/> between fields, <see cref="Gap"/> between
    /// names of one field, <see cref="EndOfRow"/> behind each. As <see cref="WordCode"/> writes them.
    /// </summary>
    public required byte[] Words { get; init; }

    /// <summary>One a row, the heading's first.</summary>
    public required int[] Ids { get; init; }

    /// <summary>One a row, the heading's first: see <see cref="FacetWord"/>.</summary>
    public required ulong[] Facets { get; init; }

    /// <summary>One a row, the heading's first, which has none: see <see cref="FieldLengths"/>.</summary>
    public required uint[] Lengths { get; init; }

    /// <summary>Title and names of parties: see <see cref="FieldLengths"/>.</summary>
    public required uint HeadingLengths { get; init; }

    /// <summary>Index of the strongest statement's strength in the vocabulary, or -1.</summary>
    public required int Strongest { get; init; }

    public const int NextField = -1;
    public const int Gap = -2;
    public const int EndOfRow = -3;
}

/// <summary>The values of one row in one dimension.</summary>
/// <param name="Row">Among those of its agreement; the heading is 0.</param>
internal readonly record struct RowValues(string Dimension, int Row, string[] Values);
