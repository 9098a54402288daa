namespace Diplomacy.Storage.Names;

/// <summary>Finds words of an earlier version of a text in a later one.</summary>
internal static class MovedText
{
    /// <summary>So many units tell one place from another.</summary>
    private const int Enough = 60;

    /// <summary>Words are looked for this far to either side, so that a long text is not searched from end to end for each of its statements.</summary>
    private const int Reach = 200_000;

    /// <summary>
    /// Where the words that stood at <paramref name="start"/> of the earlier text stand in the later one: the place nearest to where they
    /// stood, or null where they are not found.
    /// </summary>
    public static int? Find(string earlier, int start, string later)
    {
        if (start < 0 || start >= earlier.Length) return null;
        var words = earlier.AsSpan(start, Math.Min(Enough, earlier.Length - start));
        var from = Math.Clamp(start - Reach, 0, later.Length);
        var to = Math.Clamp(start + Reach, from, later.Length);
        int? nearest = null;
        while (later.AsSpan(from, to - from).IndexOf(words, StringComparison.Ordinal) is var at and >= 0)
        {
            var place = from + at;
            if (nearest is { } best && Math.Abs(place - start) >= Math.Abs(best - start)) break;
            nearest = place;
            from = place + 1;
        }
        return nearest;
    }
}
