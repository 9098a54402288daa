namespace Diplomacy.Search.Questions;

/// <summary>The names that may stand before a colon. They are those of the site's filters.</summary>
public static class Fields
{
    /// <summary>Where the words are looked for: <c>in:title</c>.</summary>
    internal const string Where = "in";

    internal const string Title = "title";

    /// <summary>What other people call them.</summary>
    private static readonly Dictionary<string, string> Meant = new(StringComparer.Ordinal)
    {
        ["state"] = "country",
        ["party"] = "country",
        ["partner"] = "with",
        ["topic"] = "area",
        ["subject"] = "area",
        ["date"] = "year",
        ["type"] = "kind",
        ["organisation"] = "org",
        ["organization"] = "org",
        ["body"] = "org",
        ["speaker"] = "person",
        ["signatory"] = "person",
        ["who"] = "person",
        ["reference"] = "cites",
        ["citing"] = "cites",
        ["language"] = "lang",
    };

    /// <summary>The dimensions by which rows are chosen.</summary>
    public static IReadOnlyList<string> Names { get; } =
        ["country", "with", "commits", "area", "strength", "year", "kind", "evidence", "by", "org", "person", "cites", "lang", "warning", "curated"];

    /// <summary>Two of them, in the form as in a question, mean both; of any other field the form takes either.</summary>
    public static bool RepeatedMeansAll(string name) => name == "country";

    internal static bool IsKnown(string name) => name == Where || Names.Contains(name, StringComparer.Ordinal);

    /// <summary>The field that was probably meant; null where none is near.</summary>
    internal static string? Nearest(string name)
    {
        if (Meant.TryGetValue(name, out var meant)) return meant;
        var (near, distance) = Names.Select(n => (n, EditDistance.Between(name, n))).MinBy(n => n.Item2);
        return distance <= 2 && distance * 2 < near.Length ? near : null;
    }
}
