using System.Numerics;

namespace Diplomacy.Search.Index;

/// <summary>The numbers of a set, one after the other, whichever way it is kept.</summary>
internal ref struct DocSetNumbers
{
    private readonly ReadOnlySpan<int> _list;
    private readonly ReadOnlySpan<ulong> _map;
    private int _at = -1;
    private ulong _bits;

    public DocSetNumbers(DocSet set)
    {
        if (set.IsMap) _map = set.Map;
        else _list = set.List;
    }

    public int Current { get; private set; }

    public readonly DocSetNumbers GetEnumerator() => this;

    public bool MoveNext()
    {
        if (_map.IsEmpty)
        {
            if (++_at >= _list.Length) return false;
            Current = _list[_at];
            return true;
        }
        while (_bits == 0)
        {
            if (++_at >= _map.Length) return false;
            _bits = _map[_at];
        }
        Current = (_at << 6) + BitOperations.TrailingZeroCount(_bits);
        _bits &= _bits - 1;
        return true;
    }
}
