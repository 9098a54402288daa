using Diplomacy.Storage.Database;
using Diplomacy.Storage.Indexing;
using Diplomacy.Storage.Ingestion;
using Diplomacy.Storage.Sqlite;
using Diplomacy.Web.Hosting;
using Diplomacy.Web.Wording;
using Microsoft.EntityFrameworkCore;

namespace Diplomacy.Web.CommandLine;

/// <summary><c>ingest PATH...</c>: files and folders into the database, and its index in step.</summary>
internal static class IngestCommand
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(100);

    public static async Task<int> RunAsync(string[] args)
    {
        var arguments = Arguments.Read("ingest", args, []);
        if (arguments.Paths.Count == 0) throw new UsageException("ingest needs the files or folders to read: ingest PATH...");
        var connection = Corpus.ConnectionString(Site.CreateBuilder([]).Configuration);
        var options = SqliteConnections.Options(connection);
        await using (var db = new DiplomacyContext(options)) await DiplomacyDatabase.PrepareAsync(db);

        using var progress = new Progress();
        var result = await new Importer(options).ReadAsync(arguments.Paths, progress);
        progress.Clear();
        // What reading a large corpus leaves behind need not stand beside its index.
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        await IndexAsync(options);
        foreach (var file in result.Refused) await Console.Error.WriteLineAsync($"Refused {file.Name}: {file.Reason}");
        Console.WriteLine(
            $"{Phrases.Count(result.Added, "document")} added, {Phrases.Number(result.Changed)} changed, {Phrases.Number(result.Unchanged)} unchanged, "
            + $"{Phrases.Number(result.Removed)} removed, {Phrases.Number(result.Refused.Count)} refused.");
        return result.Refused.Count == 0 ? ExitCode.Done : ExitCode.Refused;
    }
    /// <summary>Brings the index in step and keeps it, so that a site that starts finds it. One that cannot be kept is made at that start.</summary>
    private static async Task IndexAsync(DbContextOptions<DiplomacyContext> options)
    {
        await using var index = new CorpusIndex(options);
        using var progress = new Progress();
        await index.RestoreAsync();
        var following = index.FollowAsync();
        while (await Task.WhenAny(following, Task.Delay(Look)) != following)
            if (index.Progress is { } made) progress.Report(made.Done, made.Total, "indexed");
        await following;
        progress.Clear();
        try
        {
            index.Keep();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync($"The index could not be kept in {index.File}: {fault.Message}");
        }
    }
}
