using Diplomacy.Search.Index;
using Diplomacy.Storage.Database;
using Diplomacy.Storage.Entities;
using Diplomacy.Storage.Filters;
using Microsoft.EntityFrameworkCore;

namespace Diplomacy.Storage.Queries;

/// <summary>
/// Which declarations satisfy a filter. A declaration has the words of a filter where one of its statements or other passages has, or its
/// title with the names of its parties.
/// </summary>
public static class DeclarationSearch
{
    // Of longer lists, which programs take, the places that answer to the words are not looked up.
    private const int MostShown = 100;

    /// <summary>The page of the filter; empty behind the last one. What was removed since the index was in step is left out of it.</summary>
    /// <param name="size">Declarations on a page; <see cref="int.MaxValue"/> gives all of them.</param>
    public static Task<ListPage<AgreementLine>> FindAsync(
        DiplomacyContext db, SearchIndex index, StatementFilter filter, int size = StatementFilter.PageSize, CancellationToken cancel = default) =>
        FindAsync(db, index, filter, [], size, cancel);

    /// <summary>The same with the facets of <see cref="DeclarationFacets"/>: hits and counts of one search.</summary>
    public static Task<ListPage<AgreementLine>> FindWithFacetsAsync(
        DiplomacyContext db, SearchIndex index, StatementFilter filter, int size = StatementFilter.PageSize, CancellationToken cancel = default) =>
        FindAsync(db, index, filter, DeclarationFacets.Names(filter), size, cancel);

    private static async Task<ListPage<AgreementLine>> FindAsync(
        DiplomacyContext db, SearchIndex index, StatementFilter filter, IReadOnlyList<string> facets, int size, CancellationToken cancel)
    {
        var found = index.Search(filter.Request(SearchFor.Agreements, facets).At(filter.Page, size));
        int[] ids = [.. found.Hits.Select(h => h.Agreement)];
        var lines = await AgreementLines.LoadAsync(db, ids, cancel);
        var where = filter.HasWords && size <= MostShown ? await PassageFound.LoadAsync(db, found.Hits, filter.Words!.Marker(index), cancel) : [];
        return new(found.Total, filter.Page, size, [.. ids.Where(lines.ContainsKey).Select(id => lines[id] with { Found = where.GetValueOrDefault(id) })])
        {
            Facets = FacetChoices.Of(filter, found.Facets),
        };
    }

    /// <summary>How many there are.</summary>
    public static int Count(SearchIndex index, StatementFilter filter) => index.Search(filter.Request(SearchFor.Agreements)).Total;

    /// <summary>The agreements that satisfy the whole filter, unordered.</summary>
    internal static IQueryable<Agreement> Query(DiplomacyContext db, SearchIndex index, StatementFilter filter)
    {
        var agreements = db.Agreements.AsNoTracking();
        if (filter.IsAll) return agreements;
        int[] ids = [.. index.Search(filter.Request(SearchFor.Agreements).At(1, int.MaxValue) with { Order = HitOrder.Newest }).Hits.Select(h => h.Agreement)];
        return agreements.Where(a => EF.Parameter(ids).Contains(a.Id));
    }
}
