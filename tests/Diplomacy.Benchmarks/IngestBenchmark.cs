using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Diplomacy.Benchmarks.Ingesting;

namespace Diplomacy.Benchmarks;

/// <summary>
/// <c>ingest DIR [--agreements N,N,...] [--seed S]</c>: from files to a searchable corpus, in growing sizes, each in a process of its own, so that
/// its peak of memory is its own. DIR holds the files, which are generated where they are not there, and the databases.
/// </summary>
internal static class IngestBenchmark
{
    private const double Thousand = 1e3;
    private const double Million = 1e6;

    public static int Run(string[] args)
    {
        int[] sizes = [1000, 10_000, 100_000];
        var seed = 1UL;
        string? folder = null;
        for (var i = 0; i < args.Length; i++)
        {
            if (args[i] == "--one" && i + 2 < args.Length) return One(args[i + 1], args[i + 2]);
            if (args[i] == "--agreements" && i + 1 < args.Length && TryRead(args[i + 1], out sizes)) i++;
            else if (args[i] == "--seed" && i + 1 < args.Length && ulong.TryParse(args[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out seed)) i++;
            else folder = args[i];
        }
        if (folder is null || sizes.Length == 0)
        {
            Console.Error.WriteLine("ingest needs a folder to work in: ingest DIR [--agreements N,N,...] [--seed S].");
            return 2;
        }
        Directory.CreateDirectory(folder);
        Console.WriteLine($"{Here.InWords()}, load {Load()} at the start");
        Console.WriteLine();
        Console.WriteLine("| agreements | MB | rows | files to rows | rows to index | all | of the processor | rows a second | SQLite's own INSERT ... SELECT | peak memory reading, indexing | ms a document | ratio |");
        Console.WriteLine("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |");
        var first = 0.0;
        foreach (var size in sizes)
        {
            var files = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"files-{size}-{seed}"));
            if (!Directory.Exists(files)) GenerateBenchmark.Write(files, size, seed);
            var ran = Child(files, Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"ingest-{size}.db")));
            var each = ran.Processor / size * Thousand;
            if (first == 0) first = each;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {size:N0} | {ran.Bytes / Million:N0} | {ran.Rows:N0} | {ran.Reading:0.0} s | {ran.Indexing:0.0} s | {ran.Reading + ran.Indexing:0.0} s | {ran.Processor:0.0} s | {ran.Rows / ran.Reading:N0} | {ran.Rows / ran.Copying:N0} | {ran.PeakOfReading / Million:N0} MB, {ran.PeakOfIndexing / Million:N0} MB | {each:0.00} | {each / first:0.00} |"));
        }
        return 0;
    }

    private static int One(string files, string database)
    {
        Console.WriteLine(JsonSerializer.Serialize(Ingestion.MeasureAsync(files, database).GetAwaiter().GetResult()));
        return 0;
    }

    private static Measured Child(string files, string database)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        // Run by the host of .NET, the program is its first argument.
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet") start.ArgumentList.Add(typeof(IngestBenchmark).Assembly.Location);
        foreach (var arg in (string[])["ingest", "--one", files, database]) start.ArgumentList.Add(arg);
        using var child = Process.Start(start)!;
        var output = child.StandardOutput.ReadToEnd();
        child.WaitForExit();
        if (child.ExitCode != 0) throw new InvalidOperationException($"The measuring of {files} ended with {child.ExitCode}.");
        return JsonSerializer.Deserialize<Measured>(output)!;
    }

    private static bool TryRead(string list, out int[] sizes)
    {
        sizes = [.. list.Split(',').Select(s => int.TryParse(s, NumberStyles.None, CultureInfo.InvariantCulture, out var size) ? size : 0).Where(s => s > 0)];
        return sizes.Length > 0;
    }

    private static string Load() => File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "unknown";
}
