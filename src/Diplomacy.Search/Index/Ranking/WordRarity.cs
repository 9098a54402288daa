namespace Diplomacy.Search.Index;

/// <summary>How rare words are in a corpus, which is how much they tell.</summary>
public static class WordRarity
{
    /// <summary>
    /// The weight of a stem among the rows that are in the index now: 0.7 where half of them have it, the more the fewer have it. What was
    /// removed does not count, so that one corpus gives one weight, however it came to be indexed.
    /// </summary>
    public static IReadOnlyDictionary<string, float> Rarity(this SearchIndex index, IEnumerable<string> stems)
    {
        using var scratch = Scratch.Take();
        var all = index.Parts.Sum(p => (long)p.Rows);
        return stems.Distinct(StringComparer.Ordinal).ToDictionary(s => s, s => Bm25.Rarity(Having(s), all), StringComparer.Ordinal);

        long Having(string stem) => index.Parts.Sum(p =>
        {
            var term = p.Segment.Stems.Find(stem);
            if (term < 0) return 0L;
            return p.Gone is { } gone ? DocSets.Minus(scratch, p.Segment.OwnWords.Set(term), gone).Count : p.Segment.OwnWords.Count(term);
        });
    }
}
