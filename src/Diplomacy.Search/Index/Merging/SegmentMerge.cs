namespace Diplomacy.Search.Index;

/// <summary>
/// One segment of several, without the agreements that are gone: the same as if it had been built of those that are left, but that words
/// which only agreements gone had stay known where another form of them is left.
/// </summary>
internal static class SegmentMerge
{
    public static Segment Run(IReadOnlyList<IndexPart> parts, IndexVocabulary vocabulary, CancellationToken cancel = default)
    {
        var plan = new MergePlan(parts);
        var terms = new TermUnion([.. parts.Select(p => p.Segment.Stems)]);
        var own = new PostingMerge([.. parts.Select(p => p.Segment.OwnWords)], plan.Rows, plan.RowCount, terms).Run(cancel);
        var headings = new PostingMerge([.. parts.Select(p => p.Segment.HeadingWords)], plan.Agreements, plan.AgreementCount, terms).Run(cancel);
        return new MergedWords(parts, terms, own, headings).Segment(
            vocabulary, TableMerge.Agreements(plan), TableMerge.Rows(plan, vocabulary),
            TableMerge.Dimensions(plan, DimensionNames.OfAgreements, s => s.OfAgreements, plan.Agreements, plan.AgreementCount),
            TableMerge.Dimensions(plan, DimensionNames.OfRows, s => s.OfRows, plan.Rows, plan.RowCount));
    }
}
