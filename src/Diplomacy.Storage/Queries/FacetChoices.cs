using System.Globalization;
using Diplomacy.Parsing.Areas;
using Diplomacy.Parsing.Record;
using Diplomacy.Search.Index;
using Diplomacy.Storage.Filters;

namespace Diplomacy.Storage.Queries;

/// <summary>Turns counts into facets: the most frequent first, ladders and vocabularies in their own order; what is chosen is listed even at 0; of long lists the head.</summary>
internal static class FacetChoices
{
    /// <summary>Of countries and organisations the most frequent: more than anybody reads.</summary>
    private const int Most = 100;

    /// <summary>The facets that a filter has, in the order of pages. Partners are those of a country.</summary>
    public static IReadOnlyList<string> Names(StatementFilter filter) =>
        [.. ((string[])["country", "with", "by", "area", "year", "strength", "commits", "kind", "evidence", "org"])
            .Where(n => n != "with" || filter.Countries.Count + filter.With.Count > 0)];

    public static IReadOnlyList<Facet> Of(StatementFilter filter, IReadOnlyList<FacetCounts> counted) =>
        [.. counted.Select(c => Of(filter, c.Dimension, c.Values.ToDictionary(v => v.Value, v => v.Count, StringComparer.Ordinal)))];

    private static Facet Of(StatementFilter filter, string name, Dictionary<string, int> counts)
    {
        var chosen = filter.Parts().Where(p => p.Name == name).Select(p => p.Value).ToHashSet(StringComparer.Ordinal);
        // A country is no partner of itself, and what is asked for as a partner no country beside it.
        var other = name switch { "with" => filter.Countries, "country" => filter.With, _ => [] };
        var found = InOrder(name, counts).Where(c => (c.Count > 0 || chosen.Contains(c.Value)) && !other.Contains(c.Value)).ToList();
        var kept = name is "country" or "with" or "by" or "org" ? [.. found.Where((c, i) => i < Most || chosen.Contains(c.Value))] : found;
        var missing = chosen.Where(v => !v.Contains("..", StringComparison.Ordinal) && !found.Exists(c => c.Value == v)).Select(v => (v, 0));
        return new(name, [.. kept.Concat(missing).Select(c => Choice(filter, name, c.Item1, c.Item2, chosen.Contains(c.Item1)))], found.Count - kept.Count);
    }

    private static IEnumerable<(string Value, int Count)> InOrder(string name, Dictionary<string, int> counts)
    {
        return name switch
        {
            "area" => Each(Area.All.Select(a => a.Slug)).OrderByDescending(a => a.Count),
            "year" => counts.Select(y => (Year: Year(y.Key), y.Value)).OrderByDescending(y => y.Year)
                .Select(y => (y.Year?.ToString("0000", CultureInfo.InvariantCulture) ?? DimensionNames.Undated, y.Value)),
            "strength" => Each(CodeNames.Codes<Strength>().Reverse()),
            "commits" => Each(["yes", "no"]),
            "kind" => Each(CodeNames.Codes<AgreementKind>()),
            "evidence" => Each(CodeNames.Codes<Evidence>()),
            _ => counts.Select(c => (c.Key, c.Value)).OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal),
        };

        IEnumerable<(string Value, int Count)> Each(IEnumerable<string> values) => values.Select(v => (v, counts.GetValueOrDefault(v)));
    }

    private static int? Year(string value) => value == DimensionNames.Undated ? null : int.Parse(value, CultureInfo.InvariantCulture);

    private static FacetChoice Choice(StatementFilter filter, string name, string value, int count, bool chosen) =>
        new(value, name == "year" && value != DimensionNames.Undated ? value : filter.Label(new(name, value)), count, chosen);
}
