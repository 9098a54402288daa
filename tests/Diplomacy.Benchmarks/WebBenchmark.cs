using System.Globalization;
using Diplomacy.Benchmarks.Serving;

namespace Diplomacy.Benchmarks;

/// <summary>
/// <c>web SITE DATABASE [--seconds N] [--address PATH]...</c>: how many pages a second the site gives, kept and made anew, beside what
/// nginx gives of files with the same bytes and headers in the same run; and how long it takes from its start to its first answer. SITE is
/// the folder of a published site. The database is copied, and no corpus is read.
/// </summary>
internal static class WebBenchmark
{
    /// <summary>Rounds in which site and nginx take turns, so that other work on the machine meets both.</summary>
    private const int Rounds = 3;

    private const int Starts = 5;

    // On a machine that is busy with other things the compiler comes late.
    private const int MostRounds = 30;
    private const int FewestAnswers = 8000;

    public static int Run(string[] args)
    {
        var (seconds, paths, asked) = (5, new List<string>(), new List<string>());
        for (var i = 0; i < args.Length; i++)
        {
            if (args[i] == "--seconds" && i + 1 < args.Length && int.TryParse(args[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out seconds)) i++;
            else if (args[i] == "--address" && i + 1 < args.Length) asked.Add(args[++i]);
            else paths.Add(args[i]);
        }
        if (paths is not [var site, var database]) return Refuse("web SITE DATABASE [--seconds N] [--address PATH]...: the folder of a published site, and a database that it has read.");
        if (!File.Exists(Path.Combine(site, "Diplomacy.Web.dll"))) return Refuse($"There is no Diplomacy.Web.dll in {site}: dotnet publish src/Diplomacy.Web -c Release -o {site}");
        if (!File.Exists(database)) return Refuse($"There is no database {database}.");
        if (Tool.Find("wrk") is not { } wrk) return Refuse("wrk is not installed, so nothing can be measured (Debian: apt-get install wrk).");
        var nginx = Tool.Find("nginx");

        using var folder = new WorkFolder(database);
        Console.WriteLine(Here.InWords());
        Console.WriteLine($"Load before: {Load()}");
        using (Started(site, folder, 128)) { } // Its index is made and kept.
        Start(site, folder);

        var addresses = asked.Count > 0 ? asked : Addresses(site, folder);
        var kept = new List<Rate>();
        Console.WriteLine(nginx is null ? "nginx is not installed, so that there are rates and no ratios (Debian: apt-get install nginx)." : "");
        foreach (var cache in (int[])[128, 0])
        {
            using var running = Started(site, folder, cache);
            foreach (var address in addresses) kept.Add(Measure(running, wrk, nginx, folder, address, cache > 0, seconds));
        }
        Table(kept, nginx is not null);
        Console.WriteLine($"\nLoad after: {Load()}");
        return 0;
    }

    private static RunningSite Started(string site, WorkFolder folder, int cache)
    {
        var running = RunningSite.Start(site, folder, cache);
        running.UntilReady();
        return running;
    }

    private static void Start(string site, WorkFolder folder)
    {
        var (times, spent) = (new List<double>(), new List<double>());
        for (var i = 0; i < Starts; i++)
        {
            using var running = RunningSite.Start(site, folder, 128);
            times.Add(running.UntilAnswers("/declarations.json").TotalSeconds);
            spent.Add(running.Processor.TotalSeconds);
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Start to the first list of declarations: {Median(times):0.00} s median of {Starts}, best {times.Min():0.00} s; {Median(spent):0.00} s of processor time"));
    }

    /// <summary>A page of each kind; the declaration is the latest, the statement its first.</summary>
    private static List<string> Addresses(string site, WorkFolder folder)
    {
        using var running = Started(site, folder, 0);
        var declaration = running.Url("/declarations.json");
        return
        [
            declaration, declaration + ".json", running.Url("/search.json"), "/", "/areas/energy", "/countries/azerbaijan", "/search?q=energy", "/search?q=cooperation&area=energy",
            "/search.json?q=cooperation", "/declarations?kind=joint-statement",
        ];
    }

    private static Rate Measure(RunningSite site, string wrk, string? nginx, WorkFolder folder, string address, bool kept, int seconds)
    {
        var bytes = site.Get(address);
        using var files = nginx is null ? null : StaticServer.Start(nginx, folder, bytes);
        Warm(wrk, site.Address + address, seconds);
        var (ours, theirs) = (new List<double>(), new List<double>());
        for (var i = 0; i < Rounds; i++)
        {
            ours.Add(Wrk.Run(wrk, site.Address + address, seconds));
            if (files is not null) theirs.Add(Wrk.Run(wrk, files.Address, seconds));
        }
        return new(address, kept, bytes.Length, Median(ours), files is null ? null : Median(theirs));
    }

    /// <summary>The machine compiles hot code while it runs: until the rate rises no more.</summary>
    private static void Warm(string wrk, string address, int seconds)
    {
        var (best, answers) = (0.0, 0.0);
        for (var (round, level) = (0, 0); round < MostRounds && (level < 2 || answers < FewestAnswers); round++)
        {
            var rate = Wrk.Run(wrk, address, seconds);
            answers += rate * seconds;
            level = rate > best * 1.1 ? 0 : level + 1;
            best = Math.Max(best, rate);
        }
    }

    private static void Table(List<Rate> rates, bool ratios)
    {
        Console.WriteLine(ratios ? "\n| page | bytes | | a second | nginx, same bytes | ratio |\n| --- | --- | --- | --- | --- | --- |" : "\n| page | bytes | | a second |\n| --- | --- | --- | --- |");
        foreach (var r in rates.OrderBy(r => !r.Kept))
        {
            Console.Write(string.Create(CultureInfo.InvariantCulture, $"| `{r.Address}` | {r.Bytes:N0} | {(r.Kept ? "kept" : "made")} | {r.Ours:N0} |"));
            Console.WriteLine(r.Theirs is { } theirs ? string.Create(CultureInfo.InvariantCulture, $" {theirs:N0} | {r.Ours / theirs:0.000} |") : "");
        }
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

    private static string Load() => File.Exists("/proc/loadavg") ? string.Join(' ', File.ReadAllText("/proc/loadavg").Split(' ')[..3]) : "unknown";

    private static int Refuse(string reason)
    {
        Console.Error.WriteLine(reason);
        return 2;
    }

    private sealed record Rate(string Address, bool Kept, int Bytes, double Ours, double? Theirs);
}
