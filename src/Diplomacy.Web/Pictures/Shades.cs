namespace Diplomacy.Web.Pictures;

/// <summary>
/// Counts in at most five steps of colour. Few different counts have a step each; many are parted where each step ends at the same
/// multiple of the one before, since some countries have a hundred times as much as others.
/// </summary>
public sealed class Shades
{
    private const int Most = 5;

    private Shades(IReadOnlyList<int> ends) => Ends = ends;

    /// <summary>The greatest count of each step, ascending.</summary>
    public IReadOnlyList<int> Ends { get; }

    /// <summary>The steps from the palest: each with its shade (1 to 5) and the counts that it has.</summary>
    public IEnumerable<(int Shade, string Counts)> Steps =>
        Ends.Select((end, i) => (ShadeOf(i), Label(i == 0 ? 1 : Ends[i - 1] + 1, end)));

    public static Shades Of(IEnumerable<int> counts)
    {
        var each = counts.Where(c => c > 0).Distinct().Order().ToList();
        if (each.Count <= Most) return new(each);
        var ends = Enumerable.Range(1, Most).Select(step => (int)Math.Ceiling(Math.Round(Math.Pow(each[^1], step / (double)Most), 6)));
        return new([.. ends.Distinct()]);
    }

    /// <summary>1 to 5; 0 for nothing.</summary>
    public int Of(int count)
    {
        if (count <= 0) return 0;
        for (var i = 0; i < Ends.Count; i++)
        {
            if (count <= Ends[i]) return ShadeOf(i);
        }
        return Most;
    }

    /// <summary>Few steps lie as far apart as they can; the greatest count has always the full colour.</summary>
    private int ShadeOf(int step) => Ends.Count == 1 ? Most : 1 + (int)Math.Round(step * (Most - 1) / (double)(Ends.Count - 1));

    // Where each count has a step of its own, the counts between two steps do not occur.
    private string Label(int from, int to) =>
        from >= to || Ends.Count < Most ? Wording.Phrases.Number(to) : $"{Wording.Phrases.Number(from)}–{Wording.Phrases.Number(to)}";
}
