using Diplomacy.Parsing.Text;

namespace Diplomacy.Parsing.Areas;

/// <summary>
/// Files a statement under one to three of the areas of cooperation, the main one first, by the coding guidelines: terms
/// of the thesaurus are weighed by what they tell and by the part of the sentence in which they stand.
/// </summary>
public static class AreaClassifier
{
    private const int Most = 3;
    private static readonly int Political = IndexOf("political-relations");
    private static readonly int Multilateral = IndexOf("multilateral");

    /// <summary>The areas of a statement, one to three.</summary>
    /// <param name="text">The text that the words stand in.</param>
    /// <param name="words">The statement's words, in order.</param>
    public static IReadOnlyList<AreaFinding> Classify(string text, IReadOnlyList<Word> words, StatementContext context) =>
        Classify(text, words, context, AreaWeighing.Default);

    internal static IReadOnlyList<AreaFinding> Classify(
        string text, IReadOnlyList<Word> words, StatementContext context, AreaWeighing weighing)
    {
        var tally = Weigh(text, words, weighing);
        var heading = context.Heading is null ? null : Weigh(context.Heading, Words.Of(context.Heading), weighing);
        if (heading is not null)
            for (var i = 0; i < tally.Score.Length; i++)
                if (tally.Score[i] > 0 && heading.Score[i] > weighing.Least) tally.Score[i] += weighing.Heading;
        var kept = Keep(tally, weighing);
        if (kept.Count > 0) return [.. kept.Select(a => new AreaFinding(Area.All[a].Slug, tally.Evidence(a, words)))];
        return Inherited(words, context, heading, weighing);
    }

    private static List<int> Keep(Tally tally, AreaWeighing weighing)
    {
        var ranked = Enumerable.Range(0, tally.Score.Length)
            .Where(a => tally.Score[a] >= weighing.Least)
            .OrderByDescending(a => tally.Score[a])
            .ThenBy(a => tally.FirstWord[a])
            .ToList();
        if (ranked.Count == 0) return ranked;
        var least = tally.Score[ranked[0]] * weighing.Share;
        return [.. ranked.Where(a => tally.Score[a] >= least).Take(Most)];
    }

    private static IReadOnlyList<AreaFinding> Inherited(
        IReadOnlyList<Word> words, StatementContext context, Tally? heading, AreaWeighing weighing)
    {
        if (context.Previous is { Count: > 0 } && words.Count > 0 && IsFollowOn(words[0].Folded))
            return [new AreaFinding(context.Previous[0], [], "goes on from the statement before")];
        if (heading is not null && Keep(heading, weighing) is [var first, ..])
            return [new AreaFinding(Area.All[first].Slug, [], "section heading")];
        if (context.LeadIn is not null && Keep(Weigh(context.LeadIn, Words.Of(context.LeadIn), weighing), weighing) is [var led, ..])
            return [new AreaFinding(Area.All[led].Slug, [], "lead-in")];
        if (context.Title is not null && Keep(Weigh(context.Title, Words.Of(context.Title), weighing), weighing) is [var titled, ..])
            return [new AreaFinding(Area.All[titled].Slug, [], "title of the document")];
        return [new AreaFinding(Area.All[Political].Slug, [], "no subject named")];
    }

    private static bool IsFollowOn(string word) => word is "this" or "these" or "that" or "those" or "it" or "they" or "such";

    private static Tally Weigh(string text, IReadOnlyList<Word> words, AreaWeighing weighing)
    {
        var tally = new Tally(Area.All.Count);
        var keyed = TermKey.Of(words);
        var parts = SentenceParts.Of(text, words);
        var matches = Thesaurus.Matches(keyed).Where(m => m.Values[0] != Thesaurus.Neutral).ToList();
        var listed = matches.Where(m => parts[m.Word] == SentencePart.Illustration).Select(m => m.Values[0].Area).Distinct().Count();
        foreach (var match in matches)
        {
            var part = parts[match.Word];
            if (part == SentencePart.Illustration && listed > Most) continue;
            foreach (var term in match.Values)
                tally.Add(term.Area, match.Word, match.Count, WeightOf(term, weighing) * weighing.Of(part), weighing.Again);
        }
        tally.Favour(weighing.First);
        return tally;
    }

    private static double WeightOf(Term term, AreaWeighing weighing)
    {
        var background = term.Area == Political || term.Area == Multilateral;
        return term.Weight switch
        {
            TermWeight.Strong => weighing.Strong,
            TermWeight.Plain => background ? weighing.BackgroundPlain : weighing.Plain,
            _ => background ? weighing.BackgroundWeak : weighing.Weak,
        };
    }

    private static int IndexOf(string slug) => Area.All.ToList().FindIndex(a => a.Slug == slug);

    /// <summary>The scores of the areas and the words behind them.</summary>
    private sealed class Tally(int areas)
    {
        private readonly List<(int Area, int Word, int Count)> _hits = [];
        private readonly double[] _damping = [.. Enumerable.Repeat(1.0, areas)];

        public double[] Score { get; } = new double[areas];

        public int[] FirstWord { get; } = [.. Enumerable.Repeat(int.MaxValue, areas)];

        public void Add(int area, int word, int count, double weight, double again)
        {
            Score[area] += weight * _damping[area];
            _damping[area] *= again;
            FirstWord[area] = Math.Min(FirstWord[area], word);
            _hits.Add((area, word, count));
        }

        public void Favour(double bonus)
        {
            if (_hits.Count == 0) return;
            Score[_hits[0].Area] *= 1 + bonus;
        }

        public IReadOnlyList<(int Start, int Length)> Evidence(int area, IReadOnlyList<Word> words) =>
            [.. _hits.Where(h => h.Area == area).Select(h => (words[h.Word].Start, words[h.Word + h.Count - 1].End - words[h.Word].Start))];
    }
}
