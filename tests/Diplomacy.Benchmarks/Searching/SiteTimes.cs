using System.Diagnostics;

namespace Diplomacy.Benchmarks.Searching;

/// <summary>How long the site takes to start from a kept index, what memory it then has, and how long its answers take.</summary>
internal static class SiteTimes
{
    private const int Rounds = 5;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(20);

    public static async Task MeasureAsync(string program, string database, List<Measured> queries)
    {
        var first = queries.First(q => q.Query.Class == "medium");
        // Once so that the kept index is there; the second start is from it.
        using (var before = new SiteRun(program, database)) await before.UntilRightAsync(first.Query, first.Hits[SearchBenchmark.Index], Patience);
        var watch = Stopwatch.StartNew();
        using var site = new SiteRun(program, database);
        await site.UntilRightAsync(first.Query, first.Hits[SearchBenchmark.Index], Patience);
        var started = watch.Elapsed;
        Console.WriteLine($"- site: {started.TotalSeconds:0.0} s from its start to the first right answer, {site.Megabytes("VmRSS"):0} MB in use then");
        for (var round = -1; round < Rounds; round++)
        {
            foreach (var query in queries)
            {
                var (hits, time) = await site.AskAsync(query.Query);
                query.Hits[SearchBenchmark.Http] = hits;
                if (round >= 0) query.Add(SearchBenchmark.Http, time);
            }
        }
        Console.WriteLine($"- site: {site.Megabytes("VmRSS"):0} MB in use after {(Rounds + 1) * queries.Count} answers, {site.Megabytes("VmHWM"):0} MB at most");
    }
}
