using Diplomacy.Storage.Database;
using Diplomacy.Storage.Entities;
using Diplomacy.Storage.Filters;
using Diplomacy.Storage.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Diplomacy.Storage.Queries;

/// <summary>Which declarations satisfy a filter. A declaration has the words of a filter where one of its statements or other passages has.</summary>
public static class DeclarationSearch
{
    /// <summary>The page of the filter; empty behind the last one.</summary>
    /// <param name="size">Declarations on a page; <see cref="int.MaxValue"/> gives all of them.</param>
    public static async Task<ListPage<AgreementLine>> FindAsync(
        DiplomacyContext db, StatementFilter filter, int size = StatementFilter.PageSize, CancellationToken cancel = default)
    {
        var found = await QueryAsync(db, filter, cancel);
        var total = await found.CountAsync(cancel);
        var ids = await (await OrderedAsync(db, found, filter, cancel))
            .Skip((int)Math.Min(int.MaxValue, (long)(filter.Page - 1) * size)).Take(size).ToListAsync(cancel);
        var lines = await AgreementLines.LoadAsync(db, ids, cancel);
        return new(total, filter.Page, size, [.. ids.Select(id => lines[id])]);
    }

    /// <summary>The agreements that satisfy the whole filter, unordered.</summary>
    internal static async Task<IQueryable<Agreement>> QueryAsync(DiplomacyContext db, StatementFilter filter, CancellationToken cancel)
    {
        var agreements = FilterCondition.Declarations(db, filter);
        if (filter.Words is null) return agreements;
        var matched = (await RankedAsync(db, filter, cancel)).Select(r => r.Id);
        return agreements.Where(a => matched.Contains(a.Id));
    }

    /// <summary>The row ids of agreements that have the words, each with the rank of its best passage.</summary>
    private static async Task<IQueryable<Ranked>> RankedAsync(DiplomacyContext db, StatementFilter filter, CancellationToken cancel)
    {
        var statements = await SqliteTextIndex.StatementsAsync(db, filter.Words!, cancel);
        var inStatements = FilterCondition.Statements(db, filter with { Organisations = [], Cites = [] })
            .Join(statements, c => c.Id, r => r.Id, (c, r) => new { c.AgreementId, r.Rank });
        if (!filter.AsksForStatements)
        {
            var passages = await SqliteTextIndex.PassagesAsync(db, filter.Words!, cancel);
            inStatements = inStatements.Concat(db.Passages.Join(passages, p => p.Id, r => r.Id, (p, r) => new { p.AgreementId, r.Rank }));
        }
        return inStatements.GroupBy(m => m.AgreementId).Select(g => new Ranked { Id = g.Key, Rank = g.Min(m => m.Rank) });
    }

    private static async Task<IQueryable<int>> OrderedAsync(
        DiplomacyContext db, IQueryable<Agreement> found, StatementFilter filter, CancellationToken cancel)
    {
        if (filter is { Order: SortOrder.Best, Words: not null })
        {
            var ranked = await RankedAsync(db, filter, cancel);
            return FilterCondition.Declarations(db, filter).Join(ranked, a => a.Id, r => r.Id, (a, r) => new { a, r })
                .OrderBy(m => m.r.Rank).ThenBy(m => m.a.Id).Select(m => m.a.Id);
        }
        var ordered = filter.Order switch
        {
            SortOrder.Oldest => found.OrderBy(a => a.FirstDay == null).ThenBy(a => a.FirstDay),
            SortOrder.Strongest => found.OrderByDescending(a => a.Commitments.Max(c => (int?)c.Strength)).ThenByDescending(a => a.FirstDay),
            _ => found.OrderByDescending(a => a.FirstDay),
        };
        return ordered.ThenBy(a => a.Slug).Select(a => a.Id);
    }
}
