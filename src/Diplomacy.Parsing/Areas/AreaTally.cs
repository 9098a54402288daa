namespace Diplomacy.Parsing.Areas;

/// <summary>What speaks for each area in one text, and which areas follow from it. Areas go by their index in <see cref="Area.All"/>.</summary>
internal sealed class AreaTally(AreaWeighing weighing)
{
    private const int Most = 3;
    private readonly List<Hit> _hits = [];
    private readonly double[] _raised = new double[Area.All.Count];
    private double[]? _scores;

    private static readonly Comparison<Hit> Heaviest = (a, b) => b.Weight.CompareTo(a.Weight);

    private readonly record struct Hit(int Area, double Weight, int Start, int Length, object Term);

    /// <summary>The best score of an area by its words alone.</summary>
    public double Top => Scores().Max();

    /// <summary>Adds a term of an area, found at a stretch of the text; <paramref name="term"/> tells it from other terms.</summary>
    public void Add(int area, double weight, int start, int length, object term)
    {
        _hits.Add(new Hit(area, weight, start, length, term));
        _scores = null;
    }

    /// <summary>Raises an area that something around the text speaks for.</summary>
    public void Raise(int area, double weight) => _raised[area] += weight;

    /// <summary>Whether any word speaks for the area.</summary>
    public bool Has(int area) => _hits.Exists(h => h.Area == area);

    /// <summary>Whether the words alone place the text in the area.</summary>
    public bool Tells(int area) => Scores()[area] >= weighing.FirstLeast;

    /// <summary>The main area of a text whose words alone place it; else -1.</summary>
    public int Telling() => Top >= weighing.FirstLeast && Best() is [var main, ..] && Tells(main) ? main : -1;

    /// <summary>The areas that a text is about, the main one first; none where nothing scores enough.</summary>
    public IReadOnlyList<int> Best()
    {
        double[] scores = [.. Scores()];
        for (var a = 0; a < scores.Length; a++) scores[a] += _raised[a];
        var top = scores.Max();
        if (top < weighing.Least) return [];
        var least = Math.Max(weighing.Least, Math.Min(top, weighing.Cap) * weighing.Share);
        var kept = new List<int>(Most);
        while (kept.Count < Most && BestBut(kept, scores, least) is var next and >= 0) kept.Add(next);
        // In a list the first thing is the main one, unless another far outweighs it.
        var first = default(Hit);
        foreach (var hit in _hits)
            if (hit.Weight >= weighing.FirstLeast && (first.Length == 0 || hit.Start < first.Start) && kept.Contains(hit.Area)) first = hit;
        if (first.Length > 0 && scores[first.Area] >= top * weighing.First)
        {
            kept.Remove(first.Area);
            kept.Insert(0, first.Area);
        }
        return kept;
    }

    /// <summary>The area with the best score of those not kept yet, of two alike the one that is named first; -1 where none scores enough.</summary>
    private int BestBut(List<int> kept, double[] scores, double least)
    {
        var best = -1;
        for (var a = 0; a < scores.Length; a++)
        {
            if (scores[a] < least || kept.Contains(a)) continue;
            if (best < 0 || scores[a] > scores[best] || (scores[a] == scores[best] && FirstHit(a) < FirstHit(best))) best = a;
        }
        return best;
    }

    private int FirstHit(int area) => _hits.FindIndex(h => h.Area == area);

    /// <summary>The words that speak for an area, in order.</summary>
    public IReadOnlyList<(int Start, int Length)> Evidence(int area) =>
        [.. _hits.Where(h => h.Area == area).Select(h => (h.Start, h.Length)).Distinct().OrderBy(h => h.Start)];

    /// <summary>The strongest term of an area counts in full, each further one less; the same term counts once.</summary>
    private double[] Scores()
    {
        if (_scores is not null) return _scores;
        _scores = new double[Area.All.Count];
        if (_hits.Count == 0) return _scores;
        var counted = new HashSet<(int, object)>();
        var shares = new double[_scores.Length];
        Array.Fill(shares, 1);
        Hit[] ordered = [.. _hits];
        Array.Sort(ordered, Heaviest);
        foreach (var hit in ordered)
        {
            if (!counted.Add((hit.Area, hit.Term))) continue;
            _scores[hit.Area] += hit.Weight * shares[hit.Area];
            shares[hit.Area] *= weighing.Again;
        }
        return _scores;
    }
}
