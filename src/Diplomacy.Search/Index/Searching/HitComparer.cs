namespace Diplomacy.Search.Index;

/// <summary>A row found in one of several segments.</summary>
internal readonly record struct SegmentHit(Segment Segment, ScoredRow Row)
{
    public int Agreement => Segment.Rows.Records[Row.Row].Agreement;
}

/// <summary>The order of hits of several segments, the same as within one.</summary>
internal sealed class HitComparer(HitOrder order, SearchFor searchFor) : IComparer<SegmentHit>
{
    public int Compare(SegmentHit a, SegmentHit b)
    {
        var compared = order switch
        {
            HitOrder.Best => b.Row.Score.CompareTo(a.Row.Score),
            HitOrder.Oldest => Age(a).CompareTo(Age(b)),
            HitOrder.Strongest => Strength(b).CompareTo(Strength(a)),
            _ => 0,
        };
        if (compared != 0) return compared;
        var (x, y) = (a.Agreement, b.Agreement);
        if (ReferenceEquals(a.Segment, b.Segment) && x == y) return a.Row.Row.CompareTo(b.Row.Row);
        return AgreementOrder.Compare(a.Segment.Agreements, x, b.Segment.Agreements, y);
    }

    private static long Age(SegmentHit hit)
    {
        var day = hit.Segment.Agreements.FirstDays[hit.Agreement];
        return day == AgreementTable.Undated ? long.MaxValue : day;
    }

    private int Strength(SegmentHit hit) => searchFor == SearchFor.Agreements
        ? hit.Segment.Agreements.Strongest[hit.Agreement]
        : FacetWord.Strength(hit.Segment.Rows.Records[hit.Row.Row].Facets);
}
