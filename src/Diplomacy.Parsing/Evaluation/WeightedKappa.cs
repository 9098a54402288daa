using Diplomacy.Parsing.Record;

namespace Diplomacy.Parsing.Evaluation;

/// <summary>Agreement of two codings on the strength ladder beyond chance, far disagreements weighing more (Cohen, 1968, quadratic weights).</summary>
internal static class WeightedKappa
{
    /// <summary>1 is full agreement, 0 chance; 0 too where there is nothing to compare.</summary>
    public static double Of(IReadOnlyList<(Strength Coded, Strength Found)> pairs)
    {
        if (pairs.Count == 0) return 0;
        var rungs = Enum.GetValues<Strength>();
        double Weight(Strength a, Strength b) => Math.Pow((double)(a - b) / (rungs.Length - 1), 2);
        var seen = pairs.Sum(p => Weight(p.Coded, p.Found));
        var chance = rungs.Sum(a => rungs.Sum(b => (double)pairs.Count(p => p.Coded == a) * pairs.Count(p => p.Found == b) * Weight(a, b))) / pairs.Count;
        return chance > 0 ? 1 - seen / chance : 1;
    }
}
