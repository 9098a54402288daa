namespace Diplomacy.Search.Index;

/// <summary>
/// The documents of one pair among those of some words of a bitmap: a list while they are few, then a bitmap of these words, which takes no
/// more memory than the list would.
/// </summary>
internal sealed class PairDocuments(int fromWord, int words)
{
    private readonly List<int> _list = [];
    private ulong[]? _map;
    private int _last = -1;

    public int Count { get; private set; }

    /// <summary>Adds a document: one that was added last, or a later one.</summary>
    public void Add(int document)
    {
        if (document == _last) return;
        _last = document;
        Count++;
        if (_map is not null) BitMap.Add(_map, document - (fromWord << 6));
        else if (DocSet.IsDense(Count, words << 6)) BecomeMap(document);
        else _list.Add(document);
    }

    /// <summary>Writes them into a list; gives how many.</summary>
    public int Write(Span<int> into)
    {
        if (_map is null) _list.CopyTo(into);
        else
        {
            BitMap.List(_map, into);
            foreach (ref var document in into[..Count]) document += fromWord << 6;
        }
        return Count;
    }

    /// <summary>Adds them to a bitmap of all documents.</summary>
    public void Add(Span<ulong> into)
    {
        foreach (var document in _list) BitMap.Add(into, document);
        _map?.CopyTo(into[fromWord..]);
    }

    private void BecomeMap(int document)
    {
        _map = new ulong[words];
        foreach (var before in _list) BitMap.Add(_map, before - (fromWord << 6));
        BitMap.Add(_map, document - (fromWord << 6));
        _list.Clear();
        _list.Capacity = 0;
    }
}
