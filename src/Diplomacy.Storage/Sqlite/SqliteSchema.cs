using System.Globalization;
using Diplomacy.Storage.Database;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Diplomacy.Storage.Sqlite;

/// <summary>Makes and updates the tables of a SQLite file.</summary>
internal static class SqliteSchema
{
    private static readonly TimeSpan Stale = TimeSpan.FromMinutes(2);

    /// <returns>Whether the file was made now.</returns>
    public static async Task<bool> MigrateAsync(DiplomacyContext db, CancellationToken cancel)
    {
        var file = new SqliteConnectionStringBuilder(db.Database.GetConnectionString()).DataSource;
        try
        {
            if (Path.GetDirectoryName(file) is { Length: > 0 } folder) Directory.CreateDirectory(folder);
            var applied = (await db.Database.GetAppliedMigrationsAsync(cancel)).ToList();
            if (applied.Except(db.Database.GetMigrations()).Any())
                throw new DatabaseRefusedException($"The database {file} was made by a later version of this program.");
            if ((await db.Database.GetPendingMigrationsAsync(cancel)).Any())
            {
                await DropStaleLockAsync(db, cancel);
                await db.Database.MigrateAsync(cancel);
            }
            // Readers and a writer then do not wait for each other; the file remembers it.
            await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL", cancel);
            return applied.Count == 0;
        }
        catch (SqliteException e) when (e.SqliteErrorCode == NotADatabase)
        {
            throw new DatabaseRefusedException($"{file} is no SQLite database.", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or SqliteException { SqliteErrorCode: CannotOpen or ReadOnly })
        {
            throw new DatabaseRefusedException($"The database {file} cannot be made or written: {e.Message}", e);
        }
    }

    /// <summary>Tells SQLite how its tables are filled, without which it asks some questions in a slow order. Takes milliseconds.</summary>
    public static Task AnalyseAsync(DiplomacyContext db, CancellationToken cancel) =>
        db.Database.ExecuteSqlRawAsync("PRAGMA analysis_limit=400; ANALYZE", cancel);

    private const int ReadOnly = 8;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    /// <summary>A process that was killed in a migration leaves its lock behind, for which the next would wait for ever.</summary>
    private static async Task DropStaleLockAsync(DiplomacyContext db, CancellationToken cancel)
    {
        var before = DateTime.UtcNow.Subtract(Stale).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
        var locks = await db.Database.SqlQuery<string>($"""SELECT name AS "Value" FROM sqlite_master WHERE name = '__EFMigrationsLock'""")
            .ToListAsync(cancel);
        if (locks.Count > 0) await db.Database.ExecuteSqlAsync($"""DELETE FROM "__EFMigrationsLock" WHERE "Timestamp" < {before}""", cancel);
    }
}
