namespace Diplomacy.Search.Index;

/// <summary>The rows of a segment: whose they are, what they are; and the same as bitmaps, by which many are counted at once.</summary>
internal sealed class RowTable
{
    private readonly DocSet[] _areas;
    private readonly DocSet[] _strengths;

    public RowTable(int[] ids, int[] agreements, uint[] lengths, ulong[] facets, IndexVocabulary vocabulary)
    {
        (Ids, Agreements, Lengths, Facets) = (ids, agreements, lengths, facets);
        Totals = FieldTotals.Of(lengths);
        var words = BitMap.Words(ids.Length);
        var areaMaps = Maps(vocabulary.Areas.Count);
        var strengthMaps = Maps(vocabulary.Strengths.Count);
        var kinds = Maps(3);
        var (byAll, commits) = (new ulong[words], new ulong[words]);
        for (var row = 0; row < facets.Length; row++)
        {
            var (facet, bit) = (facets[row], 1UL << row);
            var word = row >> 6;
            for (var areas = facet & FacetWord.AreaBits; areas != 0; areas &= areas - 1)
                areaMaps[System.Numerics.BitOperations.TrailingZeroCount(areas)][word] |= bit;
            var strength = FacetWord.Strength(facet);
            if (strength >= 0) strengthMaps[strength][word] |= bit;
            if (strength >= vocabulary.CommitsFrom) commits[word] |= bit;
            if (FacetWord.IsByAll(facet)) byAll[word] |= bit;
            kinds[(int)FacetWord.Kind(facet)][word] |= bit;
        }
        (_areas, _strengths) = ([.. areaMaps.Select(Set)], [.. strengthMaps.Select(Set)]);
        (Statements, Passages) = (Set(kinds[(int)RowKind.Statement]), Set(kinds[(int)RowKind.Passage]));
        (ByAll, Commits) = (Set(byAll), Set(commits));

        DocSet Set(ulong[] map) => DocSet.OfMap(ids.Length, map, 0, BitMap.Count(map));

        ulong[][] Maps(int count) => [.. Enumerable.Range(0, count).Select(_ => new ulong[words])];
    }

    public int Count => Ids.Length;

    /// <summary>As the corpus calls them; 0 for headings.</summary>
    public int[] Ids { get; }

    /// <summary>Index of each row's agreement in the segment.</summary>
    public int[] Agreements { get; }

    /// <summary>See <see cref="FieldLengths"/>: text, lead-in, organisations.</summary>
    public uint[] Lengths { get; }

    public FieldTotals Totals { get; }

    /// <summary>See <see cref="FacetWord"/>.</summary>
    public ulong[] Facets { get; }

    public DocSet Statements { get; }

    public DocSet Passages { get; }

    /// <summary>Statements made by all parties.</summary>
    public DocSet ByAll { get; }

    public DocSet Commits { get; }

    /// <summary>By the area's index in the vocabulary.</summary>
    public DocSet Area(int area) => _areas[area];

    /// <summary>By the strength's index in the vocabulary.</summary>
    public DocSet Strength(int strength) => _strengths[strength];

    /// <summary>The rows that may be hits; null for all.</summary>
    public DocSet? Of(SearchFor searchFor) => searchFor switch
    {
        SearchFor.Statements => Statements,
        SearchFor.Passages => Passages,
        _ => null,
    };
}
