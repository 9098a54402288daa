using Diplomacy.Storage.Database;
using Microsoft.EntityFrameworkCore;

namespace Diplomacy.Storage.Queries;

/// <summary>Statements and agreements that were chosen by their names, not by a filter.</summary>
public static class ChosenLines
{
    /// <summary>All statements of some agreements, those of each in its order.</summary>
    public static async Task<ILookup<string, StatementLine>> StatementsOfAsync(DiplomacyContext db, IReadOnlyList<string> slugs, CancellationToken cancel = default)
    {
        var ids = await db.Commitments.Where(c => EF.Parameter(slugs).Contains(c.Agreement.Slug)).OrderBy(c => c.Ordinal).Select(c => c.Id).ToArrayAsync(cancel);
        return (await StatementLines.LoadAsync(db, ids, null, cancel)).ToLookup(s => s.Agreement.Slug, StringComparer.Ordinal);
    }

    /// <summary>The statements that have these keys today, by key.</summary>
    public static async Task<IReadOnlyDictionary<string, StatementLine>> StatementsAsync(DiplomacyContext db, IReadOnlyList<string> keys, CancellationToken cancel = default)
    {
        var ids = await db.Commitments.Where(c => EF.Parameter(keys).Contains(c.Key)).Select(c => c.Id).ToArrayAsync(cancel);
        return (await StatementLines.LoadAsync(db, ids, null, cancel)).ToDictionary(s => s.Key, StringComparer.Ordinal);
    }

    /// <summary>The agreements that have these slugs today, by slug.</summary>
    public static async Task<IReadOnlyDictionary<string, AgreementLine>> AgreementsAsync(DiplomacyContext db, IReadOnlyList<string> slugs, CancellationToken cancel = default) =>
        (await db.Agreements.Where(a => EF.Parameter(slugs).Contains(a.Slug)).ToLinesAsync(cancel)).ToDictionary(a => a.Slug, StringComparer.Ordinal);
}
