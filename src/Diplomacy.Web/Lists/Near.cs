namespace Diplomacy.Web.Lists;

/// <summary>Known names that a mistyped one may have meant.</summary>
public static class Near
{
    /// <summary>
    /// Up to <paramref name="most"/> known names, nearest first: those that begin with or contain what was typed, then
    /// those a few slips away (edit distance with neighbours swapped, at most a third of the typed letters).
    /// </summary>
    public static IReadOnlyList<string> To(string typed, IEnumerable<string> known, int most = 5)
    {
        if (typed.Length is 0 or > 100) return [];
        var slips = Math.Max(1, typed.Length / 3);
        return [.. known
            .Select(name => (Name: name, Distance: Distance(typed, name, slips)))
            .Where(n => n.Distance <= slips)
            .OrderBy(n => n.Distance).ThenBy(n => n.Name, StringComparer.Ordinal)
            .Take(most)
            .Select(n => n.Name)];
    }

    private static int Distance(string typed, string name, int slips)
    {
        if (name.StartsWith(typed, StringComparison.OrdinalIgnoreCase)) return 0;
        if (typed.Length > 2 && name.Contains(typed, StringComparison.OrdinalIgnoreCase)) return 1;
        if (Math.Abs(typed.Length - name.Length) > slips) return int.MaxValue;
        return Edits(typed.ToLowerInvariant(), name.ToLowerInvariant());
    }

    // Optimal string alignment: insertions, deletions, replacements and swaps of neighbours.
    private static int Edits(string a, string b)
    {
        var before = new int[b.Length + 1];
        var last = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var row = new int[b.Length + 1];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) row[j] = Math.Min(row[j], before[j - 2] + 1);
            }
            (before, last) = (last, row);
        }
        return last[b.Length];
    }
}
