using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;

namespace Diplomacy.Benchmarks.Serving;

/// <summary>The site in a process of its own, as it is run in earnest but for the log, which tells of faults alone.</summary>
internal sealed class RunningSite : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly HttpClient _client;
    private readonly Process _process;
    private readonly Stopwatch _since;

    private RunningSite(Process process, Stopwatch since, string address)
    {
        (_process, _since, Address) = (process, since, address);
        _client = new HttpClient { BaseAddress = new Uri(address), Timeout = TimeSpan.FromMinutes(1) };
    }

    public string Address { get; }

    /// <param name="cache">Megabytes for pages; 0 for none.</param>
    public static RunningSite Start(string folder, WorkFolder work, int cache)
    {
        var address = $"http://127.0.0.1:{FreePort()}";
        var start = new ProcessStartInfo(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet")
        {
            WorkingDirectory = work.Path,
            RedirectStandardOutput = true,
            ArgumentList =
            {
                Path.GetFullPath(Path.Combine(folder, "Diplomacy.Web.dll")), "--urls", address, "--ConnectionStrings:Diplomacy", $"Data Source={work.Database}",
                "--Corpus:Folders:0", work.Corpus, "--Pages:CacheMegabytes", $"{cache}", "--Serilog:MinimumLevel:Default", "Error",
            },
        };
        var since = Stopwatch.StartNew();
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        return new RunningSite(process, since, address);
    }

    /// <summary>The time that processors have spent on it: what else the machine does is not in it.</summary>
    public TimeSpan Processor
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    public void UntilReady() => UntilAnswers("/health/ready");

    /// <summary>How long after its start it first answered.</summary>
    public TimeSpan UntilAnswers(string address)
    {
        while (_since.Elapsed < Patience && !_process.HasExited)
        {
            try
            {
                using var answer = _client.GetAsync(address).GetAwaiter().GetResult();
                if (answer.StatusCode == HttpStatusCode.OK) return _since.Elapsed;
            }
            catch (HttpRequestException)
            {
                // It does not listen yet.
            }
            Thread.Sleep(10);
        }
        throw new InvalidOperationException($"The site did not answer {address}.");
    }

    public byte[] Get(string address) => _client.GetByteArrayAsync(address).GetAwaiter().GetResult();

    /// <summary>The address of the first item of a list.</summary>
    public string Url(string list)
    {
        using var data = JsonDocument.Parse(Get(list));
        return data.RootElement.GetProperty("items")[0].GetProperty("url").GetString()!;
    }

    public void Dispose()
    {
        _client.Dispose();
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }

    internal static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
