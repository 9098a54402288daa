namespace Diplomacy.Search.Index;

/// <summary>
/// The values that documents have in one dimension, both ways: the values of a document, and the documents of a value. Where few
/// documents have any, only those (<see cref="Owners"/>) are kept.
/// </summary>
internal sealed class Dimension
{
    private readonly int[] _first;
    private readonly int[] _documents;
    private ValueMaps? _maps;
    private OwnerPlaces? _places;

    /// <param name="documents">How many documents there are in all.</param>
    /// <param name="values">Sorted by their bytes.</param>
    /// <param name="owners">Documents that have values, ascending; null where the i-th of <paramref name="starts"/> is that of document i.</param>
    /// <param name="starts">Where the values of each owner begin in <paramref name="ids"/>; one more than there are owners.</param>
    /// <param name="ids">Indexes in <paramref name="values"/>.</param>
    public Dimension(string name, int documents, TextList values, int[]? owners, int[] starts, int[] ids)
    {
        (Name, Documents, Values, Owners, Starts, Ids) = (name, documents, values, owners, starts, ids);
        _first = new int[values.Count + 1];
        foreach (var id in ids) _first[id + 1]++;
        for (var v = 0; v < values.Count; v++) _first[v + 1] += _first[v];
        _documents = new int[ids.Length];
        var next = _first.AsSpan().ToArray();
        for (var o = 0; o + 1 < starts.Length; o++)
        {
            for (var i = starts[o]; i < starts[o + 1]; i++) _documents[next[ids[i]]++] = owners is null ? o : owners[o];
        }
    }

    public string Name { get; }

    public int Documents { get; }

    public TextList Values { get; }

    public int[]? Owners { get; }

    public int[] Starts { get; }

    public int[] Ids { get; }

    /// <summary>The values of the i-th owner (of document i where there are no <see cref="Owners"/>).</summary>
    public ReadOnlySpan<int> Of(int owner) => Ids.AsSpan(Starts[owner], Starts[owner + 1] - Starts[owner]);

    /// <summary>Its values, to be counted for many documents; made when they are first asked for.</summary>
    public ValueMaps Maps => _maps ??= new ValueMaps(this);

    /// <summary>Where each of its <see cref="Owners"/> stands, to be looked up for some documents; made when it is first asked for.</summary>
    public OwnerPlaces Places => _places ??= new OwnerPlaces(Owners!, Documents);

    /// <summary>The documents that have a value.</summary>
    public DocSet Set(int value) => DocSet.OfList(Documents, _documents, _first[value], _first[value + 1] - _first[value]);
}
