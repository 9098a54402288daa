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
        return Ratio(requests.Length, i => index.Search(requests[i]));
    }

    /// <summary>The same for work that uses no memory: what the machine has to give now.</summary>
    public static double RatioOfMachine() => Ratio(400, _ =>
    {
        var x = 88172645463325252UL;
        for (var i = 0; i < 1_000_000; i++)
        {
            x ^= x << 13;
            x ^= x >> 7;
            x ^= x << 17;
        }
        Volatile.Write(ref _last, x);
    });

    /// <summary>Processor time that a query takes with one thread and with two: it grows where threads wait for memory or for one another's lines of the cache.</summary>
    public static (TimeSpan One, TimeSpan Two) ProcessorTimes(SearchIndex index, IReadOnlyList<Measured> queries)
    {
        return (Time(1), Time(2));

        TimeSpan Time(int count)
        {
            var before = Processor.Now;
            Rate(queries.Count * 4, i => index.Search(queries[i % queries.Count].Query.Request), count);
            return (Processor.Now - before) / (queries.Count * 4);
        }
    }

    private static ulong _last;

    private static double Ratio(int tasks, Action<int> work)
    {
        double one = 0, two = 0;
        for (var round = 0; round < Rounds; round++)
        {
            one = Math.Max(one, Rate(tasks, work, 1));
            two = Math.Max(two, Rate(tasks, work, 2));
        }
        return two / one;
    }

    private static double Rate(int tasks, Action<int> work, int count)
    {
        var next = -1;
        var watch = Stopwatch.StartNew();
        var threads = Enumerable.Range(0, count).Select(_ => new Thread(() =>
        {
            for (int i; (i = Interlocked.Increment(ref next)) < tasks;) work(i);
        })).ToList();
        threads.ForEach(t => t.Start());
        threads.ForEach(t => t.Join());
        return tasks / watch.Elapsed.TotalSeconds;
    }
}
