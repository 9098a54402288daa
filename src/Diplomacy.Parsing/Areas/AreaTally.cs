namespace Diplomacy.Parsing.Areas;

/// <summary>
/// What the thesaurus finds for each area in one text. Areas go by their index in <see cref="Area.All"/>. The strongest term of an area
/// counts in full, each further one less; the same term counts once.
/// </summary>
internal sealed class AreaTally
{
    /// <summary>Each further term of the same area counts this much of the one before.</summary>
    private const double Again = 0.7;

    /// <summary>Of so many terms it is quicker to look through them than to keep a set.</summary>
    private const int Few = 32;

    private static readonly Comparison<Hit> Heaviest = (a, b) => b.Weight.CompareTo(a.Weight);

    private readonly List<Hit> _hits;
    private readonly double[] _scores = new double[Area.All.Count];

    private readonly record struct Hit(int Area, double Weight, int Start, int Length, object Term);

    private AreaTally(List<Hit> hits)
    {
        _hits = hits;
        if (hits.Count == 0) return;
        var shares = new double[_scores.Length];
        Array.Fill(shares, 1);
        Hit[] ordered = [.. hits];
        Array.Sort(ordered, Heaviest);
        var counted = ordered.Length > Few ? new HashSet<(int, object)>() : null;
        for (var i = 0; i < ordered.Length; i++)
        {
            var hit = ordered[i];
            if (counted is null ? IsCounted(ordered, i) : !counted.Add((hit.Area, hit.Term))) continue;
            _scores[hit.Area] += hit.Weight * shares[hit.Area];
            shares[hit.Area] *= Again;
        }
        Top = _scores.Max();
        var first = hits[0];
        foreach (var hit in hits)
            if (hit.Start < first.Start) first = hit;
        First = first.Area;
    }

    /// <summary>The same term of the same area has been met before.</summary>
    private static bool IsCounted(Hit[] ordered, int at)
    {
        for (var i = 0; i < at; i++)
            if (ordered[i].Area == ordered[at].Area && ReferenceEquals(ordered[i].Term, ordered[at].Term)) return true;
        return false;
    }

    /// <summary>Each area's score, not to be written.</summary>
    public double[] Scores => _scores;

    /// <summary>The best score of an area; 0 where nothing was found.</summary>
    public double Top { get; }

    /// <summary>The area of the term that stands first; -1 where there is none.</summary>
    public int First { get; } = -1;

    /// <summary>The share of the terms that are of an area, 0 to 1.</summary>
    public double Share(int area) => _hits.Count == 0 ? 0 : (double)_hits.Count(h => h.Area == area) / _hits.Count;

    /// <summary>The words that speak for an area, in order.</summary>
    public IReadOnlyList<(int Start, int Length)> Evidence(int area) =>
        [.. _hits.Where(h => h.Area == area).Select(h => (h.Start, h.Length)).Distinct().OrderBy(h => h.Start)];

    /// <summary>Gathers the hits of one text.</summary>
    public sealed class Builder
    {
        private readonly List<Hit> _hits = [];

        /// <summary>Adds a term of an area, found at a stretch of the text; <paramref name="term"/> tells it from other terms.</summary>
        public void Add(int area, double weight, int start, int length, object term) => _hits.Add(new Hit(area, weight, start, length, term));

        /// <summary>The best score so far.</summary>
        public double Top => Build().Top;

        public AreaTally Build() => new(_hits);
    }
}
