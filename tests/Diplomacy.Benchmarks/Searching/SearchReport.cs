using System.Globalization;

namespace Diplomacy.Benchmarks.Searching;

/// <summary>
/// The figures as tables of Markdown, and what they must hold. The index and the others give the count, five facets and the best twenty; texts with
/// what was found marked in them are the index's alone.
/// </summary>
internal sealed class SearchReport(List<Measured> queries, IReadOnlyList<string> peers)
{
    /// <summary>So many times slower than another program would be a fault, whatever else the machine does meanwhile.</summary>
    private const double SlowerAtMost = 1.5;

    /// <summary>So many times as long everybody else takes for a common word with its facets, on any machine.</summary>
    private const double FasterOnCommon = 5;

    private const int Slowest = 12;

    public void Write()
    {
        Table("ms: median / 95 % / most", [.. Answerers().Select(who => (who, (Func<List<Measured>, string>)(of => Said(who, of))))]);
        Console.WriteLine();
        Console.WriteLine($"The index takes longest for {string.Join("; ", queries.OrderByDescending(q => q.Median(SearchBenchmark.Index)).Take(Slowest)
            .Select(q => $"{q.Query} ({q.Hits[SearchBenchmark.Index]:n0} hits, {Figures.Said(q.Median(SearchBenchmark.Index))} ms)"))}.");
        Console.WriteLine();
        string[] others = [.. peers, .. Has(SearchBenchmark.Ranked) ? [SearchBenchmark.Ranked] : Array.Empty<string>()];
        Table("times as long as the index, by medians", [.. others.Select(who => (who, (Func<List<Measured>, string>)(of => Ratio(who, of))))]);
    }

    /// <summary>Whether all find as many and, where ratios are judged, none is much faster. The last line counts who was compared as tests are counted.</summary>
    public bool Judge(bool ratios, int notInstalled)
    {
        Console.WriteLine();
        var failed = 0;
        string[] others = [.. peers, .. Has(SearchBenchmark.Http) ? [SearchBenchmark.Http] : Array.Empty<string>()];
        foreach (var who in others)
        {
            List<string> faults = [.. Otherwise(who), .. ratios && who != SearchBenchmark.Http ? Slower(who) : []];
            Console.WriteLine(faults.Count == 0
                ? $"- {who} finds as many as the index for {queries.Count} of {queries.Count} queries"
                : string.Join('\n', faults.Prepend($"- {who}, {faults.Count} faults:")));
            if (faults.Count > 0) failed++;
        }
        Console.WriteLine();
        Console.WriteLine($"{others.Length - failed} passed, {failed} failed, {notInstalled} skipped");
        return failed == 0;
    }

    /// <summary>Queries for which it finds more or less.</summary>
    private IEnumerable<string> Otherwise(string who) =>
        queries.Where(q => q.Hits[who] != q.Hits[SearchBenchmark.Index]).Select(q => $"{q.Query}: the index finds {q.Hits[SearchBenchmark.Index]}, {who} {q.Hits[who]}");

    /// <summary>Classes in which the index is slower, beyond what other work on the machine may do.</summary>
    private IEnumerable<string> Slower(string peer)
    {
        foreach (var (name, of) in Classes())
        {
            var index = Least(SearchBenchmark.Index, of);
            if (index > SlowerAtMost * Least(peer, of)) yield return $"{name}: the index takes {index / Least(peer, of):0.0} times as long";
            if (name == "common" && Least(peer, of) < FasterOnCommon * index) yield return $"{name}: it takes {Least(peer, of) / index:0.0} times as long as the index, not {FasterOnCommon} times or more";
        }
    }

    private IEnumerable<string> Answerers() => ((string[])[SearchBenchmark.Index, SearchBenchmark.Shown, SearchBenchmark.Http, .. peers, SearchBenchmark.Ranked]).Where(Has);

    private bool Has(string who) => queries.All(q => q.Has(who));

    private IEnumerable<(string Name, List<Measured> Of)> Classes() => AskedQuery.Classes.Select(c => (c, queries.Where(q => q.Query.Class == c).ToList())).Where(c => c.Item2.Count > 0);

    private void Table(string title, (string Name, Func<List<Measured>, string> Cell)[] columns)
    {
        if (columns.Length == 0) return;
        Console.WriteLine($"| {title} | queries | hits | {string.Join(" | ", columns.Select(c => c.Name))} |");
        Console.WriteLine($"| --- | --- | --- |{string.Concat(columns.Select(_ => " --- |"))}");
        foreach (var (name, of) in Classes().Append(("all", queries)))
        {
            var hits = of.Select(q => q.Hits[SearchBenchmark.Index]).Order().ElementAt(of.Count / 2);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {of.Count} | {hits:n0} | {string.Join(" | ", columns.Select(c => c.Cell(of)))} |"));
        }
    }

    private static string Said(string who, List<Measured> of)
    {
        var figures = new Figures(of.Select(q => q.Median(who)));
        return $"{Figures.Said(figures.Median)} / {Figures.Said(figures.P95)} / {Figures.Said(figures.Max)}";
    }

    private static string Ratio(string who, List<Measured> of)
    {
        var ratio = new Figures(of.Select(q => q.Median(who))).Median / new Figures(of.Select(q => q.Median(SearchBenchmark.Index))).Median;
        return ratio.ToString(ratio < 10 ? "0.0" : "0", CultureInfo.InvariantCulture);
    }

    /// <summary>The least times of the queries of a class, together: what other work on the machine adds to least.</summary>
    private static double Least(string who, List<Measured> of) => of.Sum(q => q.Least(who));
}
