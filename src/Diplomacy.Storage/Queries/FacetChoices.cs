using System.Globalization;
using Diplomacy.Parsing.Areas;
using Diplomacy.Parsing.Record;
using Diplomacy.Search.Index;
using Diplomacy.Storage.Filters;

namespace Diplomacy.Storage.Queries;

/// <summary>Turns counts into facets: the most frequent first, ladders and vocabularies in their own order; what is chosen is listed even at 0.</summary>
internal static class FacetChoices
{
    /// <summary>The facets that there are, in the order of pages.</summary>
    public static IReadOnlyList<string> Names { get; } = ["country", "area", "year", "strength", "commits", "kind", "evidence"];

    public static IReadOnlyList<Facet> Of(StatementFilter filter, IReadOnlyList<FacetCounts> counted) =>
        [.. counted.Select(c => Of(filter, c.Dimension, c.Values.ToDictionary(v => v.Value, v => v.Count, StringComparer.Ordinal)))];

    private static Facet Of(StatementFilter filter, string name, Dictionary<string, int> counts)
    {
        var choices = InOrder(name, counts).Select(c => Choice(filter, name, c.Value, c.Count)).Where(c => c.Count > 0 || c.Chosen).ToList();
        var missing = filter.Parts().Where(p => p.Name == name && !choices.Exists(c => c.Value == p.Value));
        return new(name, [.. choices, .. missing.Select(p => Choice(filter, name, p.Value, 0)).Where(c => !c.Value.Contains("..", StringComparison.Ordinal))]);
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

    private static FacetChoice Choice(StatementFilter filter, string name, string value, int count) =>
        new(value, name == "year" && value != DimensionNames.Undated ? value : filter.Label(new(name, value)), count, filter.Has(name, value));
}
