using Diplomacy.Storage.Database;
using Diplomacy.Storage.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Diplomacy.Storage.Tests.Ingestion;

public sealed class ConcurrencyTests : IDisposable
{
    private readonly TemporaryCorpus _corpus = new();

    public void Dispose() => _corpus.Dispose();

    [Fact]
    public async Task Two_readings_at_once_store_each_document_once()
    {
        for (var i = 0; i < 12; i++) _corpus.Write($"{i:00}.txt", Texts.Norway.Replace("2007", $"{2000 + i}", StringComparison.Ordinal));
        var both = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(() => _corpus.ReadAsync())));
        Assert.Equal(12, both.Sum(r => r.Added));
        Assert.All(both, r => Assert.Empty(r.Refused));
        using var db = _corpus.Open();
        Assert.Equal(12, await db.Agreements.CountAsync());
        Assert.Equal(12, await db.SourcePaths.CountAsync());
    }

    [Fact]
    public async Task Two_first_starts_at_once_make_one_database()
    {
        var file = Path.Combine(_corpus.Folder, "..", "other", "diplomacy.db");
        var options = SqliteConnections.Options($"Data Source={file};Pooling=False");
        await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(async () =>
        {
            await using var db = new DiplomacyContext(options);
            await DiplomacyDatabase.PrepareAsync(db);
        })));
        await using var made = new DiplomacyContext(options);
        Assert.Equal(17, await made.Areas.CountAsync());
        Assert.Empty(await made.Database.GetPendingMigrationsAsync());
    }

    [Fact]
    public async Task A_reading_raises_the_version_that_caches_compare()
    {
        await using var reader = _corpus.Open();
        var before = await CorpusVersion.ReadAsync(reader);
        _corpus.Write("a.txt", Texts.Norway);
        await _corpus.ReadAsync();
        Assert.True(await CorpusVersion.ReadAsync(reader) > before);
    }
}
