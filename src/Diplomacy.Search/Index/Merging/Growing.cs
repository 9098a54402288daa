namespace Diplomacy.Search.Index;

/// <summary>An array that is filled from the front.</summary>
internal sealed class Growing<T>(int capacity)
{
    private T[] _items = GC.AllocateUninitializedArray<T>(Math.Max(16, capacity));

    public int Count { get; private set; }

    public void Add(T item)
    {
        if (Count == _items.Length) Grow(1);
        _items[Count++] = item;
    }

    public void Add(ReadOnlySpan<T> items)
    {
        if (items.Length > _items.Length - Count) Grow(items.Length);
        items.CopyTo(_items.AsSpan(Count));
        Count += items.Length;
    }

    /// <summary>What was added; nothing may be added afterwards.</summary>
    public T[] Array()
    {
        if (Count < _items.Length) System.Array.Resize(ref _items, Count);
        return _items;
    }

    private void Grow(int more)
    {
        var needed = (long)Count + more;
        if (needed > System.Array.MaxLength) throw new InvalidOperationException("A segment holds no more than two thousand million words.");
        System.Array.Resize(ref _items, (int)Math.Min(System.Array.MaxLength, Math.Max(needed, _items.Length * 3L / 2)));
    }
}
