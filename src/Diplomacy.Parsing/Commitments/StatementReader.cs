using Diplomacy.Parsing.Reading;
using Diplomacy.Parsing.Record;
using Diplomacy.Parsing.Text;

namespace Diplomacy.Parsing.Commitments;

/// <summary>What stands around a sentence and bears on whether it is a commitment.</summary>
/// <param name="Instrument">The parties speak themselves.</param>
/// <param name="Duties">The instrument lays down duties (treaty, agreement, memorandum, protocol).</param>
/// <param name="Opening">The sentence stands in the opening, before the first section or numbered paragraph.</param>
/// <param name="Previous">The rung of the statement right before it, or null.</param>
internal readonly record struct SentenceContext(bool Instrument, bool Duties, bool Opening, Strength? Previous);

/// <summary>
/// Reads one sentence by the coding guidelines: on which rung it stands, or that it is no commitment (facts, thanks, meetings,
/// final clauses).
/// </summary>
internal static class StatementReader
{
    private static readonly OperativeVocabulary Vocabulary = OperativeVocabulary.Listed;

    /// <summary>The rung of a sentence of running prose, or null where it is no commitment.</summary>
    /// <param name="opens">It may begin with its verb, its subject standing above it.</param>
    public static StrengthReading? Read(Block block, Sentence sentence, SentenceContext context, bool opens = false)
    {
        var (first, end) = WordsOf(block.Words, sentence);
        if (first >= end) return null;
        var clause = new Clause(block.Text.Value, block.Words, first, end);
        if (IsFinalClause(clause, context.Duties)) return null;
        var found = OperativeFinder.Find(clause, context.Instrument, opens);
        var ladder = found.Where(o => o.Act == Act.Ladder).ToList();
        if (ladder.Count > 0) return IsPastGiving(clause, ladder) || IsHistory(clause, ladder) ? null : Highest(clause, ladder, context);
        // Thanks and meetings are out; of what was merely said only what the parties hold is in.
        if (found.Any(o => o.Act != Act.Speech)) return null;
        if (found.Count > 0) return PlainStatements.Held(clause, context) ?? PlainStatements.Said(clause, found, context);
        return PlainStatements.Held(clause, context) ?? PlainStatements.Attributed(clause, context) ?? PlainStatements.Ours(clause, context) ?? PlainStatements.FollowOn(clause, context);
    }

    /// <summary>The rung of an item that completes a lead-in: the lead-in's, or that of its own verb where it is lower.</summary>
    public static StrengthReading ReadItem(Block item, StrengthReading leadIn, SentenceContext context)
    {
        var clause = new Clause(item.Text.Value, item.Words, 0, item.Words.Count);
        if (item.Words.Count == 0) return leadIn;
        var own = OperativeFinder.Find(clause, context.Instrument, opens: true).FirstOrDefault(o => o.Act == Act.Ladder && o.Word == 0);
        // "Reiterated their attachment ...": a finite verb, whose subject the lead-in is, decides for itself.
        if (OpensFinite(clause) && Read(item, new Sentence(0, item.Text.Length), context, opens: true) is { } finite) return finite;
        // "explore ways to" only weighs.
        if (leadIn.Strength > Strength.Intended && Vocabulary.Weighing.Contains(clause[0])) return new StrengthReading(Strength.Intended, [RangeOf(clause, 0, 1)]);
        // "seek to", "work towards": what is only striven for, where the lead-in promises.
        if (leadIn.Strength == Strength.Firm && (Vocabulary.Aspiring.Contains(clause[0]) || clause[0] is "strive" or "endeavour" or "endeavor" || (clause[0] == "work" && clause.End > 1 && clause[1] is "towards" or "toward"))) return new StrengthReading(Strength.Intended, [RangeOf(clause, 0, 1)]);
        // "encourage" among the items says what the parties mean to do; "review" is a thing to be done.
        if (own.Count == 0 || own.Strength != Strength.Affirmed || leadIn.Strength <= Strength.Affirmed || Vocabulary.Deeds.Contains(own.Verb ?? "")) return leadIn with { Evidence = [] };
        return new StrengthReading(own.Strength, [RangeOf(clause, own.Word, own.Count)]);
    }

    private static bool OpensFinite(Clause clause) =>
        (VerbForms.TenseOf(clause[0]) == Tense.Past || (VerbForms.TenseOf(clause[0]) == Tense.Third && clause.End > 1 && clause[1] is "the" or "that" or "on" or "upon" or "its" or "all"))
        && Vocabulary.Verbs.TryMatch(clause.Words, 0, out _, out _);

