using Diplomacy.Parsing.Record;
using Diplomacy.Storage.Database;
using Diplomacy.Storage.Entities;
using Diplomacy.Storage.Filters;
using Microsoft.EntityFrameworkCore;

namespace Diplomacy.Storage.Queries;

/// <summary>How many declarations each further choice would show, counted as <see cref="StatementFacets"/> counts statements.</summary>
public static class DeclarationFacets
{
    /// <summary>The facets <c>country</c>, <c>area</c>, <c>year</c>, <c>strength</c>, <c>kind</c>, <c>evidence</c>, in this order.</summary>
    public static async Task<IReadOnlyList<Facet>> CountAsync(DiplomacyContext db, StatementFilter filter, CancellationToken cancel = default)
    {
        var countries = await (await Found()).SelectMany(a => a.Parties)
            .GroupBy(p => p.PartyCode).Select(g => new Counted<string>(g.Key, g.Count())).ToListAsync(cancel);
        var areas = await (await Statements("area")).SelectMany(c => c.Areas, (c, a) => new { c.AgreementId, a.AreaSlug }).Distinct()
            .GroupBy(a => a.AreaSlug).Select(g => new Counted<string>(g.Key, g.Count())).ToListAsync(cancel);
        var years = await (await Found("year"))
            .GroupBy(a => a.Year).Select(g => new Counted<int?>(g.Key, g.Count())).ToListAsync(cancel);
        var strengths = await (await Statements("strength")).Select(c => new { c.AgreementId, c.Strength }).Distinct()
            .GroupBy(c => c.Strength).Select(g => new Counted<Strength>(g.Key, g.Count())).ToListAsync(cancel);
        var kinds = await (await Found("kind"))
            .GroupBy(a => a.Kind).Select(g => new Counted<AgreementKind>(g.Key, g.Count())).ToListAsync(cancel);
        var evidences = await (await Found("evidence"))
            .GroupBy(a => a.Evidence).Select(g => new Counted<Evidence>(g.Key, g.Count())).ToListAsync(cancel);
        return [.. FacetChoices.Of(filter, countries, areas, years, strengths, [], kinds, evidences).Where(f => f.Name != "commits")];

        Task<IQueryable<Agreement>> Found(string? without = null) =>
            DeclarationSearch.QueryAsync(db, without is null ? filter : filter.Clear(without), cancel);

        // Only statements count that satisfy the rest of the filter, words too: firm ones in this area, not firm ones and some in this area.
        async Task<IQueryable<Commitment>> Statements(string without)
        {
            var agreements = (await Found(without)).Select(a => a.Id);
            var rest = filter.Clear(without) with { Organisations = [], Cites = [] };
            return (await StatementSearch.QueryAsync(db, rest, cancel)).Where(c => agreements.Contains(c.AgreementId));
        }
    }
}
