using System.Runtime;
using System.Runtime.InteropServices;

namespace Diplomacy.Benchmarks;

/// <summary>Where a figure was measured: without that it says nothing.</summary>
internal static class Here
{
    public static string InWords()
    {
#if DEBUG
        const string Build = "a debug build (run with -c Release)";
#else
        const string Build = "a release build";
#endif
        return $"{Environment.ProcessorCount} cores, {RuntimeInformation.FrameworkDescription}, {(GCSettings.IsServerGC ? "server" : "workstation")} collector, {Build}, {DateTime.UtcNow:yyyy-MM-dd}";
    }
}