    /// <summary>The rung that a lead-in sets, by its last sentence; null where its items are no statements ("Participants included:").</summary>
    public static StrengthReading? ReadLeadIn(Block block, SentenceContext context)
    {
        var (first, end) = WordsOf(block.Words, block.Sentences[^1]);
        if (first >= end) return null;
        var clause = new Clause(block.Text.Value, block.Words, first, end);
        var ladder = OperativeFinder.Find(clause, context.Instrument, opens: true).Where(o => o.Act == Act.Ladder).ToList();
        if (ladder.Count > 0) return Highest(clause, ladder, context);
        // "The main agreements were the following:"
        for (var i = 0; i < clause.End; i++)
            if (clause[i] is "agreements" or "decisions" or "undertakings" or "deliverables") return new StrengthReading(Strength.Firm, [RangeOf(clause, i, 1)]);
        if (!context.Instrument) return null;
        // "have agreed as follows:" names no more than that something follows; "Key terms include:" what was agreed.
        for (var i = 0; i < clause.End; i++)
            if (clause[i] is "terms" or "elements" or "measures" or "commitments" or "deliverables" or "outcomes" or "steps" or "actions") return new StrengthReading(Strength.Firm, [RangeOf(clause, i, 1)]);
        return clause[clause.End - 1] is "to" or "that" or "by" or "through" or "including" or "follows" or "understandings" or "understanding" or "areas" or "fields" ? new StrengthReading(Strength.Intended, []) : null;
    }

    /// <summary>The words of a sentence: index of the first and of the one behind the last.</summary>
    public static (int First, int End) WordsOf(IReadOnlyList<Word> words, Sentence sentence)
    {
        var first = LowerBound(words, sentence.Start);
        return (first, LowerBound(words, sentence.End));
    }

    private static int LowerBound(IReadOnlyList<Word> words, int start)
    {
        int low = 0, high = words.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (words[middle].Start < start) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private static StrengthReading Highest(Clause clause, List<Operative> ladder, SentenceContext context)
    {
        var top = ladder.MaxBy(o => o.Strength);
        var strength = top.Strength == Strength.Binding && !context.Duties ? (clause[top.Word] == "shall" && top.Count > 1 ? Strength.Intended : Strength.Firm) : top.Strength;
        return new StrengthReading(strength, [RangeOf(clause, top.Word, top.Count)]);
    }

    internal static (int Start, int Length) RangeOf(Clause clause, int word, int count)
    {
        var start = clause.Word(word).Start;
        return (start, clause.Word(word + count - 1).End - start);
    }

    // "has committed $2.5 billion since 2014": what was given is told, not promised.
    private static bool IsPastGiving(Clause clause, List<Operative> ladder)
    {
        if (ladder.Any(o => o.Strength != Strength.Firm)) return false;
        var verb = ladder[0].Word;
        if (verb <= 0 || clause[verb - 1] is not ("has" or "have")) return false;
        for (var i = 0; i < clause.End; i++)
            if (clause[i] == "since" || (clause[i] == "past" && i > 0 && clause[i - 1] is "the" or "over")) return true;
        return false;
    }

    // "In September 2021, the leaders announced ...": what was done then is told, not done now.
    private static bool IsHistory(Clause clause, List<Operative> ladder)
    {
        if (ladder.Any(o => o.Strength != Strength.Firm)) return false;
        var told = clause[ladder[0].Word].EndsWith("ed", StringComparison.Ordinal);
        // "One year ago ...", "Last year's dialogue launched ..."
        for (var i = 0; told && i < Math.Min(clause.End, 8) && i < ladder[0].Word; i++)
            if (clause[i] == "ago" || (clause[i] == "last" && i + 1 < clause.End && clause[i + 1] is "year" or "month" or "autumn" or "spring" or "summer" or "winter" or "fall" or "week")) return true;
        // "established diplomatic ties in 1998"
        if (told && ladder[0].Verb == "establish" && Enumerable.Range(0, Math.Min(clause.End, ladder[0].Word + 6)).Any(i => clause[i] == "diplomatic")) return true;
        // "During his visit, the minister will meet the Speaker.": the programme of a visit.
        if (clause[0] == "during" && ladder is [{ } only] && clause[only.Word] == "will" && only.Word + 1 < clause.End && clause[only.Word + 1] is "meet" or "visit" or "attend" or "participate" or "deliver" or "pay" or "lay" or "hold" or "receive"
            && Enumerable.Range(1, Math.Min(5, clause.End - 1)).Any(i => clause[i] is "visit" or "stay" or "trip")) return true;
        if (clause[0] is not ("in" or "since" or "on")) return false;
        for (var i = 1; i < Math.Min(clause.End, 6) && i < ladder[0].Word; i++)
            if (clause[i].Length == 4 && clause[i].All(char.IsAsciiDigit)) return clause[ladder[0].Word].EndsWith("ed", StringComparison.Ordinal);
        return false;
    }

    // What an instrument says of itself: "This Memorandum is intended to commence ...", "All cooperation is subject to ...".
    private static bool IsFinalClause(Clause clause, bool duties)
    {
        var aboutItself = clause[0] is "this" or "present" or "all" or "any" or "either" or "nothing" or "it" or "each"
            || (clause[0] == "the" && clause.End > 1 && clause[1] is "memorandum" or "present" or "arrangement" or "mou" or "instrument" or "protocol" or "treaty");
        if (duties)
        {
            for (var i = 0; i < clause.End; i++)
                if (BlockVocabulary.FinalProvisions.TryMatch(clause.Words, i, out _, out _)) return true;
        }
        if (!aboutItself) return false;
        for (var i = 0; i < clause.End; i++)
            if (BlockVocabulary.FinalClauses.TryMatch(clause.Words, i, out _, out _)) return true;
        return false;
    }
}
