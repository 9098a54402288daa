using Diplomacy.Parsing.Record;
using Diplomacy.Storage.Database;
using Diplomacy.Storage.Filters;
using Diplomacy.Storage.Search;
using Diplomacy.Storage.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Diplomacy.Storage.Queries;

/// <summary>A passage that is no statement, as lists show it.</summary>
/// <param name="Start">Offset in the source at which it begins; with the agreement's permanent id and a hyphen before it, its permanent key.</param>
/// <param name="Marks">Where the words asked for stand in <paramref name="Text"/>.</param>
public sealed record PassageLine(PassageClass Class, string Text, IReadOnlyList<Mark> Marks, int Start, AgreementLine Agreement)
{
    /// <summary>Its permanent key.</summary>
    public string Key => $"{Agreement.PermanentId}-{Start}";
}

/// <summary>Which other passages - recitals, openings, closings, texts that are not coded - have the words of a filter.</summary>
public static class PassageSearch
{
    /// <summary>
    /// The best of them under all of the filter that concerns agreements; none without words, nor where the filter asks for what only
    /// statements have (area, strength, commits, by).
    /// </summary>
    /// <param name="size">Passages on a page.</param>
    public static async Task<ListPage<PassageLine>> FindAsync(
        DiplomacyContext db, StatementFilter filter, int page = 1, int size = StatementFilter.PageSize, CancellationToken cancel = default)
    {
        if (filter.Words is null || filter.AsksForStatements) return new(0, page, size, []);
        var agreements = FilterCondition.Declarations(db, filter).Select(a => a.Id);
        var ranked = await SqliteTextIndex.PassagesAsync(db, filter.Words, cancel);
        var found = db.Passages.AsNoTracking().Where(p => agreements.Contains(p.AgreementId))
            .Join(ranked, p => p.Id, r => r.Id, (p, r) => new { p.Id, r.Rank });
        var total = await found.CountAsync(cancel);
        var ids = await found.OrderBy(m => m.Rank).ThenBy(m => m.Id).Select(m => m.Id)
            .Skip((int)Math.Min(int.MaxValue, (long)(page - 1) * size)).Take(size).ToListAsync(cancel);
        var marks = await SqliteTextIndex.PassageMarksAsync(db, filter.Words, ids, cancel);
        var rows = await db.Passages.AsNoTracking().Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, cancel);
        var lines = await AgreementLines.LoadAsync(db, [.. rows.Values.Select(p => p.AgreementId).Distinct()], cancel);
        return new(total, page, size, [.. ids.Select(id => rows[id]).Select(p =>
            new PassageLine(p.Class, p.Text, marks.GetValueOrDefault(p.Id) ?? [], p.Start, lines[p.AgreementId]))]);
    }
}
