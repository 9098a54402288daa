namespace Diplomacy.Benchmarks;

/// <summary>The time that processors have spent on this program, on all its threads: the compiler and the collector are part of the cost.</summary>
internal static class Processor
{
    public static TimeSpan Now => Environment.CpuUsage.TotalTime;
}
