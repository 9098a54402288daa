namespace Diplomacy.Parsing.Areas;

/// <summary>
/// What speaks for each area in one statement and around it, as the numbers that <see cref="AreaModel"/> weighs. Only words are looked at,
/// none of the areas that other statements were filed under, so that statements may be filed in any order.
/// </summary>
internal sealed class AreaSigns
{
    /// <summary>The signs that have one weight for all areas.</summary>
    public static IReadOnlyList<string> General { get; } =
    [
        "score", "score-capped", "share-of-best", "best-other", "not-named", "nothing-named", "share-of-terms", "named-first",
        "heading", "heading-share", "lead-in", "title", "document", "document-named", "section", "before", "before-unnamed", "before-pointed-at", "after-unnamed", "leaning", "leaning-share",
    ];

    /// <summary>The signs that have a weight for each area.</summary>
    public static IReadOnlyList<string> Own { get; } = ["bias", "score", "share-of-best", "nothing-named", "other-state", "other-state-only"];

    public const int GeneralCount = 21;
    public const int OwnCount = 6;

    private static readonly int Areas = Area.All.Count;

    private readonly double[] _general;
    private readonly double[] _own;

    private AreaSigns(AreaTally tally, List<SignWord> words, AreaSigns? over) => (Tally, Words, _general, _own) =
        (tally, words, over?._general ?? new double[Areas * GeneralCount], over?._own ?? new double[Areas * OwnCount]);

    /// <summary>What the thesaurus finds in the statement's own words.</summary>
    public AreaTally Tally { get; }

    public List<SignWord> Words { get; }

    public ReadOnlySpan<double> GeneralOf(int area) => _general.AsSpan(area * GeneralCount, GeneralCount);

    public ReadOnlySpan<double> OwnOf(int area) => _own.AsSpan(area * OwnCount, OwnCount);

    /// <summary>The signs of a statement among those of its document.</summary>
    /// <param name="over">Signs that are not needed any more, whose room is taken.</param>
    public static AreaSigns Of(SignedStatement statement, Neighbourhood around, AreaSigns? over = null)
    {
        var signs = new AreaSigns(statement.Tally, statement.Words, over);
        var own = statement.Tally.Scores;
        var top = statement.Tally.Top;
        var heading = ScoresOf(statement.Context.Heading);
        var leadIn = ScoresOf(statement.Context.LeadIn);
        var (best, second) = TopTwo(own);
        var (logBest, logSecond) = (Log(best), Log(second));
        var (mostHeading, mostBefore, mostAfter) = (Most(heading), Most(around.Before), Most(around.After));
        var leaning = LeaningOf(statement.Words);
        var mostLeaning = Most(leaning);
        var (otherState, unnamed) = (statement.Context.OtherStates is { Count: > 0 }, top < TermWeights.Plain);
        for (var a = 0; a < Areas; a++)
        {
            var score = Log(own[a]);
            var share = top > 0 ? own[a] / top : 0;
            var g = signs._general.AsSpan(a * GeneralCount, GeneralCount);
            g[0] = score;
            g[1] = Math.Min(own[a], 5) / 5;
            g[2] = share;
            g[3] = own[a] == best ? logSecond : logBest;
            g[4] = own[a] == 0 && top > 0 ? 1 : 0;
            g[5] = top == 0 ? 1 : 0;
            g[6] = own[a] > 0 ? statement.Tally.Share(a) : 0;
            g[7] = statement.Tally.First == a ? 1 : 0;
            g[8] = Log(heading[a]);
            g[9] = Share(heading[a], mostHeading);
            g[10] = Log(leadIn[a]);
            g[11] = Log(around.Title[a]);
            g[12] = around.Document[a];
            g[13] = own[a] > 0 ? around.Document[a] : 0;
            g[14] = around.Section[a];
            g[15] = Log(around.Before[a]);
            g[16] = unnamed ? Share(around.Before[a], mostBefore) : 0;
            g[17] = statement.PointsBack ? Share(around.Before[a], mostBefore) : 0;
            g[18] = unnamed ? Share(around.After[a], mostAfter) : 0;
            g[19] = Log(leaning[a]);
            g[20] = Share(leaning[a], mostLeaning);
            var o = signs._own.AsSpan(a * OwnCount, OwnCount);
            o[0] = 1;
            o[1] = score;
            o[2] = share;
            o[3] = top == 0 ? 1 : 0;
            o[4] = otherState ? 1 : 0;
            o[5] = otherState && top == 0 ? 1 : 0;
        }
        return signs;
    }

    private static ReadOnlySpan<double> ScoresOf(string? text) => text is null ? Nothing : TermTally.OfSurrounding(text).Scores;

    /// <summary>What the words lean to one by one, also those that are only parts of terms.</summary>
    private static double[] LeaningOf(List<SignWord> words)
    {
        var sums = new double[Areas];
        foreach (var word in words)
        {
            if (word.Second is not null || Thesaurus.LeaningOf(word.First) is not { } leaning) continue;
            for (var a = 0; a < sums.Length; a++) sums[a] += word.Value * leaning[a];
        }
        return sums;
    }

    private static readonly double[] Nothing = new double[Area.All.Count];

    private static double Log(double score) => score == 0 ? 0 : Math.Log(1 + score);

    private static double Share(double score, double most) => most > 0 ? score / most : 0;

    private static double Most(ReadOnlySpan<double> scores)
    {
        var most = 0.0;
        foreach (var score in scores) most = Math.Max(most, score);
        return most;
    }

    private static (double Best, double Second) TopTwo(ReadOnlySpan<double> scores)
    {
        var (best, second) = (0.0, 0.0);
        foreach (var score in scores)
        {
            if (score > best) (best, second) = (score, best);
            else if (score > second) second = score;
        }
        return (best, second);
    }
}
