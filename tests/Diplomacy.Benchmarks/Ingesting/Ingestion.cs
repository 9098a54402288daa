using System.Diagnostics;
using System.Globalization;
using Diplomacy.Storage.Database;
using Diplomacy.Storage.Indexing;
using Diplomacy.Storage.Ingestion;
using Diplomacy.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace Diplomacy.Benchmarks.Ingesting;

/// <summary>Takes a folder of files to a database with its index, as the program does.</summary>
internal static class Ingestion
{
    public static async Task<Measured> MeasureAsync(string files, string database)
    {
        foreach (var old in (string[])[database, database + "-wal", database + "-shm", Path.ChangeExtension(database, ".search")]) File.Delete(old);
        var options = SqliteConnections.Options($"Data Source={database}");
        var (watch, before) = (Stopwatch.StartNew(), Processor.Now);
        await using (var db = new DiplomacyContext(options)) await DiplomacyDatabase.PrepareAsync(db);
        var result = await new Importer(options).ReadAsync([files]);
        var reading = watch.Elapsed;
        var peakOfReading = Peak();
        StartPeak();
        // As the program does.
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        await using (var index = new CorpusIndex(options))
        {
            await index.FollowAsync();
            index.Keep();
        }
        var (all, processor) = (watch.Elapsed, Processor.Now - before);
        // Before the copy, which is none of the program's work.
        var peak = Peak();
        if (result.Refused.Count > 0) throw new InvalidOperationException($"{result.Refused[0].Name}: {result.Refused[0].Reason}");
        var (rows, copying) = Copy(database);
        var bytes = Directory.EnumerateFiles(files, "*", SearchOption.AllDirectories).Sum(f => new FileInfo(f).Length);
        return new(bytes, rows, reading.TotalSeconds, (all - reading).TotalSeconds, copying.TotalSeconds, processor.TotalSeconds, peakOfReading, peak);
    }

    /// <summary>Lets SQLite insert the rows of all tables into an empty database of the same schema, with the same settings.</summary>
    private static (long Rows, TimeSpan Time) Copy(string database)
    {
        var copy = database + ".copy";
        SqliteConnection.ClearAllPools();
        long rows = 0;
        TimeSpan time;
        using (var connection = new SqliteConnection($"Data Source={copy};Pooling=False"))
        {
            connection.Open();
            Run($"PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA cache_size=-262144; ATTACH '{database}' AS read");
            foreach (var sql in Texts("SELECT sql FROM read.sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY type DESC")) Run(sql);
            var tables = Texts("SELECT name FROM read.sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'");
            var watch = Stopwatch.StartNew();
            foreach (var table in tables) rows += Run($"INSERT INTO main.\"{table}\" SELECT * FROM read.\"{table}\"");
            time = watch.Elapsed;

            int Run(string sql)
            {
                using var command = connection.CreateCommand();
                command.CommandText = sql;
                command.CommandTimeout = 0;
                return command.ExecuteNonQuery();
            }

            List<string> Texts(string sql)
            {
                using var command = connection.CreateCommand();
                command.CommandText = sql;
                using var reader = command.ExecuteReader();
                var texts = new List<string>();
                while (reader.Read()) texts.Add(reader.GetString(0));
                return texts;
            }
        }
        foreach (var file in (string[])[copy, copy + "-wal", copy + "-shm"]) File.Delete(file);
        return (rows, time);
    }

    /// <summary>Lets the mark begin anew (proc(5), clear_refs); where that is not allowed the next mark is that of all.</summary>
    private static void StartPeak()
    {
        try
        {
            File.WriteAllText("/proc/self/clear_refs", "5");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"The mark of memory is that of reading and indexing together: {fault.Message}");
        }
    }

    /// <summary>The high-water mark of resident memory, as Linux keeps it (proc(5), VmHWM).</summary>
    private static long Peak()
    {
        if (!File.Exists("/proc/self/status")) return Process.GetCurrentProcess().PeakWorkingSet64;
        var line = File.ReadLines("/proc/self/status").First(l => l.StartsWith("VmHWM", StringComparison.Ordinal));
        return long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) * 1024;
    }
}
