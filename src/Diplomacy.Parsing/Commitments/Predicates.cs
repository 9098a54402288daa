using Diplomacy.Parsing.Record;

namespace Diplomacy.Parsing.Commitments;

/// <summary>Reads predicates that no list of verbs holds: modals, progressives, "continue to", "steadfast in", "had talks on".</summary>
internal sealed class Predicates(Clause clause, bool instrument)
{
    private static readonly OperativeVocabulary Vocabulary = OperativeVocabulary.Listed;

    /// <summary>What "will", "shall" or "may" promises, by what it leads to and by who promises.</summary>
    public Operative? Promise(int i)
    {
        var w = clause[i];
        var next = Next(i + 1);
        // "shall consider" binds where there are duties, else it is an intention: its two words tell.
        if (w == "shall" && (instrument || !Weighs(next))) return new Operative(Act.Ladder, instrument ? Strength.Binding : Strength.Firm, i, Weighs(next) ? next - i + 1 : 1);
        if (w is "may") return new Operative(Act.Ladder, Strength.Intended, i, 1);
        if (w == "would") return null;
        if (Weighs(next)) return new Operative(Act.Ladder, Strength.Intended, i, next - i + 1);
        // "will aim to", "will look for": what is only aimed at is no promise.
        if (Vocabulary.Aspiring.Contains(WordOr(next)) || (WordOr(next) == "look" && WordOr(next + 1) is "for" or "into" or "at" or "forward" or "to"))
            return new Operative(Act.Ladder, Strength.Intended, i, next - i + 1);
        if (w == "will" && OnlyHolds(i)) return new Operative(Act.Ladder, Strength.Affirmed, i, 1);
        return new Operative(Act.Ladder, Strength.Firm, i, 1);
    }

    /// <summary>"are launching", "is working to".</summary>
    public Operative? Progressive(int i)
    {
        if (clause[i] is not ("is" or "are" or "am")) return null;
        var next = Next(i + 1);
        if (next >= clause.End || !clause[next].EndsWith("ing", StringComparison.Ordinal) || clause[next].Length < 6) return null;
        var verb = clause[next];
        if (verb is "being" or "pressing" or "ongoing" or "lasting" or "growing" or "willing" or "outstanding" or "according" or "including" or "promising" or "unwavering" or "enduring"
            or "longstanding" or "standing" or "continuing" or "encouraging" or "challenging" or "compelling" or "daunting" or "binding" or "deserving" or "leading") return null;
        var strength = Vocabulary.Striving.Contains(verb) ? Strength.Intended
            : Vocabulary.Enduring.Contains(verb) || WordOr(i + 1) == "not" || !IsPartySubject(i) ? Strength.Affirmed
            : Strength.Firm;
        return new Operative(Act.Ladder, strength, i, next - i + 1);
    }

    /// <summary>"continue to strengthen": what the parties go on doing; a verb that says less decides for itself.</summary>
    public Operative? Continuing(int i)
    {
        if (clause[i] is not ("continue" or "continues") || i == 0 || !(clause[i] == "continue" || Vocabulary.Subjects.Contains(clause[clause.Before(i) is var b and >= 0 ? b : i])) || clause[i - 1] == "and" || clause[i - 1] is "will" or "to" or "would" or "shall" or "must" or "should" or "can" or "could" or "may" || !IsPartySubject(i)) return null;
        if (WordOr(i + 1) is "our" or "their" or "its") return new Operative(Act.Ladder, Strength.Firm, i, 1);
        var gerund = WordOr(i + 1).EndsWith("ing", StringComparison.Ordinal);
        if (WordOr(i + 1) != "to" && !gerund) return null;
        var verb = gerund ? i + 1 : i + 2;
        if (verb >= clause.End) return null;
        if (Vocabulary.Striving.Contains(clause[verb]) || Weighs(verb) || Vocabulary.Aspiring.Contains(clause[verb]) || clause[verb] is "work" or "pursue" or "look" or "make")
            return new Operative(Act.Ladder, Strength.Intended, i, verb - i + 1);
        if (Vocabulary.Verbs.TryMatch(clause.Words, verb, out var entries, out _) && entries.Any(e => e is { Act: Act.Ladder, Strength: < Strength.Firm })) return null;
        if (clause[verb] is "be" or "face" or "have" or "grow" or "see" or "suffer" or "enjoy" or "stand" or "play" or "serve" or "believe") return null;
        return new Operative(Act.Ladder, Strength.Firm, i, verb - i + 1);
    }

    /// <summary>"remain steadfast in our commitment", "are united in imposing".</summary>
    public Operative? Steadfast(int i)
    {
        if (clause[i] is not ("is" or "are" or "remain" or "remains" or "remained" or "stand" or "stands" or "stood" or "were")) return null;
        var at = i + 1;
        while (at < Math.Min(clause.End, i + 5) && (Vocabulary.Steadfast.Contains(clause[at]) || clause[at] is "and" or "as" or "ever")) at++;
        if (at == i + 1 || WordOr(at) != "in") return null;
        if (WordOr(at + 1).EndsWith("ing", StringComparison.Ordinal) && WordOr(at + 1) is not ("recognizing" or "recognising" or "condemning" or "calling" or "opposing" or "rejecting"))
            return new Operative(Act.Ladder, Strength.Firm, i, at - i + 1);
        for (var j = at + 1; j < Math.Min(clause.End, at + 5); j++)
            if (Vocabulary.Nouns.TryGetValue(clause[j], out var rung)) return rung == Strength.Affirmed ? null : new Operative(Act.Ladder, rung, i, j - i + 1);
        return null;
    }

