namespace Diplomacy.Search.Questions;

/// <summary>
/// How many letters must be added, left out, changed, or swapped with their neighbour to make one word of another (optimal string alignment;
/// F. Damerau, "A technique for computer detection and correction of spelling errors", Communications of the ACM 7 (3), 1964).
/// </summary>
public static class EditDistance
{
    /// <summary>The distance in UTF-16 units; letter case counts, so whoever does not care for it folds both words beforehand.</summary>
    /// <returns>More than <paramref name="most"/>, where it is more, but not how much.</returns>
    public static int Between(string one, string other, int most = int.MaxValue - 1)
    {
        if (Math.Abs(one.Length - other.Length) > most) return most + 1;
        // Optimal string alignment: three rows of the table are enough.
        Span<int> rows = stackalloc int[3 * 64];
        if (other.Length >= 64) rows = new int[3 * (other.Length + 1)];
        var width = rows.Length / 3;
        var (before, last, row) = (0, width, 2 * width);
        for (var j = 0; j <= other.Length; j++) rows[last + j] = j;
        for (var i = 1; i <= one.Length; i++)
        {
            var least = rows[row] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var same = one[i - 1] == other[j - 1] ? 0 : 1;
                var distance = Math.Min(Math.Min(rows[last + j], rows[row + j - 1]) + 1, rows[last + j - 1] + same);
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1]) distance = Math.Min(distance, rows[before + j - 2] + 1);
                rows[row + j] = distance;
                least = Math.Min(least, distance);
            }
            if (least > most) return most + 1;
            (before, last, row) = (last, row, before);
        }
        return rows[last + other.Length];
    }
}
