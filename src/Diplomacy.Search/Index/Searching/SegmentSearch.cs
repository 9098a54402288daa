namespace Diplomacy.Search.Index;

/// <summary>One search over one segment.</summary>
internal sealed class SegmentSearch
{
    private readonly IndexPart _part;
    private readonly SearchRequest _request;
    private readonly Scratch _scratch;
    // What is asked for: with what is gone, and without.
    private readonly DocSet _whole;
    private readonly DocSet _asked;
    private readonly KeptCounts? _kept;
    private readonly List<(string Dimension, DocSet Rows)> _selected;
    private IRowCounts? _counts;

    /// <param name="part">A segment, and which of its agreements are gone.</param>
    public SegmentSearch(IndexPart part, SearchRequest request, Scratch scratch)
    {
        (_part, _request, _scratch) = (part, request, scratch);
        Terms = new SegmentTerms(Segment, scratch);
        var (rows, filter) = (Segment.Rows, new DimensionFilter(Segment, request.For, scratch));
        _whole = new Evaluation(Segment, Terms, request.For, request.Reach, scratch).Of(request.Question);
        if (rows.Of(request.For) is { } kind) _whole = DocSets.And(scratch, _whole, kind);
        _asked = part.Gone is { } gone ? DocSets.Minus(scratch, _whole, gone) : _whole;
        _kept = Segment.Counts.Of(request, Terms);
        _selected = [.. request.Selections.Select(s => (s.Dimension, filter.Of(s.Dimension, s.Values)))];
        Hits = Selected(null);
    }

    public Segment Segment => _part.Segment;

    /// <summary>The words asked for in it.</summary>
    public SegmentTerms Terms { get; }

    /// <summary>The rows found.</summary>
    public DocSet Hits { get; }

    /// <summary>In how many agreements they stand.</summary>
    public int Agreements => Counts(Hits).Agreements;

    /// <summary>How many of them commit.</summary>
    public int Committing => Counts(Hits).Committing;

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
        foreach (var tally in tallies)
        {
            var hits = Selected(tally.Dimension);
            new FacetCounting(Segment, _request.For, hits, Counts(hits), _scratch).Count(tally);
        }
    }

    public void Cross(IReadOnlyList<CrossTally> tallies)
    {
        var counting = new CrossCounting(Segment, _request.For, Hits, AgreementHits.Of(Segment, Hits, _scratch), _scratch);
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

    private IRowCounts Counts(DocSet hits)
    {
        if (hits == Hits && _counts is not null) return _counts;
        var counts = hits == _asked && _kept is not null
            ? _kept.Of(Counting(_whole), _part.Gone is { } gone ? Counting(DocSets.And(_scratch, _whole, gone)) : null)
            : Counting(hits);
        if (hits == Hits) _counts = counts;
        return counts;
    }

    private RowCounting Counting(DocSet hits) => new(Segment, _request.For, hits, _scratch);

    private ScoredRow[] Best(int wanted, SegmentScores scores, FieldScale own, FieldScale headings)
    {
        var top = new TopHits(Math.Min(wanted, Hits.Count), _request.For == SearchFor.Agreements ? Segment.Rows.Records : null);
        var ofHeadings = HeadingScores.Of(Segment, scores.Headings, headings, _request.Reach, _scratch);
        if (Hits.IsMap) MapScoring.Run(Segment, own, scores.Own, ofHeadings, Hits, top, _scratch);
        else ListScoring.Run(Segment, own, scores.Own, ofHeadings, Hits, top, _scratch);
        return top.Best();
    }
}
