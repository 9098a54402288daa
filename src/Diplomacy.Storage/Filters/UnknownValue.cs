using Diplomacy.Search.Questions;

namespace Diplomacy.Storage.Filters;

/// <summary>What is said about a value that no filter knows.</summary>
internal static class UnknownValue
{
    private const int Most = 20;

    /// <summary>Names the known values: all of them where they are few, else those that are spelt most alike.</summary>
    public static FilterRefusedException Refused(string noun, string value, IEnumerable<Term> known)
    {
        var terms = known.OrderBy(t => t.Label, StringComparer.OrdinalIgnoreCase).ToList();
        var article = noun[0] is 'a' or 'e' or 'i' or 'o' ? "an" : "a";
        var start = $"“{Shortened(value)}” is not {article} {noun} that is known here.";
        if (terms.Count == 0) return new($"{start} The corpus names none yet.");
        if (terms.Count <= Most) return new($"{start} Known are {List(terms)}.");
        var nearest = terms.OrderBy(t => Math.Min(Distance(value, t.Value), Distance(value, t.Label))).Take(6);
        return new($"{start} Spelt most alike are {List(nearest)}; {terms.Count} are known.");
    }

    /// <summary>The known value that was probably meant: spelt with few slips; null where none is. Of two letters any slip is another word.</summary>
    public static Term? Nearest(string value, IEnumerable<Term> known)
    {
        var (near, distance) = known.Select(t => (t, Math.Min(Distance(value, t.Value), Distance(value, t.Label))))
            .OrderBy(t => t.Item2).ThenBy(t => t.t.Value, StringComparer.Ordinal).FirstOrDefault();
        return near is not null && distance <= (value.Length > 2 ? Math.Max(1, value.Length / 3) : 0) ? near : null;
    }

    private static string List(IEnumerable<Term> terms) =>
        string.Join(", ", terms.Select(t => t.Value.Equals(t.Label, StringComparison.OrdinalIgnoreCase) ? t.Value : $"{t.Value} ({t.Label})"));

    private static string Shortened(string value) => value.Length <= 60 ? value : $"{value[..60]}…";

    /// <summary>Letter case aside, of the first 60 letters.</summary>
    private static int Distance(string one, string other) =>
        EditDistance.Between(Shortened(one).ToUpperInvariant(), Shortened(other).ToUpperInvariant());
}
