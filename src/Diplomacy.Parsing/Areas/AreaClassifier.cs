using Diplomacy.Parsing.Text;

namespace Diplomacy.Parsing.Areas;

/// <summary>
/// Files a statement under one to three of the areas of cooperation, the main one first, by the coding guidelines: terms
/// of the thesaurus are weighed by what they tell and by the part of the sentence in which they stand.
/// </summary>
public static class AreaClassifier
{
    private const int MostListed = 3;
    private const int BackWithin = 10;
    private const int MostAround = 4096;

    // The areas of recent headings, lead-ins and titles, each in the place that its letters give it.
    private static readonly Surrounding?[] Around = new Surrounding?[MostAround];

    private sealed record Surrounding(string Text, AreaWeighing Weighing, IReadOnlyList<int> Best);

    /// <summary>What "this" may point at besides the subject of the statement before.</summary>
    private static readonly HashSet<string> Occasions =
    [
        "year", "week", "month", "day", "visit", "meeting", "summit", "call", "century", "decade", "joint", "statement", "declaration",
        "document", "occasion", "record", "spirit", "time",
    ];

    internal static readonly int Political = Area.IndexOf("political-relations");
    private static readonly int Multilateral = Area.IndexOf("multilateral");
    private static readonly int Security = Area.IndexOf("peace-and-security");

    /// <summary>The areas of a statement, one to three.</summary>
    /// <param name="text">The text that the words stand in.</param>
    /// <param name="words">The statement's words, in order.</param>
    public static IReadOnlyList<AreaFinding> Classify(string text, IReadOnlyList<Word> words, StatementContext context)
    {
        var tally = Tally(text, words, context.OtherStates ?? []);
        return Classify(tally, words, context, ThemeOf(context.Title, []));
    }

    /// <summary>What speaks for each area in a statement: its own words, and the states named there that are no parties.</summary>
    internal static AreaTally Tally(string text, IReadOnlyList<Word> words, IReadOnlyList<(int Start, int Length)> otherStates)
    {
        var tally = Weigh(text, words, AreaWeighing.Default);
        foreach (var (start, length) in otherStates) tally.Add(Security, AreaWeighing.Default.OtherState, start, length, "another state");
        return tally;
    }

    /// <summary>What a document is about, by its title and its statements.</summary>
    internal static DocumentTheme ThemeOf(string? title, IReadOnlyList<AreaTally> statements) =>
        DocumentTheme.Of(title is null ? [] : BestOf(title, AreaWeighing.Titles), statements, AreaWeighing.Default);

    /// <summary>The areas of a statement of a document with a theme.</summary>
    internal static IReadOnlyList<AreaFinding> Classify(AreaTally tally, IReadOnlyList<Word> words, StatementContext context, DocumentTheme theme)
    {
        var weighing = AreaWeighing.Default;
        var heading = context.Heading is { } title ? BestOf(title, weighing) : [];
        foreach (var area in heading)
            if (tally.Has(area)) tally.Raise(area, weighing.Heading);
        var previous = context.Previous is { Count: > 0 } slugs ? Area.IndexOf(slugs[0]) : -1;
        if (previous >= 0 && PointsBack(words)) tally.Raise(previous, weighing.Previous);
        theme.Raise(tally);

        var best = tally.Best();
        if (best.Count == 0) return [Surroundings(context, heading, tally.Has(Political), theme)];
        if (theme.Leads && best[0] != Political && tally.Tells(theme.Main)) best = [.. best.Where(a => a == theme.Main), .. best.Where(a => a != theme.Main)];
        return [.. best.Select(a => tally.Evidence(a) is { Count: > 0 } evidence
            ? new AreaFinding(Area.All[a].Slug, evidence)
            : new AreaFinding(Area.All[a].Slug, [], "goes on from the statement before"))];
    }

