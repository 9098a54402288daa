using Diplomacy.Search.Index;
using Diplomacy.Storage.Filters;
using Diplomacy.Storage.Queries;

namespace Diplomacy.Web.Pages.Compare;

/// <summary>In which areas two countries make statements, and how many: what one chooses from to compare them.</summary>
/// <param name="Countries">Their names.</param>
/// <param name="Areas">Those of which either speaks, first those of which both do.</param>
public sealed record CountryAreas(IReadOnlyList<string> Countries, IReadOnlyList<CountryArea> Areas)
{
    /// <param name="address">Of the comparison in an area.</param>
    public static CountryAreas Of(SearchIndex index, IReadOnlyList<StatementFilter> filters, IReadOnlyList<string> names, Func<string, string> address)
    {
        var counts = filters.Select(f => StatementFacets.Count(index, f).Single(x => x.Name == "area").Choices.ToDictionary(c => c.Value, c => c.Count)).ToList();
        var areas = filters[0].Terms.Areas.Values.Select(a => new CountryArea(
            a.Label,
            address(a.Value),
            [.. counts.Select((c, i) => new CountryCount(c.GetValueOrDefault(a.Value), "/search?" + filters[i].Replace("area", a.Value).ToQueryString()))]));
        return new(names, [.. areas.Where(a => a.Counts.Any(c => c.Statements > 0))
            .OrderByDescending(a => a.Counts.Count(c => c.Statements > 0)).ThenByDescending(a => a.Counts.Sum(c => c.Statements))]);
    }
}

/// <param name="Counts">One a country.</param>
public sealed record CountryArea(string Label, string Url, IReadOnlyList<CountryCount> Counts);

public sealed record CountryCount(int Statements, string Url);
