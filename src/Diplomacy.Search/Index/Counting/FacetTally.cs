namespace Diplomacy.Search.Index;

/// <summary>The counts of one dimension, added up over segments.</summary>
/// <param name="most">So many values are wanted at most.</param>
internal sealed class FacetTally(string dimension, int most)
{
    private Dictionary<string, int>? _counts;
    private (TextList Values, int[] Counts)? _only;

    public string Dimension => dimension;

    public void Add(IReadOnlyList<string> values, ReadOnlySpan<int> counts)
    {
        Unfold();
        for (var i = 0; i < values.Count; i++) Add(values[i], counts[i]);
    }

    /// <param name="counts">One a value; must stay as they are until <see cref="Counts"/>.</param>
    public void Add(TextList values, int[] counts)
    {
        if (_counts is null && _only is null)
        {
            _only = (values, counts);
            return;
        }
        Unfold();
        AddEach(values, counts);
    }

    /// <summary>The most frequent first, then by value.</summary>
    public FacetCounts Counts()
    {
        if (_counts is null && _only is { } only) return new(dimension, Best(only.Values, only.Counts));
        Unfold();
        return new(dimension, [.. _counts!.Select(c => new FacetCount(c.Key, c.Value))
            .OrderByDescending(c => c.Count).ThenBy(c => c.Value, Comparer<string>.Create(TextList.Compare)).Take(most)]);
    }

    /// <summary>Sorted by number, so that only the values wanted become text: they stand in their own order.</summary>
    private FacetCount[] Best(TextList values, int[] counts)
    {
        var found = new List<long>();
        for (var i = 0; i < values.Count; i++)
        {
            if (counts[i] > 0) found.Add((long)(int.MaxValue - counts[i]) << 32 | (uint)i);
        }
        found.Sort();
        return [.. found.Take(most).Select(f => new FacetCount(values.Text((int)f), counts[(int)f]))];
    }

    private void Unfold()
    {
        _counts ??= new(StringComparer.Ordinal);
        if (_only is { } only) AddEach(only.Values, only.Counts);
        _only = null;
    }

    private void AddEach(TextList values, int[] counts)
    {
        for (var i = 0; i < values.Count; i++)
        {
            if (counts[i] > 0) Add(values.Text(i), counts[i]);
        }
    }

    private void Add(string value, int count)
    {
        if (count > 0) _counts![value] = _counts.GetValueOrDefault(value) + count;
    }
}
