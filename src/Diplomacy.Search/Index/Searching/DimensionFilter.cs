namespace Diplomacy.Search.Index;

/// <summary>The rows of a segment that have one or more of some values in a dimension.</summary>
internal sealed class DimensionFilter(Segment segment, SearchFor searchFor, Scratch scratch)
{
    /// <summary>Values that the segment does not have hold for no row.</summary>
    /// <exception cref="ArgumentException">There is no such dimension.</exception>
    public DocSet Of(string dimension, IReadOnlyList<string> values)
    {
        var rows = segment.Rows;
        var vocabulary = segment.Vocabulary;
        return dimension switch
        {
            DimensionNames.Area => Any(Indexes(vocabulary.Areas, values).Select(a => rows.Area(a))),
            DimensionNames.Strength => Any(Strengths(values).Select(s => rows.Strength(s))),
            DimensionNames.Commits => Any(values.Select(Committing)),
            DimensionNames.By => By(values),
            // A document names an organisation and cites an instrument wherever it does; of a statement its own words must.
            DimensionNames.Organisation or DimensionNames.Cites when searchFor == SearchFor.Statements =>
                AnyValue(segment.OfRows[dimension], values),
            DimensionNames.Year => segment.RowsOf(scratch, Years(values)),
            DimensionNames.With => Of(DimensionNames.Country, values),
            _ when segment.OfAgreements.TryGetValue(dimension, out var kept) => segment.RowsOf(scratch, AnyValue(kept, values)),
            _ => throw DimensionNames.Unknown(dimension),
        };
    }

    private DocSet Any(IEnumerable<DocSet> sets) => DocSets.Or(scratch, [.. sets], segment.Rows.Count);

    private DocSet AnyValue(Dimension dimension, IReadOnlyList<string> values) => DocSets.Or(
        scratch,
        [.. values.Select(v => dimension.Values.Find(v)).Where(v => v >= 0).Distinct().Select(dimension.Set)],
        dimension.Documents);

    private DocSet Committing(string value)
    {
        var rows = segment.Rows;
        return value switch
        {
            "yes" => rows.Commits,
            "no" => rows.OtherStatements,
            _ => DocSet.Empty(rows.Count),
        };
    }

    private DocSet By(IReadOnlyList<string> values)
    {
        var parties = segment.RowsOf(scratch, AnyValue(segment.OfAgreements[DimensionNames.Country], values));
        var asAll = DocSets.And(scratch, parties, segment.Rows.ByAll);
        return Any([asAll, AnyValue(segment.OfRows[DimensionNames.By], values)]);
    }

    private DocSet Years(IReadOnlyList<string> values)
    {
        var years = segment.OfAgreements[DimensionNames.Year];
        var ranges = values.Select(ValueRange.Of).ToList();
        var found = Enumerable.Range(0, years.Values.Count).Where(y => ranges.Any(r => r.HoldsYear(years.Values.Text(y))));
        return DocSets.Or(scratch, [.. found.Select(years.Set)], years.Documents);
    }

    private IEnumerable<int> Strengths(IReadOnlyList<string> values)
    {
        var ladder = segment.Vocabulary.Strengths;
        return values.SelectMany(v =>
        {
            var (from, to) = ValueRange.Of(v).On(ladder);
            return Enumerable.Range(from, Math.Max(0, to - from + 1));
        }).Distinct();
    }

    private static IEnumerable<int> Indexes(IReadOnlyList<string> known, IReadOnlyList<string> values) =>
        Enumerable.Range(0, known.Count).Where(i => values.Contains(known[i]));
}
