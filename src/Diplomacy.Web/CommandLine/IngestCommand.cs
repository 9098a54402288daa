using Diplomacy.Storage.Database;
using Diplomacy.Storage.Ingestion;
using Diplomacy.Storage.Sqlite;
using Diplomacy.Web.Hosting;
using Diplomacy.Web.Wording;

namespace Diplomacy.Web.CommandLine;

/// <summary><c>ingest PATH...</c>: files and folders into the database.</summary>
internal static class IngestCommand
{
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
        foreach (var file in result.Refused) await Console.Error.WriteLineAsync($"Refused {file.Name}: {file.Reason}");
        Console.WriteLine(
            $"{Phrases.Count(result.Added, "document")} added, {Phrases.Number(result.Changed)} changed, {Phrases.Number(result.Unchanged)} unchanged, "
            + $"{Phrases.Number(result.Removed)} removed, {Phrases.Number(result.Refused.Count)} refused.");
        return result.Refused.Count == 0 ? ExitCode.Done : ExitCode.Refused;
    }
}
