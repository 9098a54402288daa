namespace Diplomacy.Parsing.Areas;

/// <summary>
/// Files statements under one to three of the areas of cooperation, the main one first, by the coding guidelines: terms of the thesaurus and
/// plain words, weighed by the part of the sentence in which they stand, and what stands around the statement, make each area likely or not.
/// </summary>
public static class AreaClassifier
{
    private const int Most = 3;

    /// <summary>A further area is as likely as this, and in proportion to the main one.</summary>
    private const double Likely = 0.36;
    private const double LikelyShare = 0.5;

    /// <summary>A word by itself speaks for an area from this weight on.</summary>
    private const float Speaks = 0.5f;
    private const int MostSpeaking = 3;

    private static readonly int Security = Area.IndexOf("peace-and-security");
    private static readonly int Political = Area.IndexOf("political-relations");

    /// <summary>The areas of each statement of a document, one to three.</summary>
    /// <param name="title">The title of the document, or null.</param>
    /// <param name="statements">All its statements, in order.</param>
    public static IReadOnlyList<IReadOnlyList<AreaFinding>> Classify(string? title, IReadOnlyList<StatementContext> statements)
    {
        List<SignedStatement> signed = [.. statements.Select(SignedStatement.Of)];
        return [.. Neighbourhood.Of(title, signed).Select((around, i) => Classify(signed[i], around))];
    }

    private static IReadOnlyList<AreaFinding> Classify(SignedStatement statement, Neighbourhood around)
    {
        var signs = AreaSigns.Of(statement, around);
        return [.. Choose(AreaModel.Default.Likelihoods(signs)).Select(area => Explain(area, statement, signs, around))];
    }

    /// <summary>The areas to file under, the likeliest first.</summary>
    internal static IReadOnlyList<int> Choose(double[] likelihoods)
    {
        var chosen = new List<int>(Most);
        var least = 0.0;
        while (chosen.Count < Most)
        {
            var best = -1;
            for (var a = 0; a < likelihoods.Length; a++)
                if ((best < 0 || likelihoods[a] > likelihoods[best]) && !chosen.Contains(a)) best = a;
            if (likelihoods[best] < least) break;
            if (chosen.Count == 0) least = Math.Max(Likely, LikelyShare * likelihoods[best]);
            chosen.Add(best);
        }
        return chosen;
    }

    /// <summary>The words that speak for an area, else what around the statement does.</summary>
    private static AreaFinding Explain(int area, SignedStatement statement, AreaSigns signs, Neighbourhood around)
    {
        var slug = Area.All[area].Slug;
        if (statement.Tally.Evidence(area) is { Count: > 0 } terms) return new(slug, terms);
        if (area == Security && statement.Context.OtherStates is { Count: > 0 } states) return new(slug, states, "speaks of another state");
        if (Speaking(area, statement, signs) is { Count: > 0 } words) return new(slug, words);
        if (Names(statement.Context.Heading, area)) return new(slug, [], "section heading");
        if (Names(statement.Context.LeadIn, area)) return new(slug, [], "lead-in");
        if (around.Before[area] > 0) return new(slug, [], "goes on from the statement before");
        if (around.Section[area] > 0) return new(slug, [], "theme of the section");
        if (around.Document[area] > 0 || around.Title[area] > 0) return new(slug, [], "theme of the document");
        return new(slug, [], area == Political ? "no subject named" : "the wording as a whole");
    }

    private static List<(int Start, int Length)> Speaking(int area, SignedStatement statement, AreaSigns signs)
    {
        var words = statement.Context.Words;
        var spans = new List<(int Start, int Length)>();
        foreach (var word in AreaModel.Default.Speaking(signs, area, Speaks))
        {
            var start = words[word.Word].Start;
            var end = words[word.Word + (word.Second is null ? 0 : 1)].End;
            if (spans.Exists(s => start < s.Start + s.Length && s.Start < end)) continue;
            spans.Add((start, end - start));
            if (spans.Count == MostSpeaking) break;
        }
        spans.Sort();
        return spans;
    }

    private static bool Names(string? text, int area) => text is not null && TermTally.OfSurrounding(text).Scores[area] > 0;
}
