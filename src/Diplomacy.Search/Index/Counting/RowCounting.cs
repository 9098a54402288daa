using System.Numerics;

namespace Diplomacy.Search.Index;

/// <summary>Counts the rows of a segment that were found, or the agreements that they are of.</summary>
internal sealed class RowCounting(Segment segment, SearchFor searchFor, DocSet hits, Scratch scratch) : IRowCounts
{
    private AgreementHits? _ofAgreements;
    private int[]? _marks;

    /// <summary>Whose the rows are.</summary>
    public AgreementHits OfAgreements => _ofAgreements ??= AgreementHits.Of(segment, hits, scratch);

    public int Agreements => OfAgreements.Count;

    public int Committing
    {
        get
        {
            if (hits.IsMap) return BitMap.CountBoth(hits.Map, segment.Rows.Commits.Map);
            var count = 0;
            foreach (var row in hits.List) count += BitMap.Has(segment.Rows.Commits.Map, row) ? 1 : 0;
            return count;
        }
    }

    public int[] Of(Dimension dimension) => dimension.Owners is null ? OfAll(dimension) : OfOwners(dimension, hits, scratch);

    /// <summary>Counts the values of single rows.</summary>
    public static int[] OfOwners(Dimension dimension, DocSet hits, Scratch scratch)
    {
        var counts = scratch.Zeros(dimension.Values.Count);
        if (hits.IsMap)
        {
            dimension.Maps.Count(hits.Map, counts);
            return counts;
        }
        var places = dimension.Places;
        foreach (var row in hits.List)
        {
            var owner = places.Of(row);
            if (owner < 0) continue;
            foreach (var value in dimension.Of(owner)) counts[value]++;
        }
        return counts;
    }

    private int[] OfAll(Dimension dimension)
    {
        var counts = scratch.Zeros(dimension.Values.Count);
        var agreements = OfAgreements.Agreements;
        var rows = OfAgreements.Rows;
        for (var i = 0; i < agreements.Length; i++)
        {
            var weight = searchFor == SearchFor.Agreements ? 1 : rows[i];
            foreach (var value in dimension.Of(agreements[i])) counts[value] += weight;
        }
        return counts;
    }

    /// <summary>
    /// How many hits have each bit of the facet word. Of many rows the bits that they share with the bitmap of each; of few, and of
    /// agreements, the words are looked at.
    /// </summary>
    public int[] Marks()
    {
        if (_marks is not null) return _marks;
        _marks = new int[FacetWord.Commits + 2];
        if (searchFor == SearchFor.Agreements) CountJoined(_marks);
        else if (hits.IsMap)
        {
            for (var m = 0; m < _marks.Length; m++)
            {
                var marked = segment.Rows.Marked(m);
                if (marked.IsMap) _marks[m] = BitMap.CountBoth(hits.Map, marked.Map);
            }
        }
        else
        {
            var records = segment.Rows.Records;
            foreach (var row in hits.List) Add(_marks, records[row].Facets);
        }
        return _marks;
    }

    private void CountJoined(int[] counts)
    {
        var records = segment.Rows.Records.AsSpan();
        if (!hits.IsMap)
        {
            var (last, joined) = (-1, 0UL);
            foreach (var row in hits.List)
            {
                if (records[row].Agreement != last)
                {
                    Add(counts, joined);
                    (last, joined) = (records[row].Agreement, 0);
                }
                joined |= records[row].Facets;
            }
            Add(counts, joined);
            return;
        }
        // The rows of one agreement stand side by side.
        var map = hits.Map;
        var starts = segment.Agreements.RowStarts;
        foreach (var agreement in OfAgreements.Agreements)
        {
            var (from, to, joined) = (starts[agreement], starts[agreement + 1], 0UL);
            for (var row = from; row < to; row++) joined |= records[row].Facets & (0 - (map[row >> 6] >> row & 1));
            Add(counts, joined);
        }
    }

    private static void Add(int[] counts, ulong facets)
    {
        for (var bits = facets & ((1UL << (FacetWord.Commits + 2)) - 1); bits != 0; bits &= bits - 1)
            counts[BitOperations.TrailingZeroCount(bits)]++;
    }
}
