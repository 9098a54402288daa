using System.Globalization;
using Diplomacy.Parsing.Areas;
using Diplomacy.Parsing.Record;
using Diplomacy.Storage.Filters;

namespace Diplomacy.Storage.Queries;

/// <summary>A value and how many items have it.</summary>
internal sealed record Counted<T>(T Value, int Count);

/// <summary>Turns counts into facets: the most frequent first, ladders and vocabularies in their own order; what is chosen is listed even at 0.</summary>
internal static class FacetChoices
{
    public static IReadOnlyList<Facet> Of(
        StatementFilter filter, List<Counted<string>> countries, List<Counted<string>> areas, List<Counted<int?>> years,
        List<Counted<Strength>> strengths, List<Counted<Strength>> all, List<Counted<AgreementKind>> kinds, List<Counted<Evidence>> evidences)
    {
        var committing = all.Where(s => s.Value >= Strength.Intended).Sum(s => s.Count);
        return
        [
            Make("country", countries.OrderByDescending(c => c.Count).ThenBy(c => c.Value, StringComparer.Ordinal)
                .Select(c => (c.Value, c.Count))),
            Make("area", Area.All.Select(a => (a.Slug, areas.Find(c => c.Value == a.Slug)?.Count ?? 0))
                .OrderByDescending(a => a.Item2)),
            Make("year", years.OrderByDescending(y => y.Value)
                .Select(y => (y.Value?.ToString("0000", CultureInfo.InvariantCulture) ?? "undated", y.Count))),
            Make("strength", Enum.GetValues<Strength>().OrderDescending().Select(s => (s.Code(), Count(strengths, s)))),
            Make("commits", [("yes", committing), ("no", all.Sum(s => s.Count) - committing)]),
            Make("kind", Enum.GetValues<AgreementKind>().Select(k => (k.Code(), Count(kinds, k)))),
            Make("evidence", Enum.GetValues<Evidence>().Select(e => (e.Code(), Count(evidences, e)))),
        ];

        Facet Make(string name, IEnumerable<(string Value, int Count)> counts)
        {
            var choices = counts.Select(c => Choice(name, c.Value, c.Count)).Where(c => c.Count > 0 || c.Chosen).ToList();
            var missing = filter.Parts().Where(p => p.Name == name && !choices.Exists(c => c.Value == p.Value));
            return new(name, [.. choices, .. missing.Select(p => Choice(name, p.Value, 0)).Where(c => !c.Value.Contains("..", StringComparison.Ordinal))]);
        }

        FacetChoice Choice(string name, string value, int count) =>
            new(value, name == "year" && value != "undated" ? value : filter.Label(new(name, value)), count, filter.Has(name, value));
    }

    private static int Count<T>(List<Counted<T>> counts, T value) where T : struct, Enum =>
        counts.Find(c => EqualityComparer<T>.Default.Equals(c.Value, value))?.Count ?? 0;
}
