using System.Diagnostics;
using Diplomacy.Search.Index;

namespace Diplomacy.Benchmarks.Searching;

/// <summary>How much more two threads answer than one.</summary>
internal static class Threads
{
    private const int Rounds = 5;

    /// <summary>The best of some rounds with two to the best with one: they alternate, so that other work on the machine meets both.</summary>
    public static double Ratio(SearchIndex index, IReadOnlyList<Measured> queries)
    {
        var requests = queries.SelectMany(q => Enumerable.Repeat(q.Query.Request, 4)).ToArray();
        double one = 0, two = 0;
        for (var round = 0; round < Rounds; round++)
        {
            one = Math.Max(one, Rate(index, requests, 1));
            two = Math.Max(two, Rate(index, requests, 2));
        }
        return two / one;
    }

    private static double Rate(SearchIndex index, SearchRequest[] requests, int count)
    {
        var next = -1;
        var watch = Stopwatch.StartNew();
        var threads = Enumerable.Range(0, count).Select(_ => new Thread(() =>
        {
            for (int i; (i = Interlocked.Increment(ref next)) < requests.Length;) index.Search(requests[i]);
        })).ToList();
        threads.ForEach(t => t.Start());
        threads.ForEach(t => t.Join());
        return requests.Length / watch.Elapsed.TotalSeconds;
    }
}
