using System.Numerics;
using System.Runtime.CompilerServices;

namespace Diplomacy.Search.Index;

/// <summary>The rows of a segment: whose they are, what they are; and the same as bitmaps, by which many are counted at once.</summary>
internal sealed class RowTable
{
    private readonly DocSet[] _marks;

    public RowTable(int[] ids, RowRecord[] records, IndexVocabulary vocabulary)
    {
        (Ids, Records) = (ids, records);
        Totals = FieldTotals.Of<RowRecord>(records, r => r.Lengths);
        var words = BitMap.Words(ids.Length);
        // Maps of the marks that rows may have: areas, strengths, commits or not.
        var maps = new ulong[FacetWord.Commits + 2][];
        for (var m = 0; m < maps.Length; m++)
        {
            var isUsed = m >= FacetWord.Commits || (m < FacetWord.FirstStrength
                ? m < vocabulary.Areas.Count
                : m - FacetWord.FirstStrength < vocabulary.Strengths.Count);
            maps[m] = isUsed ? new ulong[words] : [];
        }
        ulong[][] kinds = [new ulong[words], new ulong[words], new ulong[words]];
        var byAll = new ulong[words];
        FirstLengths = new byte[ids.Length];
        Fill(records, maps, kinds, byAll, FirstLengths);
        _marks = [.. maps.Select(m => m.Length == words ? Set(m) : DocSet.Empty(ids.Length))];
        (Statements, Passages, ByAll) = (Set(kinds[(int)RowKind.Statement]), Set(kinds[(int)RowKind.Passage]), Set(byAll));

        DocSet Set(ulong[] map) => DocSet.OfMap(ids.Length, map, 0, BitMap.Count(map));
    }

    /// <summary>Sets the bits of all rows; optimised at once, since a program that starts does this once and waits for it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Fill(RowRecord[] records, ulong[][] maps, ulong[][] kinds, ulong[] byAll, byte[] firstLengths)
    {
        for (var row = 0; row < records.Length; row++)
        {
            var (facet, bit) = (records[row].Facets, 1UL << row);
            var word = row >> 6;
            for (var marks = facet & ((1UL << maps.Length) - 1); marks != 0; marks &= marks - 1)
                maps[BitOperations.TrailingZeroCount(marks)][word] |= bit;
            if (FacetWord.IsByAll(facet)) byAll[word] |= bit;
            kinds[(int)FacetWord.Kind(facet)][word] |= bit;
            firstLengths[row] = (byte)Math.Min(LongFirst, FieldLengths.First(records[row].Lengths));
        }
    }

    public int Count => Ids.Length;

    /// <summary>The length of each row's text in words; <see cref="LongFirst"/> for that and more.</summary>
    public byte[] FirstLengths { get; }

    /// <summary>How long a text is that a byte does not tell.</summary>
    public const byte LongFirst = byte.MaxValue;

    /// <summary>As the corpus calls them; 0 for headings.</summary>
    public int[] Ids { get; }

    public RowRecord[] Records { get; }

    public FieldTotals Totals { get; }

    public DocSet Statements { get; }

    public DocSet Passages { get; }

    /// <summary>Statements made by all parties.</summary>
    public DocSet ByAll { get; }

    public DocSet Commits => _marks[FacetWord.Commits];

    /// <summary>Statements that do not commit.</summary>
    public DocSet OtherStatements => _marks[FacetWord.Commits + 1];

    /// <summary>By the area's index in the vocabulary.</summary>
    public DocSet Area(int area) => _marks[area];

    /// <summary>By the strength's index in the vocabulary.</summary>
    public DocSet Strength(int strength) => _marks[FacetWord.FirstStrength + strength];

    /// <summary>The rows that may be hits; null for all.</summary>
    public DocSet? Of(SearchFor searchFor) => searchFor switch
    {
        SearchFor.Statements => Statements,
        SearchFor.Passages => Passages,
        _ => null,
    };

    /// <summary>The rows of which a bit of the facet word is set (areas, strengths, commits or not).</summary>
    public DocSet Marked(int bit) => _marks[bit];
}
