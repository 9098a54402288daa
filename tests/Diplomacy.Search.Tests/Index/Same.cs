using Diplomacy.Search.Index;

namespace Diplomacy.Search.Tests.Index;

/// <summary>Compares what an index says with what is true.</summary>
internal static class Same
{
    /// <summary>Equal counts and hits; rows whose scores differ by rounding only may stand in another order.</summary>
    public static void Results(SearchResult expected, SearchResult found, string what)
    {
        Assert.True((expected.Total, expected.Committing, expected.Agreements) == (found.Total, found.Committing, found.Agreements),
            $"{what}: expected {expected.Total}, {expected.Committing}, {expected.Agreements}; found {found.Total}, {found.Committing}, {found.Agreements}");
        foreach (var (e, f) in expected.Facets.Zip(found.Facets))
            Assert.True(e.Dimension == f.Dimension && e.Values.SequenceEqual(f.Values), $"{what}: {Said(e)} but {Said(f)}");
        Assert.Equal(expected.Facets.Count, found.Facets.Count);
        Hits(expected.Hits, found.Hits, what);
    }

    /// <summary>Equal to the last bit.</summary>
    public static void Exactly(SearchResult expected, SearchResult found, string what)
    {
        Results(expected, found, what);
        Assert.True(expected.Hits.SequenceEqual(found.Hits), $"{what}: {string.Join(' ', expected.Hits)} but {string.Join(' ', found.Hits)}");
    }

    private static void Hits(IReadOnlyList<Hit> expected, IReadOnlyList<Hit> found, string what)
    {
        Assert.True(expected.Count == found.Count, $"{what}: {expected.Count} hits expected, {found.Count} found");
        for (var i = 0; i < expected.Count; i++)
        {
            Assert.True(Near(expected[i].Score, found[i].Score), $"{what}: hit {i} is {found[i]}, expected {expected[i]}");
            if (expected[i] with { Score = 0 } == found[i] with { Score = 0 }) continue;
            // Another one of the same score, up to rounding, or a tie beyond the page's end.
            var twin = expected.Where(e => e with { Score = 0 } == found[i] with { Score = 0 }).ToList();
            Assert.True(expected[i].Score > 0 && (twin.Count == 0 ? Near(expected[^1].Score, found[i].Score) : Near(twin[0].Score, found[i].Score)),
                $"{what}: hit {i} is {found[i]}, expected {expected[i]}");
        }
    }

    private static bool Near(float a, float b) => Math.Abs(a - b) <= 1e-4f * Math.Max(1, Math.Abs(a));

    private static string Said(FacetCounts facet) => $"{facet.Dimension} {string.Join(' ', facet.Values)}";
}
