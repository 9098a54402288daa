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

    /// <summary>So many times faster than FTS5 ranks a common word the index is on any machine.</summary>
    private const double FasterOnCommon = 10;

    public void Write()
    {
        Table("ms: median / 95 % / most", [.. Answerers().Select(who => (who, (Func<List<Measured>, string>)(of => Said(who, of))))]);
        Console.WriteLine();
        string[] others = [.. peers, .. Has(SearchBenchmark.Ranked) ? [SearchBenchmark.Ranked] : Array.Empty<string>()];
        Table("times as long as the index, by medians", [.. others.Select(who => (who, (Func<List<Measured>, string>)(of => Ratio(who, of))))]);
    }

    /// <summary>Whether all find as many, and, where ratios are judged, none is much faster.</summary>
    public bool Judge(bool ratios)
    {
        var faults = new List<string>();
        foreach (var query in queries)
        {
            foreach (var (who, hits) in query.Hits.Where(h => h.Value != query.Hits[SearchBenchmark.Index]))
                faults.Add($"{query.Query}: the index finds {query.Hits[SearchBenchmark.Index]}, {who} {hits}");
        }
        if (ratios)
        {
            foreach (var (name, of) in Classes())
            {
                foreach (var peer in peers.Where(p => Least(SearchBenchmark.Index, of) > SlowerAtMost * Least(p, of)))
                    faults.Add($"{name}: the index takes {Least(SearchBenchmark.Index, of) / Least(peer, of):0.0} times as long as {peer}");
                if (name == "common" && Has(SearchBenchmark.Ranked) && Least(SearchBenchmark.Ranked, of) < FasterOnCommon * Least(SearchBenchmark.Index, of))
                    faults.Add($"{name}: FTS5 ranks in {Least(SearchBenchmark.Ranked, of) / Least(SearchBenchmark.Index, of):0.0} times the time of the index, not in {FasterOnCommon} times or more");
            }
        }
        Console.WriteLine();
        Console.WriteLine(faults.Count == 0
            ? $"{queries.Count} queries: all find as many as the index."
            : string.Join('\n', faults.Prepend($"{faults.Count} faults:")));
        return faults.Count == 0;
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
