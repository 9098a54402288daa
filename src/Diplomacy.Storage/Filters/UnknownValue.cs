using Diplomacy.Search.Questions;

namespace Diplomacy.Storage.Filters;

/// <summary>What is said about a value that no filter knows.</summary>
internal static class UnknownValue
{
    private const int Most = 20;
    private const int MostNear = 6;

    /// <summary>Names the known values: all of them where they are few, else those that are spelt alike, if any is.</summary>
    public static FilterRefusedException Refused(string noun, string value, IEnumerable<Term> known)
    {
        var terms = known.OrderBy(t => t.Label, StringComparer.OrdinalIgnoreCase).ToList();
        var article = noun[0] is 'a' or 'e' or 'i' or 'o' ? "an" : "a";
        var start = $"“{Shortened(value)}” is not {article} {noun} that is known here.";
        if (terms.Count == 0) return new($"{start} The corpus names none yet.");
        if (terms.Count <= Most) return new($"{start} Known are {List(terms)}.") { Value = value, Alone = start, Offered = terms };
        List<Term> near = [.. terms.Select(t => (Term: t, Distance: Distance(value, t))).Where(t => t.Distance <= Slips(value)).OrderBy(t => t.Distance).Take(MostNear).Select(t => t.Term)];
        return new(near.Count == 0 ? start : $"{start} Spelt most alike: {List(near)}.") { Value = value, Alone = start, Offered = near };
    }

    /// <summary>The known value that was probably meant: spelt with few slips; null where none is. Of two letters any slip is another word.</summary>
    public static Term? Nearest(string value, IEnumerable<Term> known)
    {
        var (near, distance) = known.Select(t => (t, Math.Min(Distance(value, t.Value), Distance(value, t.Label))))
            .OrderBy(t => t.Item2).ThenBy(t => t.t.Value, StringComparer.Ordinal).FirstOrDefault();
        return near is not null && distance <= Slips(value) ? near : null;
    }

    private static int Slips(string value) => value.Length > 2 ? Math.Max(1, value.Length / 3) : 0;

    // People are known by one of their names.
    private static int Distance(string value, Term term) =>
        term.Label.Split(' ').Where(w => w.Length > 2).Append(term.Value).Append(term.Label).Min(name => Distance(value, name));

    private static string List(IEnumerable<Term> terms) =>
        string.Join(", ", terms.Select(t => t.Value.Equals(t.Label, StringComparison.OrdinalIgnoreCase) ? t.Value : $"{t.Value} ({t.Label})"));

    private static string Shortened(string value) => value.Length <= 60 ? value : $"{value[..60]}…";

    /// <summary>Letter case aside, of the first 60 letters.</summary>
    private static int Distance(string one, string other) =>
        EditDistance.Between(Shortened(one).ToUpperInvariant(), Shortened(other).ToUpperInvariant());
}
