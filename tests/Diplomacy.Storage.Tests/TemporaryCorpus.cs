using System.Text;
using Diplomacy.Parsing;
using Diplomacy.Search.Index;
using Diplomacy.Storage.Database;
using Diplomacy.Storage.Indexing;
using Diplomacy.Storage.Ingestion;
using Diplomacy.Storage.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Diplomacy.Storage.Tests;

/// <summary>A folder of documents and a database file of its own, both gone afterwards.</summary>
public sealed class TemporaryCorpus : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("diplomacy-").FullName;

    public TemporaryCorpus()
    {
        Folder = Path.Combine(_root, "corpus");
        Directory.CreateDirectory(Folder);
        var file = Path.Combine(_root, "diplomacy.db");
        File.Copy(Prepared.Value, file);
        Options = SqliteConnections.Options($"Data Source={file};Pooling=False");
        Index = new CorpusIndex(Options);
    }

    /// <summary>A database as the program makes it, made once and copied for each test.</summary>
    private static readonly Lazy<string> Prepared = new(() =>
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("diplomacy-").FullName, "prepared.db");
        using var db = new DiplomacyContext(SqliteConnections.Options($"Data Source={file};Pooling=False"));
        DiplomacyDatabase.PrepareAsync(db).GetAwaiter().GetResult();
        return file;
    });

    /// <summary>Of the repository: the five seeds.</summary>
    public static string Seeds { get; } = FindSeeds();

    public string Folder { get; }

    public DbContextOptions<DiplomacyContext> Options { get; }

    public CorpusIndex Index { get; }

    /// <summary>The index, in step with what is stored.</summary>
    public async Task<SearchIndex> IndexAsync()
    {
        await Index.FollowAsync();
        return Index.Current;
    }

    public DiplomacyContext Open() => new(Options);

    public string PathOf(string name) => Path.Combine(Folder, name);

    public TemporaryCorpus Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public TemporaryCorpus Write(string name, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        File.WriteAllBytes(PathOf(name), bytes);
        return this;
    }

    public void Delete(string name) => File.Delete(PathOf(name));

    public Task<ReadingResult> ReadAsync(params string[] paths) =>
        new Importer(Options).ReadAsync(paths.Length == 0 ? [Folder] : paths);

    /// <summary>Reads as a later version of the parser would, which finds something else in the texts.</summary>
    internal Task<ReadingResult> ReadAsync(Parse parse) => new Importer(Options, parse).ReadAsync([Folder]);

    public static Diplomacy.Parsing.Record.ParsedAgreement Parsed(string name, byte[] bytes, byte[]? sidecar) =>
        AgreementParser.Parse(name, bytes, sidecar);

    public void Dispose()
    {
        Index.DisposeAsync().AsTask().GetAwaiter().GetResult();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_root, recursive: true);
    }

    private static string FindSeeds()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
            if (Directory.Exists(Path.Combine(folder, "seeds")) && File.Exists(Path.Combine(folder, "Diplomacy.sln"))) return Path.Combine(folder, "seeds");
        throw new DirectoryNotFoundException("seeds");
    }
}
