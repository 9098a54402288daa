using Diplomacy.Benchmarks;
using Diplomacy.Benchmarks.Searching;

// A benchmark is a verb, and a verb is a file.
var verbs = new Dictionary<string, Func<string[], int>>(StringComparer.Ordinal)
{
    ["parse"] = ParseBenchmark.Run,
    ["generate"] = GenerateBenchmark.Run,
    ["web"] = WebBenchmark.Run,
    ["search"] = SearchBenchmark.Run,
    ["counts"] = CountsBenchmark.Run,
    ["suggest"] = SuggestBenchmark.Run,
    ["ingest"] = IngestBenchmark.Run,
    ["index"] = IndexBenchmark.Run,
    ["related"] = RelatedBenchmark.Run,
};

if (args.Length == 0 || !verbs.TryGetValue(args[0], out var verb))
{
    Console.Error.WriteLine($"Which benchmark? Known are: {string.Join(", ", verbs.Keys)}.");
    return 2;
}
return verb(args[1..]);
