using System.Diagnostics;
using System.Globalization;
using Diplomacy.Benchmarks.Searching;
using Diplomacy.Search.Comparing;
using Diplomacy.Search.Index;

namespace Diplomacy.Benchmarks;

/// <summary>
/// <c>related [--statements N]</c>: how long the short list of related statements takes that the page of a statement draws, over an index of N
/// statements (2,000,000): of statements spread over all.
/// </summary>
internal static class RelatedBenchmark
{
    private const int Asked = 200;
    private const int Considered = 60;
    private static readonly HashSet<string> Nobody = [];

    public static int Run(string[] args)
    {
        var count = args is ["--statements", var asked] ? int.Parse(asked, CultureInfo.InvariantCulture) : 2_000_000;
        var sample = new List<(int Agreement, string Text)>();
        var index = SearchIndex.Build(Kept(new GeneratedAgreements(1).Of(count), sample, count / Asked), StoredAgreements.Vocabulary);
        Console.WriteLine($"{index.Agreements:N0} agreements, {index.Rows:N0} rows; {sample.Count} statements; milliseconds of processor time");
        foreach (var (agreement, text) in sample.Take(20)) Find(index, agreement, text);
        var (times, hits) = (new List<double>(), 0);
        foreach (var (agreement, text) in sample)
        {
            var (before, clock) = (Processor.Now, Stopwatch.GetTimestamp());
            hits += Find(index, agreement, text);
            times.Add(Math.Min((Processor.Now - before).TotalMilliseconds, Stopwatch.GetElapsedTime(clock).TotalMilliseconds));
        }
        times.Sort();
        Console.WriteLine($"median {times[times.Count / 2]:0.0}, 95th percentile {times[times.Count * 95 / 100]:0.0}, longest {times[^1]:0.0}; {(double)hits / sample.Count:0} statements drawn for each");
        return 0;
    }

    private static int Find(SearchIndex index, int agreement, string text) =>
        RelatedRows.Asked(index, text, Nobody) is { } question ? RelatedRows.Find(index, question, agreement, Considered).Count : 0;

    private static IEnumerable<IndexedAgreement> Kept(IEnumerable<IndexedAgreement> agreements, List<(int, string)> sample, int step)
    {
        var seen = 0;
        foreach (var agreement in agreements)
        {
            foreach (var row in agreement.Rows.Where(r => r.IsStatement))
            {
                if (seen++ % step == 0) sample.Add((agreement.Id, row.Text));
            }
            yield return agreement;
        }
    }
}
