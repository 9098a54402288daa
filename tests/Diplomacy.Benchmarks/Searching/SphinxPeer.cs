using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Diplomacy.Search.Analysis;
using Diplomacy.Search.Questions;

namespace Diplomacy.Benchmarks.Searching;

/// <summary>Sphinx, the search server: <c>apt-get install sphinxsearch</c>. It is asked over its MySQL protocol, on this machine.</summary>
internal sealed class SphinxPeer : Peer
{
    private readonly string _folder;
    private readonly StreamWriter _rows;
    private readonly int _port;
    private Process? _server;
    private SphinxConnection? _connection;
    private RowFacts _facts = null!;

    /// <param name="folder">An empty one.</param>
    public SphinxPeer(string folder)
    {
        _folder = folder;
        _rows = new StreamWriter(PathOf("rows.tsv"));
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        _port = ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public override string Name => "Sphinx";

    /// <summary>Whether it is installed.</summary>
    public static bool IsThere() => File.Exists("/usr/bin/searchd") && File.Exists("/usr/bin/indexer");

    public override void Add(StatementRow row, RowFacts facts)
    {
        var values = AskedQuery.Facets.Select(f => string.Join(',', facts.Values(f, row.Number)));
        _rows.Write(string.Create(CultureInfo.InvariantCulture, $"{row.Number}\t{row.Terms}\t{string.Join('\t', values)}\n"));
    }

    public override void Finish(RowFacts facts)
    {
        _facts = facts;
        _rows.Dispose();
        File.WriteAllText(PathOf("sphinx.conf"), Configuration());
        using (var indexer = Start("/usr/bin/indexer", "--config", PathOf("sphinx.conf"), "--quiet", "statements"))
        {
            var said = indexer.StandardOutput.ReadToEnd();
            indexer.WaitForExit();
            if (indexer.ExitCode != 0) throw new InvalidOperationException($"Sphinx made no index: {said}");
        }
        _server = Start("/usr/bin/searchd", "--config", PathOf("sphinx.conf"), "--nodetach");
        _connection = SphinxConnection.Open(_port, TimeSpan.FromSeconds(60));
    }

    public override PeerAnswer Ask(AskedQuery query)
    {
        var filters = query.Selections.Select(s => string.Create(CultureInfo.InvariantCulture, $" AND {s.Dimension} = {_facts.Number(s.Dimension, s.Values[0]) ?? -1}"));
        var facets = AskedQuery.Facets.Select(f => $" FACET {f} LIMIT 0,1000");
        var match = string.Join(' ', query.Parts.Select(Expression));
        var watch = Stopwatch.StartNew();
        _connection!.Run($"SELECT id FROM statements WHERE MATCH('{match}'){string.Concat(filters)} LIMIT 0,20 OPTION ranker=bm25, max_matches=1000{string.Concat(facets)}");
        var time = watch.Elapsed;
        var meta = _connection.Run("SHOW META");
        return new(int.Parse(meta.First(r => r[0] == "total_found")[1], CultureInfo.InvariantCulture), time);
    }

    public override void Dispose()
    {
        _rows.Dispose();
        _connection?.Dispose();
        if (_server is null) return;
        if (!_server.HasExited) _server.Kill();
        _server.WaitForExit();
        _server.Dispose();
    }

    private static string Expression(Question part) => part switch
    {
        Word { Prefix: true } word => $"{word.Text}*",
        Word word => StatementRow.Term(Stemming.Stem(word.Text)),
        Phrase phrase => $"\"{string.Join(' ', phrase.Words.Select(w => StatementRow.Term(Stemming.Stem(w))))}\"",
        _ => throw new ArgumentOutOfRangeException(nameof(part)),
    };

    private string Configuration()
    {
        return $$"""
            source statements
            {
              type = tsvpipe
              tsvpipe_command = cat {{PathOf("rows.tsv")}}
              tsvpipe_field = terms
            {{string.Join('\n', AskedQuery.Facets.Select(f => $"  tsvpipe_attr_multi = {f}"))}}
            }
            index statements
            {
              source = statements
              path = {{PathOf("statements")}}
              dict = keywords
              min_prefix_len = 2
              min_word_len = 1
              charset_table = 0..9, a..z
            }
            indexer
            {
              mem_limit = 512M
            }
            searchd
            {
              listen = 127.0.0.1:{{_port}}:mysql41
              pid_file = {{PathOf("searchd.pid")}}
              log = {{PathOf("searchd.log")}}
              binlog_path =
              workers = threads
              max_packet_size = 128M
            }
            """;
    }

    private string PathOf(string name) => Path.Combine(_folder, name);

    private static Process Start(string program, params string[] arguments) =>
        Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
}
