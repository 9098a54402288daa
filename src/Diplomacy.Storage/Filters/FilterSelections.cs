using Diplomacy.Search.Index;
using Diplomacy.Search.Questions;

namespace Diplomacy.Storage.Filters;

/// <summary>A filter as the index is asked it.</summary>
internal static class FilterSelections
{
    private static readonly Question Everything = new AllOf([], []);

    /// <summary>A request for what satisfies the filter: counts alone, until a part of the list is asked for as well.</summary>
    /// <param name="facets">Names of filters whose choices are to be counted.</param>
    public static SearchRequest Request(this StatementFilter filter, SearchFor searchFor, params IReadOnlyList<string> facets) => new()
    {
        For = searchFor,
        Reach = WordReach.OwnWords,
        Question = filter.Words?.Sought ?? Everything,
        Selections = [.. Selections(filter)],
        Facets = facets,
        MostValues = int.MaxValue,
        Order = filter.Order switch
        {
            SortOrder.Best => HitOrder.Best,
            SortOrder.Oldest => HitOrder.Oldest,
            SortOrder.Strongest => HitOrder.Strongest,
            _ => HitOrder.Newest,
        },
        Take = 0,
    };

    /// <summary>The same for a page of the list.</summary>
    /// <param name="page">From 1.</param>
    public static SearchRequest At(this SearchRequest request, int page, int size) =>
        request with { Skip = (int)Math.Min(int.MaxValue, (long)(page - 1) * size), Take = size };

    private static IEnumerable<Selection> Selections(StatementFilter filter)
    {
        // Of countries all must hold, of other values any.
        var countries = filter.Countries.Select(c => new Selection("country", [c]));
        return countries.Concat(new Selection[]
        {
            new("with", filter.With),
            new("area", filter.Areas),
            new("year", [.. filter.Years.Select(FieldValues.Year)]),
            new("strength", [.. filter.Strengths.Select(s => s.ToString())]),
            new("commits", filter.Commits is { } commits ? [commits ? "yes" : "no"] : []),
            new("kind", [.. filter.Kinds.Select(k => k.Code())]),
            new("evidence", [.. filter.Evidences.Select(e => e.Code())]),
            new("by", filter.By),
            new("org", filter.Organisations),
            // The names of a corpus are read only where one is asked for.
            new("person", filter.People.Count == 0 ? [] : FilterTerms.Meant(filter.Terms.People, filter.People)),
            new("cites", filter.Cites.Count == 0 ? [] : FilterTerms.Meant(filter.Terms.Cited, filter.Cites)),
            new("lang", filter.Languages),
            new("warning", filter.Warnings),
            new("curated", filter.Curated),
        }.Where(s => s.Values.Count > 0));
    }
}
