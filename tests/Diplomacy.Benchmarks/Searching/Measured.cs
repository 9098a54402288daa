namespace Diplomacy.Benchmarks.Searching;

/// <summary>What one query took, in milliseconds: the median of its rounds, and the least of them.</summary>
internal sealed class Measured(AskedQuery query)
{
    private readonly Dictionary<string, List<double>> _times = new(StringComparer.Ordinal);

    public AskedQuery Query => query;

    /// <summary>Hits, by who was asked.</summary>
    public Dictionary<string, int> Hits { get; } = new(StringComparer.Ordinal);

    public void Add(string who, TimeSpan time)
    {
        if (!_times.TryGetValue(who, out var times)) _times[who] = times = [];
        times.Add(time.TotalMilliseconds);
    }

    public bool Has(string who) => _times.ContainsKey(who);

    public double Median(string who) => _times[who].Order().ElementAt(_times[who].Count / 2);

    public double Least(string who) => _times[who].Min();
}
