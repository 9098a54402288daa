using System.Numerics;

namespace Diplomacy.Search.Index;

/// <summary>How many hits of a segment have each value of a dimension: rows, or agreements of which a row has it.</summary>
/// <param name="hits">The rows found.</param>
/// <param name="ofAgreements">Whose they are.</param>
internal sealed class FacetCounting(Segment segment, SearchFor searchFor, DocSet hits, AgreementHits ofAgreements, Scratch scratch)
{
    private int[]? _marks;

    private bool OfAgreements => searchFor == SearchFor.Agreements;

    /// <exception cref="ArgumentException">There is no such dimension.</exception>
    public void Count(FacetTally tally)
    {
        var vocabulary = segment.Vocabulary;
        switch (tally.Dimension)
        {
            case DimensionNames.Area:
                tally.Add(vocabulary.Areas, Marks().AsSpan(0, vocabulary.Areas.Count));
                break;
            case DimensionNames.Strength:
                tally.Add(vocabulary.Strengths, Marks().AsSpan(FacetWord.FirstStrength, vocabulary.Strengths.Count));
                break;
            case DimensionNames.Commits:
                tally.Add(["yes", "no"], Marks().AsSpan(FacetWord.Commits, 2));
                break;
            case DimensionNames.By:
                new MakerCounting(segment, searchFor, scratch).Count(tally, hits);
                break;
            case DimensionNames.Organisation or DimensionNames.Cites when searchFor == SearchFor.Statements:
                var ofRows = segment.OfRows[tally.Dimension];
                tally.Add(ofRows.Values, OfOwners(ofRows, hits, scratch));
                break;
            default:
                var name = tally.Dimension == DimensionNames.With ? DimensionNames.Country : tally.Dimension;
                if (!segment.OfAgreements.TryGetValue(name, out var kept)) throw DimensionNames.Unknown(name);
                tally.Add(kept.Values, Agreements(kept));
                break;
        }
    }

    /// <summary>Counts the values of single rows.</summary>
    public static int[] OfOwners(Dimension dimension, DocSet hits, Scratch scratch)
    {
        var counts = scratch.Zeros(dimension.Values.Count);
        var owners = dimension.Owners!;
        if (hits.IsMap)
        {
            dimension.Maps.Count(hits.Map, counts);
            return counts;
        }
        var at = 0;
        foreach (var row in hits.List)
        {
            at = DocSets.Seek(owners, at, row);
            if (at == owners.Length) break;
            if (owners[at] != row) continue;
            foreach (var value in dimension.Of(at)) counts[value]++;
        }
        return counts;
    }

    private int[] Agreements(Dimension dimension)
    {
        var counts = scratch.Zeros(dimension.Values.Count);
        var agreements = ofAgreements.Agreements;
        var rows = ofAgreements.Rows;
        for (var i = 0; i < agreements.Length; i++)
        {
            var weight = OfAgreements ? 1 : rows[i];
            foreach (var value in dimension.Of(agreements[i])) counts[value] += weight;
        }
        return counts;
    }

    /// <summary>
    /// How many hits have each bit of the facet word. Of many rows the bits that they share with the bitmap of each; of few, and of
    /// agreements, the words are looked at.
    /// </summary>
    private int[] Marks()
    {
        if (_marks is not null) return _marks;
        _marks = new int[FacetWord.Commits + 2];
        if (OfAgreements) CountJoined(_marks);
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
        foreach (var agreement in ofAgreements.Agreements)
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
