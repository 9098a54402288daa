using Diplomacy.Storage.Database;
using Diplomacy.Storage.Ingestion;
using Diplomacy.Storage.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Diplomacy.Storage.Tests.Ingestion;

public sealed class MemoryTests : IDisposable
{
    private readonly TemporaryCorpus _corpus = new();

    public void Dispose() => _corpus.Dispose();

    [Fact]
    public async Task No_connection_of_the_pool_keeps_the_room_for_pages_that_a_reading_had()
    {
        _corpus.Write("a.txt", Texts.Norway);
        using var any = _corpus.Open();
        // As the program has them: with a pool.
        var options = SqliteConnections.Options(new SqliteConnectionStringBuilder(any.Database.GetConnectionString()) { Pooling = true }.ToString());
        await using (var db = new DiplomacyContext(options)) Assert.Equal(-32_000, await PagesAsync(db));
        Assert.Equal(1, (await new Importer(options).ReadAsync([_corpus.Folder])).Added);
        // Whichever connections the pool has now, and a new one.
        var opened = new List<DiplomacyContext>();
        for (var i = 0; i < 8; i++)
        {
            opened.Add(new DiplomacyContext(options));
            Assert.Equal(-32_000, await PagesAsync(opened[^1]));
        }
        foreach (var db in opened) await db.DisposeAsync();
    }

    /// <summary>How much memory its connection may keep pages in: KiB where negative.</summary>
    private static async Task<int> PagesAsync(DiplomacyContext db)
    {
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = "PRAGMA cache_size";
        return Convert.ToInt32(await command.ExecuteScalarAsync(), System.Globalization.CultureInfo.InvariantCulture);
    }
}
