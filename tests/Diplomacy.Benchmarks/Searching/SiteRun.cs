using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;

namespace Diplomacy.Benchmarks.Searching;

/// <summary>The site in a process of its own, over a database, asked over HTTP.</summary>
internal sealed class SiteRun : IDisposable
{
    private readonly Process _process;
    private readonly HttpClient _client;

    /// <param name="program">Diplomacy.Web.dll.</param>
    public SiteRun(string program, string database)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}";
        listener.Stop();
        _client = new HttpClient { BaseAddress = new Uri(address), Timeout = TimeSpan.FromMinutes(10) };
        var folder = Directory.CreateTempSubdirectory("diplomacy-bench-").FullName;
        var start = new ProcessStartInfo("/usr/bin/env", ["dotnet", Path.GetFullPath(program), "--urls", address]) { WorkingDirectory = folder, RedirectStandardOutput = true };
        start.Environment["ConnectionStrings__Diplomacy"] = $"Data Source={Path.GetFullPath(database)}";
        start.Environment["Corpus__Folders__0"] = "";
        start.Environment["Serilog__WriteTo__File__Args__path"] = Path.Combine(folder, "log.json");
        // Each answer is made: a kept one would say nothing of the search.
        start.Environment["Pages__CacheMegabytes"] = "0";
        start.Environment["DOTNET_ENVIRONMENT"] = "Production";
        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, _) => { };
        _process.BeginOutputReadLine();
    }

    /// <summary>Hits of a query, and the time of the whole answer.</summary>
    public async Task<(int Hits, TimeSpan Time)> AskAsync(AskedQuery query)
    {
        var watch = Stopwatch.StartNew();
        using var answer = await _client.GetAsync($"/search.json?{query.Address}");
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        var time = watch.Elapsed;
        if (answer.StatusCode != HttpStatusCode.OK) throw new InvalidOperationException($"{query}: the site answers {(int)answer.StatusCode}");
        using var json = JsonDocument.Parse(bytes);
        return (json.RootElement.GetProperty("total").GetInt32(), time);
    }

    /// <summary>Asks until the answer is right.</summary>
    public async Task UntilRightAsync(AskedQuery query, int hits, TimeSpan patience)
    {
        for (var watch = Stopwatch.StartNew(); ; await Task.Delay(5))
        {
            try
            {
                if ((await AskAsync(query)).Hits == hits) return;
            }
            catch (Exception e) when (e is HttpRequestException or InvalidOperationException && watch.Elapsed < patience)
            {
                // It does not listen yet, or is not ready.
            }
            if (_process.HasExited) throw new InvalidOperationException($"The site has ended with code {_process.ExitCode}.");
            if (watch.Elapsed > patience) throw new TimeoutException($"{query}: no right answer within {patience}.");
        }
    }

    /// <summary>Memory that the process has in use, in MB.</summary>
    public double Megabytes(string name) => Memory.Megabytes(name, _process.Id);

    public void Dispose()
    {
        _client.Dispose();
        using (var term = Process.Start("kill", ["-TERM", $"{_process.Id}"])) term.WaitForExit();
        if (!_process.WaitForExit(60_000)) _process.Kill();
        _process.Dispose();
    }
}
