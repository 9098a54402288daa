namespace Diplomacy.Search.Index;

/// <summary>How many hits of a segment have each value of a dimension: rows, or agreements of which a row has it.</summary>
/// <param name="hits">The rows found.</param>
/// <param name="counts">How many of them have what.</param>
internal sealed class FacetCounting(Segment segment, SearchFor searchFor, DocSet hits, IRowCounts counts, Scratch scratch)
{
    /// <exception cref="ArgumentException">There is no such dimension.</exception>
    public void Count(FacetTally tally)
    {
        var vocabulary = segment.Vocabulary;
        switch (tally.Dimension)
        {
            case DimensionNames.Area:
                tally.Add(vocabulary.Areas, counts.Marks().AsSpan(0, vocabulary.Areas.Count));
                break;
            case DimensionNames.Strength:
                tally.Add(vocabulary.Strengths, counts.Marks().AsSpan(FacetWord.FirstStrength, vocabulary.Strengths.Count));
                break;
            case DimensionNames.Commits:
                tally.Add(["yes", "no"], counts.Marks().AsSpan(FacetWord.Commits, 2));
                break;
            case DimensionNames.By:
                new MakerCounting(segment, searchFor, scratch).Count(tally, hits);
                break;
            case DimensionNames.Organisation or DimensionNames.Cites when searchFor == SearchFor.Statements:
                Add(segment.OfRows[tally.Dimension]);
                break;
            default:
                var name = tally.Dimension == DimensionNames.With ? DimensionNames.Country : tally.Dimension;
                if (!segment.OfAgreements.TryGetValue(name, out var kept)) throw DimensionNames.Unknown(name);
                Add(kept);
                break;
        }

        void Add(Dimension dimension) => tally.Add(dimension.Values, counts.Of(dimension));
    }
}
