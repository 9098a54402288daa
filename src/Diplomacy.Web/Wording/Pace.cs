using System.Diagnostics;
using System.Globalization;

namespace Diplomacy.Web.Wording;

/// <summary>How fast a long task goes, and how long it may still take.</summary>
internal sealed class Pace(Func<TimeSpan> elapsed)
{
    // What was done in the first moments tells nothing.
    private static readonly TimeSpan Soonest = TimeSpan.FromSeconds(2);

    public Pace() : this(Since(Stopwatch.GetTimestamp()))
    {
    }

    /// <summary>"1,020 a second, 2 minutes left"; null where it is too early to tell.</summary>
    public string? InWords(int done, int total)
    {
        var time = elapsed();
        if (time < Soonest || done <= 0) return null;
        var rate = done / time.TotalSeconds;
        var left = TimeSpan.FromSeconds((total - done) / rate);
        return string.Create(CultureInfo.InvariantCulture, $"{Rate(rate)}, {Left(left)} left");
    }

    private static string Rate(double rate) =>
        rate < 1 ? string.Create(CultureInfo.InvariantCulture, $"{rate * 60:0} a minute") : string.Create(CultureInfo.InvariantCulture, $"{rate:N0} a second");

    private static string Left(TimeSpan left) =>
        left < TimeSpan.FromSeconds(90) ? Phrases.Count((int)Math.Ceiling(left.TotalSeconds), "second")
        : left < TimeSpan.FromMinutes(90) ? Phrases.Count((int)Math.Round(left.TotalMinutes), "minute")
        : Phrases.Count((int)Math.Round(left.TotalHours), "hour");

    private static Func<TimeSpan> Since(long began) => () => Stopwatch.GetElapsedTime(began);
}
