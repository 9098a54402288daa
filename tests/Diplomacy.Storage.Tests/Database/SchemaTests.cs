using Diplomacy.Storage.Database;
using Diplomacy.Storage.Ingestion;
using Diplomacy.Storage.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Diplomacy.Storage.Tests.Database;

public sealed class SchemaTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("diplomacy-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task The_first_start_makes_the_database_with_its_folder_and_vocabularies_and_the_next_finds_it()
    {
        await using var db = Open("data/deep/diplomacy.db");
        Assert.True(await DiplomacyDatabase.PrepareAsync(db));
        Assert.False(await DiplomacyDatabase.PrepareAsync(db));
        Assert.Equal(17, await db.Areas.CountAsync());
        Assert.Equal("norway", (await db.Parties.SingleAsync(p => p.Code == "NO")).Slug);
        Assert.Equal("wal", (await db.Database.SqlQueryRaw<string>("SELECT journal_mode AS \"Value\" FROM pragma_journal_mode").ToListAsync())[0]);
    }

    [Fact]
    public void The_migrations_make_the_schema_that_the_entities_need()
    {
        using var db = Open("x.db");
        Assert.False(db.Database.HasPendingModelChanges());
    }

    [Fact]
    public async Task A_database_of_a_version_that_looked_words_up_in_it_loses_its_text_index()
    {
        await using var db = Open("x.db");
        await db.GetService<IMigrator>().MigrateAsync("20261127131611_Quality");
        await db.Database.ExecuteSqlRawAsync("""
            CREATE VIEW "StatementWords" AS SELECT "Id", "Text" FROM "Commitments";
            CREATE VIRTUAL TABLE "StatementIndex" USING fts5("Text", content='StatementWords', content_rowid='Id');
            CREATE TRIGGER "StatementAdded" AFTER INSERT ON "Commitments" BEGIN INSERT INTO "StatementIndex"(rowid, "Text") VALUES (new."Id", new."Text"); END;
            PRAGMA user_version = 1;
            """);
        Assert.False(await DiplomacyDatabase.PrepareAsync(db));
        var left = await db.Database.SqlQueryRaw<string>("SELECT name AS \"Value\" FROM sqlite_master WHERE type IN ('trigger', 'view') OR sql LIKE '%fts5%'").ToListAsync();
        Assert.Empty(left);
    }

    [Fact]
    public async Task What_an_earlier_version_stored_can_be_read_before_its_document_is()
    {
        using var corpus = new TemporaryCorpus();
        await File.WriteAllTextAsync(Path.Combine(corpus.Folder, "a.txt"), "JOINT STATEMENT\n\nOslo, 7 May 2021\n\nNorway and Azerbaijan will mend the road.\n");
        await new Importer(corpus.Options).ReadAsync([corpus.Folder]);
        await using var db = new DiplomacyContext(corpus.Options);
        await db.GetService<IMigrator>().MigrateAsync("20261127144500_Search");
        await db.GetService<IMigrator>().MigrateAsync();
        Assert.Empty((await db.Commitments.AsNoTracking().SingleAsync()).ByEvidence);
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_refused_by_a_sentence()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "x.db"), new string('x', 5000));
        await using var db = Open("x.db");
        var refused = await Assert.ThrowsAsync<DatabaseRefusedException>(() => DiplomacyDatabase.PrepareAsync(db));
        Assert.EndsWith("is no SQLite database.", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_of_a_later_version_is_refused_by_a_sentence()
    {
        await using var db = Open("x.db");
        await DiplomacyDatabase.PrepareAsync(db);
        await db.Database.ExecuteSqlRawAsync("INSERT INTO __EFMigrationsHistory VALUES ('99990101000000_Later', '99')");
        var refused = await Assert.ThrowsAsync<DatabaseRefusedException>(() => DiplomacyDatabase.PrepareAsync(db));
        Assert.EndsWith("was made by a later version of this program.", refused.Message, StringComparison.Ordinal);
    }

    private DiplomacyContext Open(string name) =>
        new(SqliteConnections.Options($"Data Source={Path.Combine(_folder.FullName, name)};Pooling=False"));
}
