using Diplomacy.Search.Index;
using Diplomacy.Storage.Database;
using Diplomacy.Storage.Filters;

namespace Diplomacy.Storage.Queries;

/// <summary>A page of statements, with the counts of all that were found.</summary>
/// <param name="Commits">Of all those found, how many commit.</param>
/// <param name="Agreements">In how many agreements they stand.</param>
public sealed record StatementPage(int Total, int Page, int Size, IReadOnlyList<StatementLine> Items, int Commits, int Agreements)
    : ListPage<StatementLine>(Total, Page, Size, Items);

/// <summary>Which statements satisfy a filter.</summary>
public static class StatementSearch
{
    /// <summary>The page of the filter; empty behind the last one. What was removed since the index was in step is left out of it.</summary>
    /// <param name="size">Statements on a page; <see cref="int.MaxValue"/> gives all of them.</param>
    public static Task<StatementPage> FindAsync(
        DiplomacyContext db, SearchIndex index, StatementFilter filter, int size = StatementFilter.PageSize, CancellationToken cancel = default) =>
        FindAsync(db, index, filter, [], size, cancel);

    /// <summary>The same with the facets of <see cref="StatementFacets"/>: hits and counts of one search.</summary>
    public static Task<StatementPage> FindWithFacetsAsync(
        DiplomacyContext db, SearchIndex index, StatementFilter filter, int size = StatementFilter.PageSize, CancellationToken cancel = default) =>
        FindAsync(db, index, filter, FacetChoices.Names(filter), size, cancel);

    private static async Task<StatementPage> FindAsync(
        DiplomacyContext db, SearchIndex index, StatementFilter filter, IReadOnlyList<string> facets, int size, CancellationToken cancel)
    {
        var found = index.Search(filter.Request(SearchFor.Statements, facets).At(filter.Page, size));
        var items = await StatementLines.LoadAsync(db, [.. found.Hits.Select(h => h.Row)], filter.Words?.Marker(index), cancel);
        return new(found.Total, filter.Page, size, items, found.Committing, found.Agreements) { Facets = FacetChoices.Of(filter, found.Facets) };
    }

    /// <summary>How many there are.</summary>
    public static int Count(SearchIndex index, StatementFilter filter) => index.Search(filter.Request(SearchFor.Statements)).Total;
}
