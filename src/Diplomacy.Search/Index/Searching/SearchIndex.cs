namespace Diplomacy.Search.Index;

/// <summary>
/// An index at one moment: it never changes, and any number of threads may search it at once without waiting for one another. Another
/// state of the corpus is another index.
/// </summary>
public sealed class SearchIndex
{
    private readonly FieldScale _own;
    private readonly FieldScale _headings;

    internal SearchIndex(IndexVocabulary vocabulary, IReadOnlyList<IndexPart> parts)
    {
        (Vocabulary, Parts) = (vocabulary, parts);
        _own = new FieldScale(Sum(parts.Select(p => p.Segment.Rows.Totals)), Bm25.OwnWords);
        _headings = new FieldScale(Sum(parts.Select(p => p.Segment.Agreements.Totals)), Bm25.HeadingWords);
    }

    public IndexVocabulary Vocabulary { get; }

    /// <summary>Agreements in it.</summary>
    public int Agreements => Parts.Sum(p => p.Agreements);

    /// <summary>Statements and other passages in it.</summary>
    public int Rows => Parts.Sum(p => p.Rows - p.Agreements);

    internal IReadOnlyList<IndexPart> Parts { get; }

    /// <summary>An index of nothing.</summary>
    public static SearchIndex Empty(IndexVocabulary vocabulary) => new(vocabulary, []);

    /// <summary>The index of some agreements, read and built on several threads. They are drawn by one thread at a time, in turns.</summary>
    /// <param name="threads">All cores where 0.</param>
    /// <param name="progress">Told how many agreements have been read, from any thread.</param>
    /// <exception cref="ArgumentException">An id occurs twice, or an area or strength is not in the vocabulary.</exception>
    public static SearchIndex Build(
        IEnumerable<IndexedAgreement> agreements, IndexVocabulary vocabulary, int threads = 0, Action<int>? progress = null,
        CancellationToken cancel = default)
    {
        var segment = SegmentBuilder.Build(agreements, vocabulary, threads > 0 ? threads : Environment.ProcessorCount, progress, cancel: cancel);
        return new(vocabulary, [new IndexPart(segment)]);
    }

    /// <summary>The same without one agreement; itself where it has none of this id.</summary>
    internal SearchIndex Without(int agreement)
    {
        IndexPart[] parts = [.. Parts.Select(p => p.Without([agreement]))];
        return parts.SequenceEqual(Parts) ? this : new(Vocabulary, parts);
    }

    /// <exception cref="ArgumentException">A dimension is not of <see cref="DimensionNames"/>, or a number is negative.</exception>
    public SearchResult Search(SearchRequest request)
    {
        if (request.Skip < 0 || request.Take < 0) throw new ArgumentException("Hits to skip and to take are counted from 0.", nameof(request));
        using var scratch = Scratch.Take();
        var unknown = request.Facets.Concat(request.Selections.Select(s => s.Dimension)).FirstOrDefault(d => !DimensionNames.All.Contains(d));
        if (unknown is not null) throw DimensionNames.Unknown(unknown);
        var searches = Parts.Select(p => new SegmentSearch(p, request, scratch)).ToList();
        var tallies = request.Facets.Select(f => new FacetTally(f, request.MostValues)).ToList();
        foreach (var search in searches) search.Count(tallies);
        var agreements = searches.Sum(s => s.Agreements);
        return new SearchResult(
            request.For == SearchFor.Agreements ? agreements : searches.Sum(s => s.Hits.Count),
            searches.Sum(s => s.Committing),
            agreements,
            Page(request, searches),
            [.. tallies.Select(t => t.Counts())]);
    }

    /// <summary>Counts what was found by two dimensions at once. Under all selections: the counts are those of the hits.</summary>
    /// <param name="of">The tables wanted, of <see cref="DimensionNames"/>.</param>
    /// <returns>In the order asked for.</returns>
    /// <exception cref="ArgumentException">A dimension is not of <see cref="DimensionNames"/>.</exception>
    public IReadOnlyList<CrossCounts> Cross(SearchRequest request, params IReadOnlyList<CrossOf> of)
    {
        var unknown = of.SelectMany(o => (string[])[o.Rows, o.Columns]).FirstOrDefault(d => !DimensionNames.All.Contains(d));
        if (unknown is not null) throw DimensionNames.Unknown(unknown);
        using var scratch = Scratch.Take();
        var tallies = of.Select(o => new CrossTally(o)).ToList();
        foreach (var part in Parts) new SegmentSearch(part, request, scratch).Cross(tallies);
        return [.. tallies.Select(t => t.Counts())];
    }

    /// <summary>The newest agreements that have a value, undated ones last.</summary>
    /// <param name="dimension">One that agreements have.</param>
    /// <returns>Ids, as the corpus calls them.</returns>
    /// <exception cref="ArgumentException">Agreements have no such dimension.</exception>
    public IReadOnlyList<int> Newest(string dimension, string value, int most)
    {
        if (!DimensionNames.OfAgreements.Contains(dimension)) throw DimensionNames.Unknown(dimension);
        var found = Parts.SelectMany(p => NewestAgreements.Of(p, dimension, value, most)).ToList();
        if (Parts.Count > 1) found.Sort((a, b) => AgreementOrder.Compare(a.Table, a.Agreement, b.Table, b.Agreement));
        return [.. found.Take(most).Select(f => f.Table.Ids[f.Agreement])];
    }

    private Hit[] Page(SearchRequest request, List<SegmentSearch> searches)
    {
        var wanted = (int)Math.Min(int.MaxValue, request.Take == 0 ? 0 : (long)request.Skip + request.Take);
        var words = request.Order == HitOrder.Best ? ScoredWord.Of(request.Question) : [];
        var plan = words.Count == 0 ? null : new ScorePlan(
            words, [.. searches.Select(s => s.Terms)], _own, Evaluation.WantsHeadings(request.For, request.Reach) ? _headings : null);
        var found = searches.SelectMany((s, i) =>
            s.First(wanted, plan?.Of(i), _own, _headings).Select(row => new SegmentHit(s.Segment, row))).ToArray();
        var order = request.Order == HitOrder.Best && plan is null ? HitOrder.Newest : request.Order;
        if (searches.Count > 1) Array.Sort(found, new HitComparer(order, request.For));
        return [.. found.Skip(request.Skip).Take(request.Take).Select(HitOf)];
    }

    private static Hit HitOf(SegmentHit hit)
    {
        var rows = hit.Segment.Rows;
        var row = hit.Row.Row;
        return new(hit.Segment.Agreements.Ids[hit.Agreement], rows.Ids[row], FacetWord.Kind(rows.Records[row].Facets) == RowKind.Statement, hit.Row.Score);
    }

    private static FieldTotals Sum(IEnumerable<FieldTotals> totals) => totals.Aggregate(default(FieldTotals), (a, b) => a + b);
}
