using System.Numerics;

namespace Diplomacy.Search.Index;

/// <summary>The first hits of a segment by date or strength. Rows stand from the newest to the oldest already.</summary>
internal sealed class HitOrdering(Segment segment, SearchFor searchFor, Scratch scratch)
{
    private readonly List<ScoredRow> _found = [];

    private bool OfAgreements => searchFor == SearchFor.Agreements;

    /// <summary>Rows in order, without scores; of each agreement the first one where agreements are wanted.</summary>
    public ScoredRow[] First(HitOrder order, DocSet hits, int wanted)
    {
        var agreements = segment.Agreements;
        switch (order)
        {
            case HitOrder.Oldest:
                InOrder(agreements.OldestFirst, Map(hits), wanted);
                break;
            case HitOrder.Strongest when OfAgreements:
                InOrder(agreements.StrongestFirst, Map(hits), wanted);
                break;
            case HitOrder.Strongest:
                Strongest(hits, wanted);
                break;
            default:
                Newest(hits, wanted);
                break;
        }
        return [.. _found];
    }

    private void Newest(DocSet hits, int wanted)
    {
        if (!hits.IsMap)
        {
            foreach (var row in hits.List)
            {
                if (!Add(row, wanted)) return;
            }
            return;
        }
        var map = hits.Map;
        for (var w = 0; w < map.Length; w++)
        {
            for (var bits = map[w]; bits != 0; bits &= bits - 1)
            {
                if (!Add((w << 6) + BitOperations.TrailingZeroCount(bits), wanted)) return;
            }
        }
    }

    private void Strongest(DocSet hits, int wanted)
    {
        var rest = hits;
        for (var s = segment.Vocabulary.Strengths.Count - 1; s >= 0 && _found.Count < wanted; s--)
        {
            var strong = segment.Rows.Strength(s);
            Newest(DocSets.And(scratch, hits, strong), wanted);
            rest = DocSets.Minus(scratch, rest, strong);
        }
        if (_found.Count < wanted) Newest(rest, wanted);
    }

    private void InOrder(int[] order, ReadOnlySpan<ulong> map, int wanted)
    {
        var starts = segment.Agreements.RowStarts;
        foreach (var agreement in order)
        {
            var (from, to) = (starts[agreement], starts[agreement + 1]);
            if (BitMap.CountRange(map, from, to) == 0) continue;
            for (var row = from; row < to; row++)
            {
                if (!BitMap.Has(map, row)) continue;
                if (!Add(row, wanted)) return;
                if (OfAgreements) break;
            }
        }
    }

    /// <summary>False once there are enough.</summary>
    private bool Add(int row, int wanted)
    {
        if (_found.Count == wanted) return false;
        if (OfAgreements && _found.Count > 0 && segment.Rows.Records[_found[^1].Row].Agreement == segment.Rows.Records[row].Agreement) return true;
        _found.Add(new(row, 0));
        return true;
    }

    private ReadOnlySpan<ulong> Map(DocSet hits)
    {
        if (hits.IsMap) return hits.Map;
        var words = BitMap.Words(hits.Space);
        var map = scratch.EmptyMap(words);
        foreach (var row in hits.List) BitMap.Add(map, row);
        return map.AsSpan(0, words);
    }
}
