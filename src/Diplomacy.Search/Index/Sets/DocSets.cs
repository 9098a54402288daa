namespace Diplomacy.Search.Index;

/// <summary>And, or, and not over sets of documents, each done in the way that costs least for their sizes.</summary>
internal static class DocSets
{
    // A list this many times shorter than another is looked up in it rather than merged with it.
    private const int Gallop = 16;

    public static DocSet And(Scratch scratch, DocSet a, DocSet b)
    {
        if (a.Count == 0 || b.Count == 0) return DocSet.Empty(a.Space);
        if (a.Count == a.Space) return b;
        if (b.Count == b.Space) return a;
        if (a.IsMap && b.IsMap)
        {
            var map = scratch.Map(a.Map.Length);
            BitMap.And(a.Map, b.Map, map);
            return OfMap(scratch, a.Space, map, BitMap.Count(map.AsSpan(0, a.Map.Length)));
        }
        var (few, many) = a.IsMap || (!b.IsMap && b.Count < a.Count) ? (b, a) : (a, b);
        var list = scratch.List(few.Count);
        var count = many.IsMap ? Those(few.List, many.Map, true, list) : InBoth(few.List, many.List, list);
        return DocSet.OfList(a.Space, list, 0, count);
    }

    /// <summary>Those of <paramref name="a"/> that <paramref name="b"/> lacks.</summary>
    public static DocSet Minus(Scratch scratch, DocSet a, DocSet b)
    {
        if (a.Count == 0 || b.Count == 0) return a;
        if (a.IsMap)
        {
            var words = a.Map.Length;
            var map = scratch.Map(words);
            if (b.IsMap) BitMap.Minus(a.Map, b.Map, map);
            else
            {
                a.Map.CopyTo(map);
                foreach (var n in b.List) map[n >> 6] &= ~(1UL << n);
            }
            return OfMap(scratch, a.Space, map, BitMap.Count(map.AsSpan(0, words)));
        }
        var list = scratch.List(a.Count);
        var count = b.IsMap ? Those(a.List, b.Map, false, list) : OnlyInFirst(a.List, b.List, list);
        return DocSet.OfList(a.Space, list, 0, count);
    }

    public static DocSet Or(Scratch scratch, IReadOnlyList<DocSet> sets, int space)
    {
        DocSet? only = null;
        var (several, total, lists) = (0, 0L, true);
        foreach (var set in sets)
        {
            if (set.Count == space) return set;
            if (set.Count == 0) continue;
            only = set;
            several++;
            lists &= !set.IsMap;
            total += set.Count;
        }
        if (several == 0) return DocSet.Empty(space);
        if (several == 1) return only!;
        var words = BitMap.Words(space);
        if (several == 2 && lists && total < words) return Merged(scratch, sets, space, (int)total);
        var map = scratch.EmptyMap(words);
        foreach (var set in sets)
        {
            if (set.IsMap) BitMap.Or(map.AsSpan(0, words), set.Map, map);
            else foreach (var n in set.List) map[n >> 6] |= 1UL << n;
        }
        return OfMap(scratch, space, map, BitMap.Count(map.AsSpan(0, words)));
    }

    /// <summary>The set of a map of the scratch: a list where few bits are set.</summary>
    public static DocSet OfMap(Scratch scratch, int space, ulong[] map, int count)
    {
        if (DocSet.IsDense(count, space)) return DocSet.OfMap(space, map, 0, count);
        if (count == 0) return DocSet.Empty(space);
        var list = scratch.List(count);
        BitMap.List(map.AsSpan(0, BitMap.Words(space)), list);
        return DocSet.OfList(space, list, 0, count);
    }

    /// <summary>Index of the first number that is not less, looked for from <paramref name="from"/> on in growing steps.</summary>
    public static int Seek(ReadOnlySpan<int> list, int from, int number)
    {
        var (low, step) = (from, 1);
        while (low + step < list.Length && list[low + step] < number)
        {
            low += step;
            step <<= 1;
        }
        var high = Math.Min(list.Length, low + step);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (list[middle] < number) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private static int Those(ReadOnlySpan<int> list, ReadOnlySpan<ulong> map, bool inMap, Span<int> into)
    {
        var count = 0;
        foreach (var n in list)
        {
            into[count] = n;
            if (BitMap.Has(map, n) == inMap) count++;
        }
        return count;
    }

    private static int InBoth(ReadOnlySpan<int> few, ReadOnlySpan<int> many, Span<int> into)
    {
        var count = 0;
        var at = 0;
        var gallop = few.Length * (long)Gallop < many.Length;
        foreach (var n in few)
        {
            if (gallop) at = Seek(many, at, n);
            else while (at < many.Length && many[at] < n) at++;
            if (at == many.Length) break;
            if (many[at] == n) into[count++] = n;
        }
        return count;
    }

    private static int OnlyInFirst(ReadOnlySpan<int> list, ReadOnlySpan<int> other, Span<int> into)
    {
        var (count, at) = (0, 0);
        foreach (var n in list)
        {
            at = Seek(other, at, n);
            if (at == other.Length || other[at] != n) into[count++] = n;
        }
        return count;
    }

    private static DocSet Merged(Scratch scratch, IReadOnlyList<DocSet> sets, int space, int total)
    {
        DocSet? first = null, second = null;
        foreach (var set in sets)
        {
            if (set.Count == 0) continue;
            if (first is null) first = set;
            else second = set;
        }
        var a = first!.List;
        var b = second!.List;
        var list = scratch.List(total);
        int i = 0, j = 0, count = 0;
        while (i < a.Length && j < b.Length)
        {
            var (x, y) = (a[i], b[j]);
            list[count++] = Math.Min(x, y);
            if (x <= y) i++;
            if (y <= x) j++;
        }
        a[i..].CopyTo(list.AsSpan(count));
        count += a.Length - i;
        b[j..].CopyTo(list.AsSpan(count));
        count += b.Length - j;
        return DocSet.OfList(space, list, 0, count);
    }
}
