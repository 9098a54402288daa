using Diplomacy.Parsing.Record;
using Diplomacy.Storage.Database;
using Diplomacy.Storage.Entities;
using Diplomacy.Storage.Filters;
using Diplomacy.Storage.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Diplomacy.Storage.Queries;

/// <summary>A page of statements, with the counts of all that were found.</summary>
/// <param name="Commits">Of all those found, how many commit.</param>
/// <param name="Agreements">In how many agreements they stand.</param>
public sealed record StatementPage(int Total, int Page, int Size, IReadOnlyList<StatementLine> Items, int Commits, int Agreements)
    : ListPage<StatementLine>(Total, Page, Size, Items);

/// <summary>Which statements satisfy a filter.</summary>
public static class StatementSearch
{
    /// <summary>The page of the filter; empty behind the last one.</summary>
    /// <param name="size">Statements on a page; <see cref="int.MaxValue"/> gives all of them.</param>
    public static async Task<StatementPage> FindAsync(
        DiplomacyContext db, StatementFilter filter, int size = StatementFilter.PageSize, CancellationToken cancel = default)
    {
        var found = await QueryAsync(db, filter, cancel);
        var counts = await found.GroupBy(_ => 1).Select(g => new
        {
            Total = g.Count(),
            Commits = g.Count(c => c.Strength >= Strength.Intended),
            Agreements = g.Select(c => c.AgreementId).Distinct().Count(),
        }).FirstOrDefaultAsync(cancel);
        if (counts is null) return new(0, filter.Page, size, [], 0, 0);
        var ordered = await OrderedAsync(db, found, filter, cancel);
        var ids = await ordered.Skip((int)Math.Min(int.MaxValue, (long)(filter.Page - 1) * size)).Take(size).ToListAsync(cancel);
        var items = await StatementLines.LoadAsync(db, ids, filter.Words, cancel);
        return new(counts.Total, filter.Page, size, items, counts.Commits, counts.Agreements);
    }

    /// <summary>The statements that satisfy the whole filter, unordered.</summary>
    internal static async Task<IQueryable<Commitment>> QueryAsync(DiplomacyContext db, StatementFilter filter, CancellationToken cancel)
    {
        var statements = FilterCondition.Statements(db, filter);
        if (filter.Words is null) return statements;
        var matched = (await SqliteTextIndex.StatementsAsync(db, filter.Words, cancel)).Select(m => m.Id);
        return statements.Where(c => matched.Contains(c.Id));
    }

    private static async Task<IQueryable<int>> OrderedAsync(
        DiplomacyContext db, IQueryable<Commitment> found, StatementFilter filter, CancellationToken cancel)
    {
        if (filter is { Order: SortOrder.Best, Words: { } words })
        {
            var ranked = await SqliteTextIndex.StatementsAsync(db, words, cancel);
            return FilterCondition.Statements(db, filter).Join(ranked, c => c.Id, r => r.Id, (c, r) => new { c, r })
                .OrderBy(m => m.r.Rank).ThenBy(m => m.c.Id).Select(m => m.c.Id);
        }
        var ordered = filter.Order switch
        {
            SortOrder.Oldest => found.OrderBy(c => c.Agreement.FirstDay == null).ThenBy(c => c.Agreement.FirstDay),
            SortOrder.Strongest => found.OrderByDescending(c => c.Strength).ThenByDescending(c => c.Agreement.FirstDay),
            _ => found.OrderByDescending(c => c.Agreement.FirstDay),
        };
        return ordered.ThenBy(c => c.Agreement.Slug).ThenBy(c => c.Ordinal).Select(c => c.Id);
    }
}
