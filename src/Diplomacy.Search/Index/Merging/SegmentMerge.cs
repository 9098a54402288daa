namespace Diplomacy.Search.Index;

/// <summary>
/// One segment of several, without the agreements that are gone: the same as if it had been built of those that are left, but that words
/// which only agreements gone had stay known where another form of them is left.
/// </summary>
internal static class SegmentMerge
{
    /// <param name="threads">How many threads merge.</param>
    public static Segment Run(IReadOnlyList<IndexPart> parts, IndexVocabulary vocabulary, int threads = 1, CancellationToken cancel = default)
    {
        var segment = WithoutPairs(parts, vocabulary, threads, cancel);
        segment.OwnWords.Paired(threads);
        return segment;
    }

    /// <summary>The same before its frequent words are paired: by then the parts need not be there any more.</summary>
    public static Segment WithoutPairs(IReadOnlyList<IndexPart> parts, IndexVocabulary vocabulary, int threads, CancellationToken cancel)
    {
        var plan = new MergePlan(parts);
        var terms = new TermUnion([.. parts.Select(p => p.Segment.Stems)]);
        var own = new PostingMerge([.. parts.Select(p => p.Segment.OwnWords)], plan.Rows, terms).Run(plan.RowCount, threads, cancel);
        var headings = new PostingMerge([.. parts.Select(p => p.Segment.HeadingWords)], plan.Agreements, terms).Run(plan.AgreementCount, threads, cancel);
        var words = new MergedWords(parts, terms, own, headings);
        return new Segment
        {
            Vocabulary = vocabulary,
            Agreements = TableMerge.Agreements(plan),
            Rows = TableMerge.Rows(plan, vocabulary),
            Stems = words.Stems,
            Words = words.Words,
            StemOfWord = words.StemOfWord,
            RowsOfWord = words.RowsOfWord,
            OwnWords = words.OwnWords,
            HeadingWords = words.HeadingWords,
            OfAgreements = DimensionNames.OfAgreements.ToDictionary(
                name => name, name => new DimensionMerge(plan, ofRows: false, [.. parts.Select(p => p.Segment.OfAgreements[name])]).Run(name)),
            OfRows = DimensionNames.OfRows.ToDictionary(
                name => name, name => new DimensionMerge(plan, ofRows: true, [.. parts.Select(p => p.Segment.OfRows[name])]).Run(name)),
        };
    }
}
