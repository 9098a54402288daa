using Diplomacy.Storage.Entities;
using Diplomacy.Storage.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Diplomacy.Storage.Database;

/// <summary>Makes the database ready before anything reads it.</summary>
public static class DiplomacyDatabase
{
    /// <summary>
    /// Makes the database where there is none, brings the schema of an older one up to date, and stores the vocabularies.
    /// May be called at every start, and by several processes at once.
    /// </summary>
    /// <returns>Whether the database was made now.</returns>
    /// <exception cref="DatabaseRefusedException">The file is no database, was made by a later version, or cannot be written.</exception>
    public static async Task<bool> PrepareAsync(DiplomacyContext db, CancellationToken cancel = default)
    {
        var isNew = await SqliteSchema.MigrateAsync(db, cancel);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        if (!await db.State.AnyAsync(cancel)) db.State.Add(new CorpusState { Id = 1, Updated = DateTime.UtcNow });
        await Vocabularies.StoreAsync(db, cancel);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        db.ChangeTracker.Clear();
        return isNew;
    }
}
