namespace Diplomacy.Search.Index;

/// <summary>
/// Brings the least of many keys to the front and sorts these alone (C. Hoare, "Algorithm 65: Find", Communications of the ACM 4 (7), 1961):
/// what a page far down the list costs.
/// </summary>
internal static class BestKeys
{
    public static Span<ulong> Sort(Span<ulong> keys, int wanted)
    {
        var rest = keys;
        var left = wanted;
        while (left > 0 && left < rest.Length)
        {
            var split = Split(rest);
            if (split <= left)
            {
                left -= split;
                rest = rest[split..];
            }
            else rest = rest[..split];
        }
        var best = keys[..Math.Min(wanted, keys.Length)];
        best.Sort();
        return best;
    }

    /// <summary>Parts keys, two or more, so that none of the first ones is greater than any of the others; gives how many come first: at least one, not all.</summary>
    private static int Split(Span<ulong> keys)
    {
        var (first, middle, last) = (keys[0], keys[keys.Length / 2], keys[^1]);
        var pivot = Math.Max(Math.Min(first, middle), Math.Min(Math.Max(first, middle), last));
        var (i, j) = (-1, keys.Length);
        while (true)
        {
            do i++;
            while (keys[i] < pivot);
            do j--;
            while (keys[j] > pivot);
            if (i >= j) return Math.Clamp(j + 1, 1, keys.Length - 1);
            (keys[i], keys[j]) = (keys[j], keys[i]);
        }
    }
}
