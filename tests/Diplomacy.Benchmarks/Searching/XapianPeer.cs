using System.Diagnostics;
using System.Text.Json;
using Diplomacy.Search.Analysis;
using Diplomacy.Search.Questions;

namespace Diplomacy.Benchmarks.Searching;

/// <summary>Xapian through Debian's python3-xapian: <c>apt-get install python3-xapian</c>.</summary>
internal sealed class XapianPeer : Peer
{
    private const string Python = "/usr/bin/python3";

    private readonly Process _process;
    private readonly Task<string> _errors;

    /// <param name="folder">An empty one.</param>
    public XapianPeer(string folder)
    {
        var script = Path.Combine(folder, "xapian_peer.py");
        using (var resource = typeof(XapianPeer).Assembly.GetManifestResourceStream("xapian_peer.py")!)
        using (var file = File.Create(script)) resource.CopyTo(file);
        _process = Start(script, Path.Combine(folder, "database"));
        _errors = _process.StandardError.ReadToEndAsync();
    }

    public override string Name => "Xapian";

    /// <summary>Whether it is installed.</summary>
    public static bool IsThere()
    {
        if (!File.Exists(Python)) return false;
        using var process = Start("-c", "import xapian");
        process.StandardInput.Close();
        process.WaitForExit();
        return process.ExitCode == 0;
    }

    public override void Add(StatementRow row, RowFacts facts) => Say(new
    {
        terms = row.Terms,
        country = row.Agreement.Parties.Select(p => p.Code).Distinct(),
        area = row.Row.Areas,
        year = (string[])[row.Agreement.Year is { } year ? $"{year}" : "undated"],
        strength = row.Row.Strength is { } strength ? (string[])[strength] : [],
        kind = row.Agreement.Kind is { } kind ? (string[])[kind] : [],
    });

    public override void Finish(RowFacts facts)
    {
        _process.StandardInput.Write('\n');
        _process.StandardInput.Flush();
        Hear();
    }

    public override PeerAnswer Ask(AskedQuery query)
    {
        Say(new { parts = query.Parts.Select(Part), filters = query.Selections.Select(s => (string[])[s.Dimension, s.Values[0]]) });
        _process.StandardInput.Flush();
        var heard = Hear();
        return new(heard.GetProperty("hits").GetInt32(), TimeSpan.FromSeconds(heard.GetProperty("seconds").GetDouble()));
    }

    public override void Dispose()
    {
        _process.StandardInput.Close();
        if (!_process.WaitForExit(10_000)) _process.Kill();
        _process.Dispose();
    }

    private static object Part(Question part) => part switch
    {
        Word { Prefix: true } word => new { begin = word.Text },
        Word word => new { terms = (string[])[StatementRow.Term(Stemming.Stem(word.Text))] },
        Phrase phrase => new { terms = phrase.Words.Select(w => StatementRow.Term(Stemming.Stem(w))).ToArray() },
        _ => throw new ArgumentOutOfRangeException(nameof(part)),
    };

    private void Say(object line)
    {
        _process.StandardInput.Write(JsonSerializer.Serialize(line));
        _process.StandardInput.Write('\n');
    }

    private JsonElement Hear()
    {
        var line = _process.StandardOutput.ReadLine() ?? throw new InvalidOperationException($"Xapian ended: {_errors.Result}");
        return JsonDocument.Parse(line).RootElement;
    }

    private static Process Start(params string[] arguments) => Process.Start(new ProcessStartInfo(Python, arguments)
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;
}
