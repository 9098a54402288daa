using System.Diagnostics;
using Diplomacy.Parsing;

namespace Diplomacy.Benchmarks;

/// <summary>Adds up how long each pass of the parser takes.</summary>
internal sealed class PassTimes
{
    private readonly Dictionary<string, TimeSpan> _times = new(StringComparer.Ordinal);

    public TimeSpan All => TimeSpan.FromTicks(_times.Values.Sum(t => t.Ticks));

    /// <summary>The passes, the longest first.</summary>
    public IEnumerable<KeyValuePair<string, TimeSpan>> Longest => _times.OrderByDescending(t => t.Value);

    public void Parse(Text text)
    {
        var last = Stopwatch.GetTimestamp();
        AgreementParser.Parse(text.Name, text.Bytes, null, pass =>
        {
            _times[pass] = _times.GetValueOrDefault(pass) + Stopwatch.GetElapsedTime(last);
            last = Stopwatch.GetTimestamp();
        });
    }
}
