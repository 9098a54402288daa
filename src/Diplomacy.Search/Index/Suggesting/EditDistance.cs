namespace Diplomacy.Search.Index;

/// <summary>
/// How many letters must be put in, left out, changed or swapped with their neighbour to make one word of another (optimal string alignment;
/// F. Damerau, "A technique for computer detection and correction of spelling errors", Communications of the ACM 7 (3), 1964). Words are
/// given in their sorted order: what they share at the beginning is worked out once.
/// </summary>
internal sealed class EditDistance(string word, int most)
{
    private const int Longest = 64;

    private readonly int[][] _rows = [.. Enumerable.Range(0, Longest + 1).Select(i => FirstRow(i, word.Length))];
    private readonly char[] _last = new char[Longest];
    private int _known;
    // No word with this many letters of the last one can be near.
    private int _hopeless = int.MaxValue;

    /// <summary>The distance; more than most where it is not near.</summary>
    public int To(ReadOnlySpan<char> other)
    {
        if (other.Length > Longest) return most + 1;
        var same = other[..Math.Min(other.Length, _known)].CommonPrefixLength(_last.AsSpan(0, _known));
        if (same >= _hopeless) return most + 1;
        _hopeless = int.MaxValue;
        other.CopyTo(_last);
        for (var i = same + 1; i <= other.Length; i++)
        {
            _known = i;
            if (Fill(i) > most && (i == 1 || _rows[i - 1].Min() >= most))
            {
                _hopeless = i;
                return most + 1;
            }
        }
        _known = other.Length;
        return _rows[other.Length][word.Length];
    }

    /// <summary>Fills the row of the i-th letter; gives its least.</summary>
    private int Fill(int i)
    {
        var (row, above) = (_rows[i], _rows[i - 1]);
        var (letter, least) = (_last[i - 1], row[0]);
        for (var j = 1; j <= word.Length; j++)
        {
            var cost = letter == word[j - 1] ? 0 : 1;
            var distance = Math.Min(Math.Min(row[j - 1], above[j]) + 1, above[j - 1] + cost);
            if (i > 1 && j > 1 && letter == word[j - 2] && _last[i - 2] == word[j - 1]) distance = Math.Min(distance, _rows[i - 2][j - 2] + 1);
            row[j] = distance;
            least = Math.Min(least, distance);
        }
        return least;
    }

    private static int[] FirstRow(int i, int length)
    {
        var row = new int[length + 1];
        row[0] = i;
        if (i == 0)
        {
            for (var j = 0; j <= length; j++) row[j] = j;
        }
        return row;
    }
}
