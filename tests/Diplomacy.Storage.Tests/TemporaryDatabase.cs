using Diplomacy.Storage.Database;
using Diplomacy.Storage.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Diplomacy.Storage.Tests;

/// <summary>A database file of its own, as the program makes it, gone afterwards.</summary>
internal sealed class TemporaryDatabase : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("diplomacy-").FullName;

    public TemporaryDatabase()
    {
        Options = SqliteConnections.Options($"Data Source={Path.Combine(_folder, "diplomacy.db")};Pooling=False");
        using var db = Open();
        DiplomacyDatabase.PrepareAsync(db).GetAwaiter().GetResult();
    }

    public DbContextOptions<DiplomacyContext> Options { get; }

    public DiplomacyContext Open() => new(Options);

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
