namespace Diplomacy.Search.Index;

/// <summary>The numbers of a set, one after the other, whichever way it is kept.</summary>
internal readonly ref struct DocSetNumbers
{
    public DocSetNumbers(DocSet set, Scratch scratch)
    {
        if (!set.IsMap) List = set.List;
        else
        {
            var list = scratch.List(set.Count);
            BitMap.List(set.Map, list);
            List = list.AsSpan(0, set.Count);
        }
    }

    public ReadOnlySpan<int> List { get; }

    public ReadOnlySpan<int>.Enumerator GetEnumerator() => List.GetEnumerator();
}
