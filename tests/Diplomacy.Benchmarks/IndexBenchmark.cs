using System.Diagnostics;
using System.Globalization;
using Diplomacy.Benchmarks.Searching;
using Diplomacy.Search.Index;
using Diplomacy.Storage.Indexing;
using Diplomacy.Storage.Sqlite;

namespace Diplomacy.Benchmarks;

/// <summary>
/// <c>index DATABASE [--made | --kept | --merged]</c>: time and memory of an index that is made of the rows of a database and kept; of one that is read
/// from its file; of one that is merged because a third of its agreements have changed. One of these a process, so that its peak is its own.
/// </summary>
internal static class IndexBenchmark
{
    private const int ChangedOf = 3;

    private const int AtOnce = 200;

    public static int Run(string[] args)
    {
        var known = args.Length is 1 or 2 && File.Exists(args[0]) ? args.ElementAtOrDefault(1) ?? "--made" : null;
        Func<string, Task>? measured = known switch { "--made" => MadeAsync, "--kept" => KeptAsync, "--merged" => MergedAsync, _ => null };
        if (measured is null)
        {
            Console.Error.WriteLine("index needs a database that ingestion has made: index DATABASE [--made | --kept | --merged].");
            return 2;
        }
        measured(args[0]).GetAwaiter().GetResult();
        return 0;
    }

    private static async Task MadeAsync(string database)
    {
        File.Delete(Path.ChangeExtension(database, ".search"));
        await using var index = Of(database);
        await SayAsync("made and kept", index, async () =>
        {
            await index.FollowAsync();
            index.Keep();
        });
    }

    private static async Task KeptAsync(string database)
    {
        await using var index = Of(database);
        await SayAsync("read from its file", index, () => RestoreAsync(index));
    }

    private static async Task MergedAsync(string database)
    {
        await using var index = Of(database);
        await RestoreAsync(index);
        var live = new LiveIndex(index.Current);
        var ended = Stopwatch.StartNew();
        foreach (var some in new StoredAgreements(database).All().Where((_, i) => i % ChangedOf == 0).Chunk(AtOnce))
        {
            // All but the last merge, which is of all, are over when it begins.
            live.Change(some, []);
            await live.Merging;
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{live.Current.Rows:N0} rows merged, in {ended.Elapsed.TotalSeconds:0.0} s with all changes, at most {Memory.Megabytes("VmHWM"):N0} MB"));
    }

    private static async Task RestoreAsync(CorpusIndex index)
    {
        if (await index.RestoreAsync() is { } refusal) throw new InvalidOperationException(refusal);
    }

    private static CorpusIndex Of(string database) => new(SqliteConnections.Options($"Data Source={database}"));

    private static async Task SayAsync(string what, CorpusIndex index, Func<Task> work)
    {
        var (watch, before) = (Stopwatch.StartNew(), Processor.Now);
        await work();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{index.Current.Rows:N0} rows {what} in {watch.Elapsed.TotalSeconds:0.0} s, {(Processor.Now - before).TotalSeconds:0.0} s of the processor; "
            + $"at most {Memory.Megabytes("VmHWM"):N0} MB, now {Memory.Megabytes("VmRSS"):N0} MB; live {GC.GetTotalMemory(forceFullCollection: true) / 1e6:N0} MB"));
    }
}
