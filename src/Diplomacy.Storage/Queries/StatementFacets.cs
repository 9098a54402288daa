using Diplomacy.Parsing.Record;
using Diplomacy.Storage.Database;
using Diplomacy.Storage.Filters;
using Microsoft.EntityFrameworkCore;

namespace Diplomacy.Storage.Queries;

/// <summary>
/// How many statements each further choice would show. Choices of a name of which any may hold are counted without that name's
/// own filter; countries, of which all must hold, with it.
/// </summary>
public static class StatementFacets
{
    /// <summary>The facets <c>country</c>, <c>area</c>, <c>year</c>, <c>strength</c>, <c>commits</c>, <c>kind</c>, <c>evidence</c>, in this order.</summary>
    public static async Task<IReadOnlyList<Facet>> CountAsync(DiplomacyContext db, StatementFilter filter, CancellationToken cancel = default)
    {
        var countries = await (await Found()).SelectMany(c => c.Agreement.Parties)
            .GroupBy(p => p.PartyCode).Select(g => new Counted<string>(g.Key, g.Count())).ToListAsync(cancel);
        var areas = await (await Found("area")).SelectMany(c => c.Areas)
            .GroupBy(a => a.AreaSlug).Select(g => new Counted<string>(g.Key, g.Count())).ToListAsync(cancel);
        var years = await (await Found("year"))
            .GroupBy(c => c.Agreement.Year).Select(g => new Counted<int?>(g.Key, g.Count())).ToListAsync(cancel);
        var strengths = await (await Found("strength"))
            .GroupBy(c => c.Strength).Select(g => new Counted<Strength>(g.Key, g.Count())).ToListAsync(cancel);
        var all = await (await Found("commits"))
            .GroupBy(c => c.Strength).Select(g => new Counted<Strength>(g.Key, g.Count())).ToListAsync(cancel);
        var kinds = await (await Found("kind"))
            .GroupBy(c => c.Agreement.Kind).Select(g => new Counted<AgreementKind>(g.Key, g.Count())).ToListAsync(cancel);
        var evidences = await (await Found("evidence"))
            .GroupBy(c => c.Agreement.Evidence).Select(g => new Counted<Evidence>(g.Key, g.Count())).ToListAsync(cancel);
        return FacetChoices.Of(filter, countries, areas, years, strengths, all, kinds, evidences);

        Task<IQueryable<Entities.Commitment>> Found(string? without = null) =>
            StatementSearch.QueryAsync(db, without is null ? filter : filter.Clear(without), cancel);
    }
}
