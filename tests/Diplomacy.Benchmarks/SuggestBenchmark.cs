using System.Diagnostics;
using System.Globalization;
using Diplomacy.Benchmarks.Searching;
using Diplomacy.Search.Index;
using Diplomacy.Storage.Database;
using Diplomacy.Storage.Filters;
using Diplomacy.Storage.Sqlite;
using Diplomacy.Storage.Suggestions;

namespace Diplomacy.Benchmarks;

/// <summary>
/// <c>suggest [--statements N]</c>: how long what is offered while typing takes, over an index of N statements (1,000,000; twenty an agreement)
/// whose agreements name as many people, and cite as many instruments, as there are agreements.
/// </summary>
internal static class SuggestBenchmark
{
    private const int Times = 9;

    private static readonly string[] Typed =
        ["co", "coo", "uni", "united st", "country:", "country:n", "person:a", "cites:agr", "year:19", "cooperation ener", "joint declaration of n", "oil aze", "strength:", "the"];

    public static int Run(string[] args)
    {
        var statements = args is ["--statements", var asked] ? int.Parse(asked, CultureInfo.InvariantCulture) : 1_000_000;
        var index = SearchIndex.Build(new GeneratedAgreements(1).Of(statements).Select(Named), StoredAgreements.Vocabulary);
        var terms = new FilterTerms
        {
            Parties = FilterTerms.OfVocabularies.Parties,
            Areas = FilterTerms.OfVocabularies.Areas,
            Organisations = FilterTerms.ByValue(Enumerable.Range(0, 500).Select(n => new Term($"body-{n}", $"Organisation for Body {n}"))),
            People = FilterTerms.ByValue(Enumerable.Range(1, index.Agreements).Select(n => new Term($"person-{n}", $"{Word(n)} {Word(n * 7 % 5003)} of Place"))),
            Cited = FilterTerms.ByValue(Enumerable.Range(1, index.Agreements).Select(n => new Term($"agreement-{n}", $"Agreement on {Word(n)} and cooperation in {Word(n * 11 % 7919)}"))),
            Languages = FilterTerms.ByValue([new("en", "English")]),
        };
        var (before, clock) = (GC.GetTotalMemory(true), Stopwatch.GetTimestamp());
        var names = CorpusNames.Of(terms, index);
        var took = Stopwatch.GetElapsedTime(clock);
        Console.WriteLine($"{index.Agreements:N0} agreements, {index.Rows:N0} rows; names are made in {took.TotalSeconds:0.0} s, and take {(GC.GetTotalMemory(true) - before) / 1e6:0} MB");
        var file = Path.Combine(Directory.CreateTempSubdirectory("diplomacy-").FullName, "empty.db");
        using var db = new DiplomacyContext(SqliteConnections.Options($"Data Source={file};Pooling=False"));
        DiplomacyDatabase.PrepareAsync(db).GetAwaiter().GetResult();
        foreach (var typed in Typed)
        {
            var times = new List<double>();
            for (var i = 0; i < Times; i++)
            {
                var start = Processor.Now;
                Suggesting.ForAsync(db, typed, names, terms, index).GetAwaiter().GetResult();
                times.Add((Processor.Now - start).TotalMilliseconds);
            }
            times.Sort();
            Console.WriteLine($"{typed,-24} {times[Times / 2],8:0.00} ms");
        }
        return 0;
    }

    private static IndexedAgreement Named(IndexedAgreement agreement) => agreement with
    {
        People = [$"person-{(agreement.Id * 13 % 40_000) + 1}", $"person-{agreement.Id}"],
        Cites = [$"agreement-{agreement.Id}"],
    };

    private static string Word(int number)
    {
        var word = "";
        for (var n = number + 17; n > 0; n /= 21) word = "bcdfghklmnprstvwxyzaei"[n % 21] + (n % 2 == 0 ? "a" : "o") + word;
        return char.ToUpperInvariant(word[0]) + word[1..];
    }
}
