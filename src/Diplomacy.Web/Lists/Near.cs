using Diplomacy.Search.Questions;

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
        return EditDistance.Between(typed.ToLowerInvariant(), name.ToLowerInvariant(), slips);
    }
}
