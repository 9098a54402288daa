using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Diplomacy.Benchmarks.Serving;

/// <summary>wrk: sixteen connections of one thread, which leaves the other core to the server.</summary>
internal static partial class Wrk
{
    /// <returns>Answers a second.</returns>
    /// <exception cref="InvalidOperationException">Not all answers were good ones.</exception>
    public static double Run(string wrk, string address, int seconds)
    {
        using var process = Process.Start(new ProcessStartInfo(wrk, ["-t1", "-c16", $"-d{seconds}s", "--timeout", "30s", address]) { RedirectStandardOutput = true })!;
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (said.Contains("Non-2xx", StringComparison.Ordinal) || Rate().Match(said) is not { Success: true } rate)
            throw new InvalidOperationException($"wrk on {address}: {said}");
        return double.Parse(rate.Groups[1].ValueSpan, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"Requests/sec:\s+([\d.]+)")]
    private static partial Regex Rate();
}
