using System.Numerics;

namespace Diplomacy.Search.Index;

/// <summary>How many hits of a segment have each value of a dimension: rows, or agreements of which a row has it.</summary>
internal sealed class FacetCounting(Segment segment, SearchFor searchFor, Scratch scratch)
{
    private bool OfAgreements => searchFor == SearchFor.Agreements;

    /// <exception cref="ArgumentException">There is no such dimension.</exception>
    /// <param name="ofAgreements">Those of the hits.</param>
    public void Count(FacetTally tally, DocSet hits, Func<AgreementHits> ofAgreements)
    {
        var vocabulary = segment.Vocabulary;
        switch (tally.Dimension)
        {
            case DimensionNames.Area:
                tally.Add(vocabulary.Areas, OfAgreements ? Marks(hits, f => f & FacetWord.AreaBits, vocabulary.Areas.Count) : Areas(hits));
                break;
            case DimensionNames.Strength:
                tally.Add(vocabulary.Strengths, OfAgreements ? Marks(hits, StrengthBit, vocabulary.Strengths.Count) : Strengths(hits));
                break;
            case DimensionNames.Commits:
                tally.Add(["no", "yes"], OfAgreements ? Marks(hits, CommitsBit, 2) : Committing(hits));
                break;
            case DimensionNames.By:
                new MakerCounting(segment, searchFor, scratch).Count(tally, hits);
                break;
            case DimensionNames.Organisation or DimensionNames.Cites when searchFor == SearchFor.Statements:
                var ofRows = segment.OfRows[tally.Dimension];
                tally.Add(ofRows.Values, OwnersAmong(ofRows, hits));
                break;
            default:
                var name = tally.Dimension == DimensionNames.With ? DimensionNames.Country : tally.Dimension;
                if (!segment.OfAgreements.TryGetValue(name, out var kept)) throw DimensionNames.Unknown(name);
                tally.Add(kept.Values, Agreements(kept, ofAgreements()));
                break;
        }
    }

    private Span<int> Agreements(Dimension dimension, AgreementHits hits)
    {
        var counts = scratch.Zeros(dimension.Values.Count).AsSpan(0, dimension.Values.Count);
        var agreements = hits.Agreements;
        var rows = hits.Rows;
        for (var i = 0; i < agreements.Length; i++)
        {
            var weight = OfAgreements ? 1 : rows[i];
            foreach (var value in dimension.Of(agreements[i])) counts[value] += weight;
        }
        return counts;
    }

    /// <summary>Of many rows the bits that they share with each area; of few the areas of each.</summary>
    private int[] Areas(DocSet hits)
    {
        var counts = new int[segment.Vocabulary.Areas.Count];
        if (hits.IsMap)
        {
            for (var a = 0; a < counts.Length; a++) counts[a] = BitMap.CountBoth(hits.Map, segment.Rows.Area(a).Map);
            return counts;
        }
        foreach (var row in hits.List)
        {
            for (var bits = segment.Rows.Facets[row] & FacetWord.AreaBits; bits != 0; bits &= bits - 1)
                counts[BitOperations.TrailingZeroCount(bits)]++;
        }
        return counts;
    }

    private int[] Strengths(DocSet hits)
    {
        var counts = new int[segment.Vocabulary.Strengths.Count];
        if (hits.IsMap)
        {
            for (var s = 0; s < counts.Length; s++) counts[s] = BitMap.CountBoth(hits.Map, segment.Rows.Strength(s).Map);
            return counts;
        }
        foreach (var row in hits.List)
        {
            var strength = FacetWord.Strength(segment.Rows.Facets[row]);
            if (strength >= 0) counts[strength]++;
        }
        return counts;
    }

    private int[] Committing(DocSet hits)
    {
        var committing = DocSets.And(scratch, hits, segment.Rows.Commits).Count;
        return [DocSets.And(scratch, hits, segment.Rows.Statements).Count - committing, committing];
    }

    private static ulong StrengthBit(ulong facet)
    {
        var strength = FacetWord.Strength(facet);
        return strength < 0 ? 0 : 1UL << strength;
    }

    private ulong CommitsBit(ulong facet)
    {
        if (FacetWord.Kind(facet) != RowKind.Statement) return 0;
        return FacetWord.Strength(facet) >= segment.Vocabulary.CommitsFrom ? 2UL : 1UL;
    }

    /// <summary>In how many agreements a row found has each of some marks.</summary>
    private int[] Marks(DocSet hits, Func<ulong, ulong> marks, int count)
    {
        var counts = new int[count];
        var (facets, agreements) = (segment.Rows.Facets, segment.Rows.Agreements);
        var (last, all) = (-1, 0UL);
        foreach (var row in new DocSetNumbers(hits, scratch))
        {
            if (agreements[row] != last)
            {
                Add(all);
                (last, all) = (agreements[row], 0);
            }
            all |= marks(facets[row]);
        }
        Add(all);
        return counts;

        void Add(ulong bits)
        {
            for (; bits != 0; bits &= bits - 1) counts[BitOperations.TrailingZeroCount(bits)]++;
        }
    }

    private static int[] OwnersAmong(Dimension dimension, DocSet hits)
    {
        var counts = new int[dimension.Values.Count];
        var owners = dimension.Owners!;
        if (hits.IsMap)
        {
            var map = hits.Map;
            for (var o = 0; o < owners.Length; o++)
            {
                if (BitMap.Has(map, owners[o])) Add(o);
            }
            return counts;
        }
        var at = 0;
        foreach (var row in hits.List)
        {
            at = DocSets.Seek(owners, at, row);
            if (at == owners.Length) break;
            if (owners[at] == row) Add(at);
        }
        return counts;

        void Add(int owner)
        {
            foreach (var value in dimension.Of(owner)) counts[value]++;
        }
    }
}
