using System.Numerics;

namespace Diplomacy.Search.Index;

/// <summary>Finds the place of a document among the owners of a dimension in one step, wherever the one before was.</summary>
internal sealed class OwnerPlaces
{
    private readonly ulong[] _map;
    private readonly int[] _before;

    public OwnerPlaces(int[] owners, int documents)
    {
        _map = new ulong[BitMap.Words(documents)];
        foreach (var owner in owners) BitMap.Add(_map, owner);
        _before = new int[_map.Length];
        for (var w = 1; w < _map.Length; w++) _before[w] = _before[w - 1] + BitOperations.PopCount(_map[w - 1]);
    }

    /// <summary>-1 where the document has no values.</summary>
    public int Of(int document)
    {
        var word = _map[document >> 6];
        return (word >> document & 1) == 0 ? -1 : _before[document >> 6] + BitOperations.PopCount(word & ((1UL << document) - 1));
    }
}
