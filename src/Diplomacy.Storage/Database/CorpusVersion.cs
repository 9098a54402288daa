using Microsoft.EntityFrameworkCore;

namespace Diplomacy.Storage.Database;

/// <summary>A number that grows whenever anything stored changes, whichever process changed it: one row, cheap to read at each request.</summary>
public static class CorpusVersion
{
    /// <summary>The version now; 0 for a database in which nothing was stored yet.</summary>
    public static Task<long> ReadAsync(DiplomacyContext db, CancellationToken cancel = default) =>
        db.State.AsNoTracking().Select(s => s.Version).FirstOrDefaultAsync(cancel);

    /// <summary>Raises the version, within the transaction that makes the change.</summary>
    internal static Task RaiseAsync(DiplomacyContext db, DateTime now, CancellationToken cancel) =>
        db.State.ExecuteUpdateAsync(s => s.SetProperty(c => c.Version, c => c.Version + 1).SetProperty(c => c.Updated, now), cancel);
}