    /// <summary>"had a candid exchange on": the talk has a subject.</summary>
    public Operative? Talk(int i) =>
        clause[i] is "had" or "have" && TalkOn(i + 1) is { } talk ? new Operative(Act.Ladder, Strength.Discussed, i, talk - i + 1) : null;

    /// <summary>"special attention was paid to": what the talk dwelt on.</summary>
    public Operative? Attention(int i)
    {
        if (clause[i] is not ("was" or "were" or "is") || WordOr(i + 1) is not ("paid" or "given" or "devoted" or "drawn" or "focused" or "placed")) return null;
        for (var j = Math.Max(0, i - 6); j < i; j++)
            if (clause[j] is "attention" or "emphasis" or "focus") return new Operative(Act.Ladder, Strength.Discussed, i, 2);
        return null;
    }

    /// <summary>The noun of a talk that has a subject, from <paramref name="next"/> on: "held a candid discussion on".</summary>
    public int? TalkOn(int next)
    {
        for (var j = next; j + 1 < Math.Min(clause.End, next + 7); j++)
        {
            if (clause[j].EndsWith("ed", StringComparison.Ordinal)) return null;
            if (clause[j] is "discussion" or "discussions" or "exchange" or "exchanges" or "dialogue" or "talks" or "conversation" or "conversations" or "consultations" or "engagement" or "views"
                && clause[j + 1] is "on" or "about" or "regarding" or "of" or "concerning" or "over") return j;
        }
        return null;
    }

    /// <summary>The word before a verb can be a party: a word for one, or a name that no preposition governs ("the war against Ukraine is ...").</summary>
    public bool IsPartySubject(int verb)
    {
        var before = clause.Before(verb);
        if (before < 0 || Vocabulary.Subjects.Contains(clause[before]) || clause[before] is "and" or "these" or "this") return true;
        if (!clause.Word(before).Capital) return false;
        // "Success will ...", "Cooperation will ...": the capital is the sentence's.
        if (before == 0 && (clause[0].EndsWith("ing", StringComparison.Ordinal) || clause[0].EndsWith("ion", StringComparison.Ordinal) || clause[0].EndsWith("ment", StringComparison.Ordinal)
            || clause[0].EndsWith("ness", StringComparison.Ordinal) || clause[0].EndsWith("ity", StringComparison.Ordinal) || clause[0].EndsWith("ss", StringComparison.Ordinal))) return false;
        var p = before;
        while (p > 0 && (clause.Word(p).Capital || clause[p] is "and" or "the" || (clause[p] is "of" && clause.Word(p - 1).Capital))) p--;
        if (clause.Word(p).Capital) return true;
        return clause[p] switch
        {
            "against" or "in" or "with" or "between" or "on" or "from" or "to" or "for" or "under" or "at" or "by" or "through" or "towards" or "toward" => false,
            "of" => p > 0 && (Vocabulary.Subjects.Contains(clause[p - 1]) || clause[p - 1] is "people" or "peoples"),
            _ => true,
        };
    }

    // "Success will require ...", "Reforms will be vital": no party, and a state rather than a deed.
    private bool OnlyHolds(int will)
    {
        if (IsPartySubject(will)) return false;
        if (Vocabulary.Needing.Contains(WordOr(will + 1)) || (WordOr(will + 1) == "take" && WordOr(will + 2) is "time" or "years" or "courage" or "more" or "effort" or "all" or "patience")) return true;
        return WordOr(will + 1) switch
        {
            "not" => WordOr(will + 2) == "be",
            "be" => Vocabulary.Holding.TryMatch(clause.Words, will + 2, out _, out _) || WordOr(will + 2) is "possible" or "consequential" or "seen" or "met" or "viewed" or "regarded" or "defined" or "needed" or "required",
            _ => false,
        };
    }

    /// <summary>The word from <paramref name="i"/> on that is no negation or auxiliary, "continue to" skipped.</summary>
    public int Next(int i)
    {
        while (i < clause.End && clause[i] is "not" or "be" or "both") i++;
        if (WordOr(i) != "continue") return i;
        var verb = WordOr(i + 1) == "to" ? i + 2 : i + 1;
        return WordOr(verb) is "explore" or "exploring" or "consider" or "considering" or "seek" or "examine" or "examining" ? verb : i;
    }

    /// <summary>The verb only weighs: "agreed to consider", "will explore", "agreed to step up exploration of", "work with all to explore".</summary>
    public bool Weighs(int i)
    {
        if (i >= clause.End) return false;
        if (Vocabulary.Weighing.Contains(clause[i])) return true;
        for (var j = i + 1; j < Math.Min(clause.End, i + 3); j++)
            if (clause[j] == "exploration") return true;
        if (clause[i] is not ("work" or "cooperate" or "collaborate" or "engage")) return false;
        for (var j = i + 1; j + 1 < Math.Min(clause.End, i + 8) && !clause.IsAfterPause(j); j++)
            if (clause[j] == "to") return clause[j + 1] is "explore" or "consider" or "examine" or "study";
        return false;
    }

    private string WordOr(int i) => i < clause.End ? clause[i] : " ";
}
