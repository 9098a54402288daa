namespace Diplomacy.Search.Index;

/// <summary>
/// The values of a dimension made ready to be counted for many documents at once: those that many documents have as bitmaps, the others one by one.
/// </summary>
internal sealed class ValueMaps
{
    /// <summary>A bitmap is gone through in less time than single documents, where more than one of so many has the value.</summary>
    private const int Frequent = 128;

    private readonly List<(int Value, ulong[] Map)> _frequent = [];
    private readonly int[] _documents;
    private readonly int[] _values;

    /// <param name="dimension">One that keeps its owners.</param>
    public ValueMaps(Dimension dimension)
    {
        var (single, values) = (new List<int>(), new List<int>());
        for (var value = 0; value < dimension.Values.Count; value++)
        {
            var documents = dimension.Set(value);
            if ((long)documents.Count * Frequent < dimension.Documents)
            {
                single.AddRange(documents.List);
                values.AddRange(Enumerable.Repeat(value, documents.Count));
                continue;
            }
            var map = new ulong[BitMap.Words(dimension.Documents)];
            foreach (var document in documents.List) BitMap.Add(map, document);
            _frequent.Add((value, map));
        }
        (_documents, _values) = ([.. single], [.. values]);
    }

    /// <summary>How many documents of a bitmap have each value.</summary>
    /// <param name="counts">By value; to be added to.</param>
    public void Count(ReadOnlySpan<ulong> hits, int[] counts)
    {
        foreach (var (value, map) in _frequent) counts[value] += BitMap.CountBoth(hits, map);
        var documents = _documents.AsSpan();
        var values = _values.AsSpan(0, documents.Length);
        for (var i = 0; i < documents.Length; i++)
        {
            // Added whether found or not: which it is nobody can guess, and a wrong guess takes longer than to add nothing.
            counts[values[i]] += (int)(hits[documents[i] >> 6] >> documents[i] & 1);
        }
    }
}
