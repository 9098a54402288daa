namespace Diplomacy.Parsing.Areas;

/// <summary>The scores of the areas in one text, by their index in <see cref="Area.All"/>, and the words behind them.</summary>
internal sealed class AreaTally
{
    private readonly List<(int Area, double Weight, int Start, int Length)> _hits = [];
    private readonly double[] _damping = [.. Enumerable.Repeat(1.0, Area.All.Count)];
    private readonly HashSet<(int Area, string Words)> _counted = [];
    private readonly double _again;

    /// <param name="again">What a further term of the same area counts, as a share of the one before.</param>
    public AreaTally(double again) => _again = again;

    public double[] Score { get; } = new double[Area.All.Count];

    /// <summary>Adds a term of an area, found at a stretch of the text. The same words count once.</summary>
    public void Add(int area, double weight, int start, int length, string words)
    {
        if (_counted.Add((area, words)))
        {
            Score[area] += weight * _damping[area];
            _damping[area] *= _again;
        }
        _hits.Add((area, weight, start, length));
    }

    /// <summary>Raises an area that something else speaks for.</summary>
    public void Raise(int area, double weight) => Score[area] += weight;

    /// <summary>
    /// Raises by a share of its score the area of the first hit that weighs <paramref name="least"/> or more: in a list
    /// the first thing is the main one.
    /// </summary>
    public void FavourFirst(double share, double least)
    {
        foreach (var hit in _hits.OrderBy(h => h.Start))
        {
            if (hit.Weight < least) continue;
            Score[hit.Area] *= 1 + share;
            return;
        }
    }

    /// <summary>
    /// The areas that score at least <paramref name="least"/> and a share of the best, best first, at most three. A best
    /// beyond <paramref name="cap"/> pushes the others out no further.
    /// </summary>
    public IReadOnlyList<int> Best(double least, double share, double cap)
    {
        var top = Score.Max();
        if (top < least) return [];
        return [.. Enumerable.Range(0, Score.Length)
            .Where(a => Score[a] >= Math.Max(least, Math.Min(top, cap) * share))
            .OrderByDescending(a => Score[a])
            .ThenBy(a => _hits.FindIndex(h => h.Area == a))
            .Take(3)];
    }

    /// <summary>The words that speak for an area, in order.</summary>
    public IReadOnlyList<(int Start, int Length)> Evidence(int area) =>
        [.. _hits.Where(h => h.Area == area).Select(h => (h.Start, h.Length)).Distinct().OrderBy(h => h.Start)];
}
