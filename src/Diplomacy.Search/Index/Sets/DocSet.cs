namespace Diplomacy.Search.Index;

/// <summary>
/// Some of the documents 0 to <see cref="Space"/> - 1, ascending: a list where they are few, a bitmap where they are many.
/// Its memory belongs to a segment or to the scratch of a search and must not be written.
/// </summary>
internal sealed class DocSet
{
    /// <summary>A set of more than this part of its space is a bitmap: there a bit costs no more than a number.</summary>
    public const int DenseFrom = 32;

    private readonly int[]? _list;
    private readonly ulong[]? _map;
    private readonly int _from;

    private DocSet(int space, int count, int[]? list, ulong[]? map, int from) =>
        (Space, Count, _list, _map, _from) = (space, count, list, map, from);

    /// <summary>How many documents there are in all.</summary>
    public int Space { get; }

    public int Count { get; }

    public bool IsMap => _map is not null;

    /// <summary>The numbers; only where it is no map.</summary>
    public ReadOnlySpan<int> List => _list.AsSpan(_from, Count);

    /// <summary>The bits; only where it is a map.</summary>
    public ReadOnlySpan<ulong> Map => _map.AsSpan(_from, BitMap.Words(Space));

    public static DocSet Empty(int space) => new(space, 0, [], null, 0);

    public static DocSet OfList(int space, int[] list, int from, int count) => new(space, count, list, null, from);

    public static DocSet OfMap(int space, ulong[] map, int from, int count) => new(space, count, null, map, from);

    public static bool IsDense(int count, int space) => (long)count * DenseFrom > space;
}
