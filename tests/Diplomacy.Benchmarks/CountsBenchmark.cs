using System.Diagnostics;
using System.Globalization;
using Diplomacy.Search.Index;

namespace Diplomacy.Benchmarks;

/// <summary>
/// <c>counts [--agreements N]</c>: how long the tables take from which pages and pictures are drawn, over an index of N agreements (100,000)
/// with twenty statements each: 195 countries of Zipf's law, 17 areas, 1945 to 2025.
/// </summary>
internal static class CountsBenchmark
{
    private const int Statements = 20;
    private const int Times = 9;

    private static readonly IndexVocabulary Vocabulary = new(
        [.. Enumerable.Range(0, 17).Select(a => $"area-{a}")], ["discussed", "affirmed", "intended", "firm", "binding"], "intended");

    public static int Run(string[] args)
    {
        var count = args is ["--agreements", var asked] ? int.Parse(asked, CultureInfo.InvariantCulture) : 100_000;
        var index = SearchIndex.Build(Agreements(count), Vocabulary);
        Console.WriteLine($"{index.Agreements:N0} agreements, {index.Rows:N0} statements; median of {Times}, milliseconds of processor time");
        SearchRequest all = new() { Take = 0 }, agreements = new() { For = SearchFor.Agreements, Take = 0 };
        Measure("areas by commits, of all", index, all, new CrossOf("area", "commits"));
        Measure("areas by years, of all", index, all, new CrossOf("area", "year"));
        Measure("countries by areas, of all", index, all, new CrossOf("country", "area"));
        Measure("countries by countries, declarations", index, agreements, new CrossOf("country", "with"));
        CrossOf[] ofCountry = [new("area", "commits"), new("year", "strength"), new("with", "area")];
        Measure("page of the most frequent country", index, all with { Selections = [new("country", ["c0"])] }, ofCountry);
        Measure("page of a middling country", index, all with { Selections = [new("country", ["c40"])] }, ofCountry);
        Measure("page of a pair", index, all with { Selections = [new("country", ["c0"]), new("country", ["c1"])] }, new("area", "commits"), new("year", "strength"), new("area", "strength"));
        Measure("page of an area", index, all with { Selections = [new("area", ["area-3"])] }, new("country", "commits"), new("year", "strength"), new("area", "commits"));
        Measure("people by declarations", index, agreements with { Facets = ["person"], MostValues = int.MaxValue });
        return 0;
    }

    private static void Measure(string what, SearchIndex index, SearchRequest request, params CrossOf[] tables)
    {
        var times = new List<double>();
        for (var i = 0; i < Times; i++)
        {
            var (before, clock) = (Processor.Now, Stopwatch.GetTimestamp());
            if (tables.Length == 0) index.Search(request);
            else index.Cross(request, tables);
            times.Add(Math.Min((Processor.Now - before).TotalMilliseconds, Stopwatch.GetElapsedTime(clock).TotalMilliseconds));
        }
        times.Sort();
        Console.WriteLine($"{what,-40} {times[Times / 2],8:0.0}");
    }

    private static IEnumerable<IndexedAgreement> Agreements(int count)
    {
        var random = new Random(1);
        for (var id = 1; id <= count; id++)
        {
            List<string> parties = [.. Enumerable.Range(0, random.Next(40) == 0 ? 12 : 2).Select(_ => $"c{Zipf(random, 195)}").Distinct()];
            var year = 1945 + (int)(81 * Math.Sqrt(random.NextDouble()));
            yield return new IndexedAgreement
            {
                Id = id,
                SortKey = id.ToString("000000", CultureInfo.InvariantCulture),
                Parties = [.. parties.Select(p => new IndexedName(p, [p]))],
                Year = year,
                FirstDay = new DateOnly(year, 1 + random.Next(12), 1 + random.Next(28)).DayNumber,
                Kind = "treaty",
                Evidence = "text",
                People = [.. Enumerable.Range(0, 3).Select(_ => $"p{Zipf(random, 30_000)}").Distinct()],
                Rows = [.. Enumerable.Range(0, Statements).Select(r => Row(random, id * Statements + r, parties))],
            };
        }
    }

    private static IndexedRow Row(Random random, int id, List<string> parties) => new()
    {
        Id = id,
        IsStatement = true,
        Text = "the parties cooperate",
        Areas = [.. Enumerable.Range(0, 1 + random.Next(3)).Select(_ => $"area-{Zipf(random, 17)}").Distinct()],
        Strength = Vocabulary.Strengths[random.Next(5)],
        By = parties,
    };

    private static int Zipf(Random random, int values) => (int)(values * Math.Pow(random.NextDouble(), 2.5));
}
