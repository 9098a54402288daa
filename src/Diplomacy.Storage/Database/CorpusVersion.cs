using Diplomacy.Storage.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Diplomacy.Storage.Database;

/// <summary>A number that grows whenever anything stored changes, whichever process changed it: one row, cheap to read at each request.</summary>
public static class CorpusVersion
{
    /// <summary>The version now; 0 for a database in which nothing was stored yet.</summary>
    public static Task<long> ReadAsync(DiplomacyContext db, CancellationToken cancel = default) =>
        SqliteReading.ReadAsync(db, VersionWatch.Sql, null, async row => await row.ReadAsync(cancel) ? row.GetInt64(0) : 0, cancel);

    /// <summary>Sets a version that several changes of this transaction have raised one by one; where it stands already, nothing changes.</summary>
    /// <param name="resolved">The changes left nothing to compare between documents that had been compared before.</param>
    internal static Task SetAsync(DiplomacyContext db, long version, bool resolved, DateTime now) =>
        db.State.Where(c => c.Version != version).ExecuteUpdateAsync(
            s => s.SetProperty(c => c.Resolved, c => resolved ? version : c.Resolved).SetProperty(c => c.Version, version).SetProperty(c => c.Updated, now));

    /// <summary>Says of some agreements that they changed with the version that stands now, which the caller has raised in this transaction.</summary>
    internal static async Task MarkAsync(DiplomacyContext db, IEnumerable<int> agreementIds, CancellationToken cancel)
    {
        var version = await ReadAsync(db, cancel);
        int[] ids = [.. agreementIds.Distinct()];
        await db.Agreements.Where(a => EF.Parameter(ids).Contains(a.Id)).ExecuteUpdateAsync(s => s.SetProperty(a => a.Version, version), cancel);
    }

    /// <summary>Raises the version, within the transaction that makes the change.</summary>
    internal static Task RaiseAsync(DiplomacyContext db, DateTime now, CancellationToken cancel) =>
        db.State.ExecuteUpdateAsync(s => s.SetProperty(c => c.Version, c => c.Version + 1).SetProperty(c => c.Updated, now), cancel);
}
