using Diplomacy.Parsing.Record;

namespace Diplomacy.Parsing.Commitments;

/// <summary>Reads sentences without an operative verb: what the parties plainly hold, what is told of their words, what goes on from a statement.</summary>
internal static class PlainStatements
{
    private static readonly OperativeVocabulary Vocabulary = OperativeVocabulary.Listed;

    /// <summary>A plain statement of what the parties hold: "X is critical", "borders cannot be redrawn by force".</summary>
    public static StrengthReading? Held(Clause clause, SentenceContext context)
    {
        var topics = Topics(clause);
        if (topics is not null) return topics;
        for (var i = 0; i < clause.End; i++)
        {
            if (clause.IsSubordinate(i) || !Vocabulary.Holding.TryMatch(clause.Words, i, out _, out var count) || i + count > clause.End) continue;
            // "Central Asia", "the Foundation", "trade, based on rules": a name and a participle hold nothing.
            if ((i > 0 && clause.Word(i).Capital) || (count == 2 && clause[i + 1] is "on" or "in" or "by" && clause[i].EndsWith("ed", StringComparison.Ordinal) && !(i > 0 && clause[i - 1] is "is" or "are" or "be" or "remain" or "remains"))) continue;
            var modal = clause[i] is "must" or "should" or "cannot" or "can" or "ought" or "need" or "needs" or "requires" or "require"
                || (context.Instrument && !context.Opening && clause[i] is "depends" or "depend" or "hinges" or "rests" or "calls" or "call" or "demands" or "breach" or "breaches" or "violate" or "violates" or "represent" or "represents" or "demonstrates" or "exemplifies" or "exemplify" or "embodies" or "embody" or "merits");
            if (clause[i] is "need" && i > 0 && clause[i - 1] is "the" or "a" or "in" or "of" or "urgent") continue;
            if (!modal && (context.Opening || !IsPresent(clause, context.Instrument))) continue;
            var strength = clause[i] == "should" && context.Instrument && IsOwnActivity(clause, i) ? Strength.Intended : Strength.Affirmed;
            return new StrengthReading(strength, [StatementReader.RangeOf(clause, i, count)]);
        }
        return null;
    }

    // "The minister said the friendship has stood the test of time": what a party is told to hold, unless it is a fact of the past.
    public static StrengthReading? Said(Clause clause, IReadOnlyList<Operative> found, SentenceContext context) =>
        context.Instrument || context.Opening || IsPast(clause) ? null : new StrengthReading(Strength.Affirmed, [StatementReader.RangeOf(clause, found[0].Word, found[0].Count)]);

    // "According to the minister, ...": the same; not "according to the press service".
    public static StrengthReading? Attributed(Clause clause, SentenceContext context)
    {
        if (context.Instrument || context.Opening || clause.End < 6 || clause[0] != "according" || clause[1] != "to") return null;
        for (var i = 2; i < Math.Min(clause.End, 8) && !(i > 2 && clause.IsAfterPause(i)); i++)
            if (clause[i] is "statistics" or "data" or "service" or "report" or "reports" or "statement" or "agreement" or "plan" or "schedule" or "document" or "ministry" or "website" or "source" or "sources" or "release" or "figures" or "media" or "agency" or "results") return null;
        return clause.Word(2).Capital || clause[2] == "the" ? new StrengthReading(Strength.Affirmed, [StatementReader.RangeOf(clause, 0, 2)]) : null;
    }

    private static bool IsPast(Clause clause)
    {
        for (var i = 0; i < clause.End; i++)
            if (clause[i] is "was" or "were" or "had" or "percent" or "cent" || (clause[i].Length == 4 && clause[i].All(char.IsAsciiDigit))) return true;
        return false;
    }

    // "We dispel any notion ...": whatever we do in the present, we hold.
    public static StrengthReading? Ours(Clause clause, SentenceContext context)
    {
        if (!context.Instrument) return null;
        // "Our partnership is anchored in democracy."
        if (clause[0] == "our" && !context.Opening && IsPresent(clause, true)) return new StrengthReading(Strength.Affirmed, [StatementReader.RangeOf(clause, 0, 1)]);
        for (var i = 0; i + 1 < Math.Min(clause.End, 20); i++)
        {
            if (clause[i] != "we" || (i > 0 && !clause.IsAfterPause(i)) || clause.IsSubordinate(i)) continue;
            var verb = clause[i + 1];
            if (verb is "are" or "were" or "was" or "have" or "had" or "met" or "the" or "all" or "both" || verb.EndsWith("ed", StringComparison.Ordinal) || clause.IsAfterPause(i + 1)) return null;
            return new StrengthReading(Strength.Affirmed, [StatementReader.RangeOf(clause, i, 2)]);
        }
        return null;
    }

