using System.Diagnostics;
using Diplomacy.Search.Index;
using Diplomacy.Search.Snippets;

namespace Diplomacy.Benchmarks.Searching;

/// <summary>
/// <c>search</c>: queries of seven classes against the index, in process and over HTTP, and in the same run against other search programs that
/// are fed the same terms. All must find as many; 1 is returned where one does not.
/// </summary>
internal sealed class SearchBenchmark : IDisposable
{
    public const string Index = "index";
    public const string Shown = "with snippets";
    public const string Http = "HTTP";
    public const string Ranked = "FTS5 ranked";

    private const int Rounds = 5;
    private const int SampleEach = 97;

    private readonly SearchArguments _asked;
    private readonly string _folder = Directory.CreateTempSubdirectory("diplomacy-bench-").FullName;
    private readonly List<Peer> _peers = [];
    private readonly RowFacts _facts = new();
    private readonly List<string> _sample = [];
    private Fts5Peer _texts = null!;

    private SearchBenchmark(SearchArguments asked) => _asked = asked;

    public static int Run(string[] args)
    {
        try
        {
            using var benchmark = new SearchBenchmark(SearchArguments.Read(args));
            return benchmark.RunAsync().GetAwaiter().GetResult();
        }
        catch (ArgumentException refused)
        {
            Console.Error.WriteLine(refused.Message);
            return 2;
        }
    }

    public void Dispose()
    {
        foreach (var peer in _peers) peer.Dispose();
        if (!_peers.Contains(_texts)) _texts?.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task<int> RunAsync()
    {
        Console.WriteLine($"{Here.InWords()}, load {Load()}");
        Console.WriteLine();
        var watch = Stopwatch.StartNew();
        var stored = _asked.Database is { } database ? new StoredAgreements(database) : null;
        var made = stored is null ? new GeneratedAgreements(_asked.Seed).Of(_asked.Rows) : [];
        var index = stored is null ? SearchIndex.Build(made, StoredAgreements.Vocabulary) : await stored.IndexAsync();
        Console.WriteLine($"- index: {index.Agreements:n0} agreements, {index.Rows:n0} rows in {watch.Elapsed.TotalSeconds:0.0} s, {MegabytesOfHeap():0} MB of heap");
        Feed(stored?.All() ?? made);
        var queries = QueryChoice.Of(index, _sample).Select(q => new Measured(q)).ToList();
        AskIndex(index, queries);
        foreach (var peer in _peers) Ask(peer, queries);
        Snapshots(index, queries[0].Query);
        Console.WriteLine($"- two threads answer {Threads.Ratio(index, queries):0.00} times as many as one; plain arithmetic, which shares nothing, is done {Threads.RatioOfMachine():0.00} times as fast by two");
        var (one, two) = Threads.ProcessorTimes(index, queries);
        Console.WriteLine($"- a query takes {Figures.Said(one.TotalMilliseconds)} ms of processor time where one thread asks, {Figures.Said(two.TotalMilliseconds)} ms where two do");
        if (_asked.Site is { } site) await SiteTimes.MeasureAsync(site, _asked.Database!, queries);
        Console.WriteLine($"- load at the end {Load()}");
        Console.WriteLine();
        var report = new SearchReport(queries, [.. _peers.Select(p => p.Name)]);
        report.Write();
        return report.Judge(_asked.Quick, _asked.Peers.Count - _peers.Count) ? 0 : 1;
    }

    /// <summary>Gives all statements to those who are there.</summary>
    private void Feed(IEnumerable<IndexedAgreement> agreements)
    {
        _texts = new Fts5Peer(Path.Combine(_folder, "fts5.db"), _asked.Peers.Contains("fts5"));
        if (_asked.Peers.Contains("fts5")) _peers.Add(_texts);
        if (_asked.Peers.Contains("xapian") && XapianPeer.IsThere()) _peers.Add(new XapianPeer(Directory.CreateDirectory(Path.Combine(_folder, "xapian")).FullName));
        if (_asked.Peers.Contains("sphinx") && SphinxPeer.IsThere()) _peers.Add(new SphinxPeer(Directory.CreateDirectory(Path.Combine(_folder, "sphinx")).FullName));
        var watch = Stopwatch.StartNew();
        foreach (var row in StatementRow.Of(agreements))
        {
            _facts.Add(row);
            if (!_peers.Contains(_texts)) _texts.Add(row, _facts);
            foreach (var peer in _peers) peer.Add(row, _facts);
            if (row.Number % SampleEach == 0) _sample.Add(row.Row.Text);
        }
        if (!_peers.Contains(_texts)) _texts.Finish(_facts);
        foreach (var peer in _peers) peer.Finish(_facts);
        Console.WriteLine($"- {_facts.Count:n0} statements given to {string.Join(", ", _peers.Select(p => p.Name).DefaultIfEmpty("nobody"))} in {watch.Elapsed.TotalSeconds:0.0} s");
    }

    private void AskIndex(SearchIndex index, List<Measured> queries)
    {
        for (var round = -1; round < Rounds; round++)
        {
            foreach (var measured in queries)
            {
                var watch = Stopwatch.StartNew();
                var found = index.Search(measured.Query.Request);
                var searched = watch.Elapsed;
                var marker = new Marker(measured.Query.Question, index.StemsBeginning);
                foreach (var (text, leadIn) in _texts.Texts(found.Hits.Select(h => h.Row)))
                {
                    marker.Snippet(text);
                    if (leadIn is not null) marker.Marks(leadIn);
                }
                measured.Hits[Index] = found.Total;
                // The first round is the compiler's.
                if (round < 0) continue;
                measured.Add(Index, searched);
                measured.Add(Shown, watch.Elapsed);
            }
        }
    }

    private static void Ask(Peer peer, List<Measured> queries)
    {
        for (var round = 0; round < peer.Rounds; round++)
        {
            foreach (var measured in queries)
            {
                var answer = peer.Ask(measured.Query);
                measured.Hits[peer.Name] = answer.Hits;
                measured.Add(peer.Name, answer.Time);
                if (answer.Ranked is { } ranked) measured.Add(Ranked, ranked);
            }
        }
    }

    private void Snapshots(SearchIndex index, AskedQuery query)
    {
        var file = Path.Combine(_folder, "index.search");
        var watch = Stopwatch.StartNew();
        IndexSnapshot.Write(file, index, "bench");
        var written = watch.Elapsed;
        watch.Restart();
        var read = IndexSnapshot.Read(file, StoredAgreements.Vocabulary, "bench").Index!;
        if (read.Search(query.Request).Total != index.Search(query.Request).Total) throw new InvalidOperationException("A snapshot answers otherwise.");
        Console.WriteLine($"- snapshot: {new FileInfo(file).Length / 1e6:0} MB, written in {written.TotalSeconds:0.0} s, read and asked in {watch.Elapsed.TotalSeconds:0.00} s");
    }

    private static double MegabytesOfHeap() => GC.GetTotalMemory(forceFullCollection: true) / 1e6;

    private static string Load() => File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "unknown";
}
