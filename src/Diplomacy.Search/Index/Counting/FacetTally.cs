namespace Diplomacy.Search.Index;

/// <summary>The counts of one dimension, added up over segments.</summary>
internal sealed class FacetTally(string dimension)
{
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    public string Dimension => dimension;

    public void Add(string value, int count)
    {
        if (count > 0) _counts[value] = _counts.GetValueOrDefault(value) + count;
    }

    public void Add(IReadOnlyList<string> values, ReadOnlySpan<int> counts)
    {
        for (var i = 0; i < values.Count; i++) Add(values[i], counts[i]);
    }

    public void Add(TextList values, ReadOnlySpan<int> counts)
    {
        for (var i = 0; i < values.Count; i++)
        {
            if (counts[i] > 0) Add(values.Text(i), counts[i]);
        }
    }

    public FacetCounts Counts() => new(dimension, [.. _counts.Select(c => new FacetCount(c.Key, c.Value))
        .OrderByDescending(c => c.Count).ThenBy(c => c.Value, StringComparer.Ordinal)]);
}
