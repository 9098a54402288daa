namespace Diplomacy.Parsing.Evaluation;

/// <summary>Counts what was coded, what was found and what of it agrees.</summary>
public sealed class Tally
{
    /// <summary>How many of the found are among the coded.</summary>
    public int Agreed { get; private set; }

    /// <summary>How many the coded records have.</summary>
    public int Coded { get; private set; }

    /// <summary>How many the reader found.</summary>
    public int Found { get; private set; }

    /// <summary>Share of the found that is right; 1 where nothing was coded or found.</summary>
    public double Precision => Found > 0 ? (double)Agreed / Found : Coded == 0 ? 1 : 0;

    /// <summary>Share of the coded that was found; 1 where nothing was coded.</summary>
    public double Recall => Coded > 0 ? (double)Agreed / Coded : 1;

    /// <summary>The harmonic mean of precision and recall.</summary>
    public double F1 => Precision + Recall > 0 ? 2 * Precision * Recall / (Precision + Recall) : 0;

    /// <summary>Adds the counts of one more document.</summary>
    public void Add(int agreed, int coded, int found)
    {
        Agreed += agreed;
        Coded += coded;
        Found += found;
    }

    /// <summary>Adds two sets; a value that stands twice counts once.</summary>
    public void AddSets<T>(IEnumerable<T> coded, IEnumerable<T> found)
    {
        var first = coded.ToHashSet();
        var second = found.ToHashSet();
        Add(first.Count(second.Contains), first.Count, second.Count);
    }
}