    /// <summary>The area of a statement whose own words name no subject.</summary>
    private static AreaFinding Surroundings(StatementContext context, IReadOnlyList<int> heading, bool speaksOfTies, DocumentTheme theme)
    {
        if (!speaksOfTies && context.OtherStates is { Count: > 0 } states) return new(Area.All[Security].Slug, states, "speaks of another state only");
        if (heading is [var headed, ..]) return new(Area.All[headed].Slug, [], "section heading");
        if (context.LeadIn is { } leadIn && BestOf(leadIn, AreaWeighing.Default) is [var led, ..]) return new(Area.All[led].Slug, [], "lead-in");
        if (theme.Main >= 0) return new(Area.All[theme.Main].Slug, [], "theme of the document");
        return new(Area.All[Political].Slug, [], "no subject named");
    }

    /// <summary>The areas of a heading, a lead-in or a title, which stand around many statements.</summary>
    private static IReadOnlyList<int> BestOf(string text, AreaWeighing weighing)
    {
        ref var place = ref Around[Interning.PlaceOf(text, MostAround)];
        if (place is { } known && known.Weighing == weighing && known.Text == text) return known.Best;
        return (place = new Surrounding(text, weighing, Weigh(text, Words.Of(text), weighing).Best())).Best;
    }

    /// <summary>Whether a sentence has its subject from the one before ("these funds", "to that end").</summary>
    private static bool PointsBack(IReadOnlyList<Word> words)
    {
        for (var i = 0; i < Math.Min(words.Count, BackWithin); i++)
        {
            var next = i + 1 < words.Count ? words[i + 1].Folded : "";
            if (words[i].Folded is "this" or "these" or "such" or "those" && !Occasions.Contains(next)) return true;
            if (words[i].Folded == "that" && next is "end" or "goal" or "regard" or "context" or "respect" or "purpose") return true;
        }
        return words.Count > 0 && words[0].Folded == "it";
    }

    private static AreaTally Weigh(string text, IReadOnlyList<Word> words, AreaWeighing weighing)
    {
        var tally = new AreaTally(weighing);
        var parts = SentenceParts.Of(text, words);
        var listed = new List<PhraseMatch<Term>>();
        foreach (var match in Thesaurus.Matches(TermKey.Of(words)))
        {
            var part = parts[match.Word];
            if (part == SentencePart.Illustration) listed.Add(match);
            else if (part != SentencePart.Subject || !IsSpeaker(match.Values)) Add(match, weighing.Of(part));
        }
        if (listed.Count == 0) return tally;
        var fields = listed.SelectMany(m => m.Values).Where(t => t.Weight == TermWeight.Strong).Select(t => t.Area).Distinct().Count();
        if (fields > MostListed)
        {
            foreach (var match in listed) AddAs(Political, match, weighing.Umbrella, "list of fields");
            return tally;
        }
        // Without a subject of its own a sentence is about what it lists.
        var share = tally.Top < weighing.Plain ? 1 : weighing.Illustration;
        foreach (var match in listed) Add(match, share);
        return tally;

        void Add(PhraseMatch<Term> match, double share)
        {
            var terms = match.Values;
            for (var i = 0; i < terms.Count; i++) AddAs(terms[i].Area, match, WeightOf(terms[i], weighing) * share, terms);
        }

        void AddAs(int area, PhraseMatch<Term> match, double weight, object term)
        {
            var start = words[match.Word].Start;
            tally.Add(area, weight, start, words[match.Word + match.Count - 1].End - start, term);
        }
    }

    /// <summary>Who speaks is no subject: "the European Union", "the foreign ministers".</summary>
    private static bool IsSpeaker(IReadOnlyList<Term> terms)
    {
        for (var i = 0; i < terms.Count; i++)
            if (!IsBackground(terms[i]) || terms[i].Weight == TermWeight.Strong) return false;
        return true;
    }

    private static double WeightOf(Term term, AreaWeighing weighing)
    {
        var background = IsBackground(term);
        return term.Weight switch
        {
            TermWeight.Strong => weighing.Strong,
            TermWeight.Plain => background ? weighing.BackgroundPlain : weighing.Plain,
            _ => background ? weighing.BackgroundWeak : weighing.Weak,
        };
    }

    private static bool IsBackground(Term term) => term.Area == Political || term.Area == Multilateral;
}
