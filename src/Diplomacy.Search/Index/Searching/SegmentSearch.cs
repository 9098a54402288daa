namespace Diplomacy.Search.Index;

/// <summary>One search over one segment.</summary>
internal sealed class SegmentSearch
{
    private readonly IndexPart _part;
    private readonly SearchRequest _request;
    private readonly Scratch _scratch;
    private readonly DocSet _asked;
    private readonly List<(string Dimension, DocSet Rows)> _selected;
    private AgreementHits? _agreements;

    /// <param name="part">A segment, and which of its agreements are gone.</param>
    public SegmentSearch(IndexPart part, SearchRequest request, Scratch scratch)
    {
        (_part, _request, _scratch) = (part, request, scratch);
        Terms = new SegmentTerms(Segment, scratch);
        var (rows, filter) = (Segment.Rows, new DimensionFilter(Segment, request.For, scratch));
        _asked = new Evaluation(Segment, Terms, request.For, request.Reach, scratch).Of(request.Question);
        if (rows.Of(request.For) is { } kind) _asked = DocSets.And(scratch, _asked, kind);
        if (part.Gone is { } gone) _asked = DocSets.Minus(scratch, _asked, gone);
        _selected = [.. request.Selections.Select(s => (s.Dimension, filter.Of(s.Dimension, s.Values)))];
        Hits = Selected(null);
    }

    public Segment Segment => _part.Segment;

    /// <summary>The words asked for in it.</summary>
    public SegmentTerms Terms { get; }

    /// <summary>The rows found.</summary>
    public DocSet Hits { get; }

    /// <summary>In how many agreements they stand.</summary>
    public int Agreements => AgreementsOf(Hits).Count;

    /// <summary>How many of them commit.</summary>
    public int Committing
    {
        get
        {
            if (Hits.IsMap) return BitMap.CountBoth(Hits.Map, Segment.Rows.Commits.Map);
            var count = 0;
            foreach (var row in Hits.List) count += BitMap.Has(Segment.Rows.Commits.Map, row) ? 1 : 0;
            return count;
        }
    }

    /// <summary>The first rows of the list, in order.</summary>
    public ScoredRow[] First(int wanted, SegmentScores? scores, FieldScale own, FieldScale headings)
    {
        if (wanted == 0 || Hits.Count == 0) return [];
        return scores is null
            ? new HitOrdering(Segment, _request.For, _scratch).First(_request.Order, Hits, wanted)
            : Best(wanted, scores, own, headings);
    }

    public void Count(IReadOnlyList<FacetTally> tallies)
    {
        FacetCounting? ofHits = null;
        foreach (var tally in tallies)
        {
            var hits = Selected(tally.Dimension);
            (hits == Hits ? ofHits ??= Counting(hits) : Counting(hits)).Count(tally);
        }
    }

    public void Cross(IReadOnlyList<CrossTally> tallies)
    {
        var counting = new CrossCounting(Segment, _request.For, Hits, AgreementsOf(Hits), _scratch);
        foreach (var tally in tallies) counting.Count(tally);
    }

    /// <summary>What was asked for, under all selections but those of a dimension of which any may hold.</summary>
    private DocSet Selected(string? counted)
    {
        var without = counted == DimensionNames.Country ? null : counted;
        if (Hits is not null && _selected.All(s => s.Dimension != without)) return Hits;
        return _selected.Where(s => s.Dimension != without).OrderBy(s => s.Rows.Count)
            .Aggregate(_asked, (found, s) => DocSets.And(_scratch, found, s.Rows));
    }

    private FacetCounting Counting(DocSet hits) => new(Segment, _request.For, hits, AgreementsOf(hits), _scratch);

    private AgreementHits AgreementsOf(DocSet hits) =>
        hits == Hits ? _agreements ??= AgreementHits.Of(Segment, hits, _scratch) : AgreementHits.Of(Segment, hits, _scratch);

    private ScoredRow[] Best(int wanted, SegmentScores scores, FieldScale own, FieldScale headings)
    {
        var top = new TopHits(Math.Min(wanted, Hits.Count), _request.For == SearchFor.Agreements ? Segment.Rows.Records : null);
        var ofHeadings = HeadingScores.Of(Segment, scores.Headings, headings, _request.Reach, _scratch);
        if (Hits.IsMap) MapScoring.Run(Segment, own, scores.Own, ofHeadings, Hits, top, _scratch);
        else ListScoring.Run(Segment, own, scores.Own, ofHeadings, Hits, top, _scratch);
        return top.Best();
    }
}