    // "Important topics included ...", "The agenda covered ..."
    private static StrengthReading? Topics(Clause clause)
    {
        for (var i = 0; i + 1 < Math.Min(clause.End, 6); i++)
            if (clause[i] is "topics" or "topic" or "agenda" or "subjects")
                for (var j = i + 1; j < Math.Min(clause.End, i + 8); j++)
                    if (clause[j] is "included" or "include" or "covered" or "ranged" or "were" or "was") return new StrengthReading(Strength.Discussed, [StatementReader.RangeOf(clause, i, j - i + 1)]);
        // "The conversation covered ...", "At the centre of the talks were ...", "... was on the agenda".
        for (var i = 0; i + 1 < Math.Min(clause.End, 9); i++)
        {
            if (clause[i] is "conversation" or "meeting" or "talks" or "discussion" or "discussions" or "dialogue" or "exchange" or "consultations" or "agenda" or "negotiations"
                && clause[i + 1] is "covered" or "centred" or "centered" or "revolved" or "dealt" or "concerned" or "spanned" or "encompassed" or "embraced" or "ranged" or "concentrated") return new StrengthReading(Strength.Discussed, [StatementReader.RangeOf(clause, i, 2)]);
            if (clause[i] is "focus" or "centre" or "center" or "heart" && clause[i + 1] == "of")
                for (var j = i + 2; j < Math.Min(clause.End, i + 8); j++)
                    if (clause[j] is "talks" or "meeting" or "discussion" or "discussions" or "conversation" or "consultations" or "visit" or "agenda") return new StrengthReading(Strength.Discussed, [StatementReader.RangeOf(clause, i, j - i + 1)]);
        }
        for (var i = 1; i + 2 < clause.End; i++)
            if (clause[i - 1] is "was" or "were" or "is" or "are" or "be" or "been" && clause[i] is "on" && clause[i + 1] is "the" && clause[i + 2] is "agenda") return new StrengthReading(Strength.Discussed, [StatementReader.RangeOf(clause, i, 3)]);
        return null;
    }

    private static bool IsOwnActivity(Clause clause, int modal) =>
        Enumerable.Range(0, modal).Any(i => clause[i] is "meetings" or "meeting" or "consultations" or "sides" or "parties" or "participants" or "we" or "dialogue" or "group");

    private static bool IsPresent(Clause clause, bool instrument)
    {
        for (var i = 0; i < clause.End; i++)
        {
            if (clause.IsSubordinate(i)) continue;
            if (clause[i] is "is" or "are" or "remain" or "remains" or "constitutes" or "constitute" or "threatens" or "threaten" or "has" or "have" or "deserve" or "deserves") return i + 1 >= clause.End || !(clause[i] is "has" or "have") || !(clause[i + 1] == "been" || clause[i + 1].EndsWith("ed", StringComparison.Ordinal));
            if (clause[i] is "was" or "were" or "had") return false;
        }
        return instrument;
    }

    // "These investments include support for ...": says what the statement before consists of.
    public static StrengthReading? FollowOn(Clause clause, SentenceContext context)
    {
        if (context.Previous is not { } previous) return null;
        var start = 0;
        while (start < Math.Min(clause.End, 8) && !(clause[start] is "these" or "this" or "such" or "those" && (start == 0 || clause.IsAfterPause(start)))) start++;
        for (var i = start + 1; i < Math.Min(clause.End, start + 6); i++)
            if (clause[i] is "include" or "includes" or "consist" or "consists" or "cover" or "covers" or "comprise" or "comprises" or "involve" or "involves" or "build" or "builds")
                return new StrengthReading(previous, [StatementReader.RangeOf(clause, i, 1)]);
        // A fragment that goes on: "Among other things, to ensure peace."
        var fragment = Enumerable.Range(0, clause.End).Any(i => clause[i] == "to" && (i == 0 || clause.IsAfterPause(i)))
            && !Enumerable.Range(0, clause.End).Any(i => clause[i] is "is" or "are" or "was" or "were" or "has" or "have" or "had" || clause[i].EndsWith("ed", StringComparison.Ordinal));
        return fragment && clause.End > 5 ? new StrengthReading(previous, []) : null;
    }
}
