using Diplomacy.Parsing.Record;

namespace Diplomacy.Parsing.Commitments;

/// <summary>Says on which rung a main verb stands in its place: its object, its complement or its that-clause may move it.</summary>
internal sealed class Judgement(Clause clause, MainVerbs verbs, Predicates predicates, bool instrument)
{
    // That-clauses within that-clauses are followed so far.
    private const int Deepest = 3;

    // How far ahead a complement is looked for, in words.
    private const int Near = 60;

    private static readonly OperativeVocabulary Vocabulary = OperativeVocabulary.Listed;

    private readonly Complements _complements = new(clause, predicates);

    /// <summary>The rung of a verb in its place: its object, its complement, its that-clause may move it.</summary>
    /// <param name="depth">How many that-clauses stand around it.</param>
    public Operative Judge(OperativeEntry entry, int i, int count, int depth = 0)
    {
        if (entry.Verb == "hold" && clause.Before(i) is var be and >= 0 && clause[be] is "were" or "was" or "been") return new Operative(Act.Ladder, Strength.Discussed, i, count);
        if (entry.Verb == "hold" && predicates.TalkOn(i + count) is { } talk) return new Operative(Act.Ladder, Strength.Discussed, i, talk - i + 1);
        if (entry.Act == Act.Speech)
            return ThatClause(i + count, depth, bare: true) is { } told ? new Operative(Act.Ladder, told.Strength, i, told.Word + told.Count - i) : new Operative(Act.Speech, entry.Strength, i, count);
        if (entry.Act == Act.Ladder && _complements.IsCourtesy(HeadOf(entry.Verb), i + count)) return new Operative(Act.Courtesy, entry.Strength, i, count);
        if (entry.Verb == "accept" && _complements.HasInvitation(i, i + count)) return new Operative(Act.Ladder, Strength.Intended, i, count);
        if (entry.Act != Act.Ladder) return new Operative(entry.Act, entry.Strength, i, count);
        var strength = entry.Strength;
        if (instrument && strength == Strength.Discussed && Vocabulary.AffirmedInInstruments.Contains(entry.Verb)) strength = Strength.Affirmed;
        // "We recall", "The Parties note": who speaks in the present does not tell of talks.
        if (instrument && strength == Strength.Discussed && entry.Verb is "note" or "recall" or "consider" or "observe" && VerbForms.TenseOf(clause[i]) != Tense.Past) strength = Strength.Affirmed;
        var next = i + count;

        // "are pleased to announce", "was proud to announce"
        if (entry.Verb is "be pleased" or "be proud" && next + 1 < clause.End && clause[next] == "to"
            && Vocabulary.Verbs.TryMatch(clause.Words, next + 1, out var announced, out var length) && announced[0].Act == Act.Ladder)
            return Judge(announced[0], next + 1, length, depth + 1) with { Word = i };

        // "expressed the hope that ... will": the noun before the clause says what it is.
        if (_complements.NounBeforeThat(next)) return Object(entry.Verb, strength, i, next);
        if (Vocabulary.Reporting.Contains(HeadOf(entry.Verb)) && ThatClause(entry.Verb.EndsWith(" that", StringComparison.Ordinal) ? next - 1 : next, depth, promising: Telling.Contains(entry.Verb), settling: Settling.Contains(entry.Verb)) is { } decided)
            return new Operative(Act.Ladder, decided.Strength, i, decided.Word + decided.Count - i);

        if (entry.Verb == "agree") return Agreement(i, next);
        if (entry.Verb == "concur")
            return WordOr(next) is "on" or "in" or "to" or "upon" ? (predicates.Weighs(next + 1) ? new Operative(Act.Ladder, Strength.Intended, i, count + 2) : _complements.IsDeedAgreed(next) ? Agreement(i, next) : new Operative(Act.Ladder, Strength.Affirmed, i, count)) : new Operative(Act.Ladder, Strength.Affirmed, i, count);
        if (strength == Strength.Firm && Binding.Contains(entry.Verb) && _complements.OnlyWeighs(entry.Verb == "resolve to" ? next - 1 : next)) return new Operative(Act.Ladder, Strength.Intended, i, count);
        if (Vocabulary.Ordering.Contains(entry.Verb) && _complements.OrdersOfficials(next) is { } order) return new Operative(Act.Ladder, _complements.OnlyWeighs(order) ? Strength.Intended : Strength.Firm, i, order - i + 1);
        if (entry.Verb == "offer" && WordOr(next) != "to" && _complements.Offers(next) is { } offered) return new Operative(Act.Ladder, offered, i, count);
        if (entry.Verb == "expect" && WordOr(next) != "to") return new Operative(Act.Ladder, Strength.Affirmed, i, count);
        if (clause.Before(i) is var passive and >= 0 && clause[passive] is "was" or "were" or "is" or "are" && strength <= Strength.Affirmed && _complements.SubjectNoun(passive) is { } meant) return new Operative(Act.Ladder, meant, i, count);
        if (entry.Verb == "note") return Note(i, next, strength);
        return Object(entry.Verb, strength, i, next);
    }

    // Verbs of commitment that a verb of weighing under them makes an intention.
    private static readonly HashSet<string> Binding = new(StringComparer.Ordinal)
    {
        "decide", "commit", "resolve to", "pledge", "be committed", "remain committed", "be determined", "be resolved", "task", "direct", "instruct", "mandate", "promise", "vow", "recommit",
    };

    // Reporting verbs that tell what will be, whoever does it.
    private static readonly HashSet<string> Telling = new(StringComparer.Ordinal)
    {
        "announce", "inform", "say", "state", "confirm", "agree", "decide", "pledge", "assure", "declare", "add", "explain", "convey",
    };

    // Verbs under which what will be is settled by those who speak.
    private static readonly HashSet<string> Settling = new(StringComparer.Ordinal) { "agree", "decide", "determine" };

    private static string HeadOf(string verb) => verb is "make clear" or "point out" || !verb.Contains(' ') ? verb : verb[..verb.IndexOf(' ')];

    private Operative Agreement(int i, int next)
    {
        var to = predicates.Next(next);
        if (to < clause.End && clause[to] == "to") return new Operative(Act.Ladder, predicates.Weighs(predicates.Next(to + 1)) ? Strength.Intended : Strength.Firm, i, to - i + 1);
        if (to < clause.End && clause[to] is "on" or "upon" or "about")
        {
            for (var j = to + 1; j < Math.Min(clause.End, to + 6); j++)
            {
                if (!Vocabulary.Nouns.TryGetValue(clause[j], out var rung) || rung != Strength.Affirmed) continue;
                // "agreed on the need to ... and to continue"
                for (var k = j + 1; k + 1 < Math.Min(clause.End, j + Near); k++)
                    if (clause[k] == "and" && clause[k + 1] == "to") return new Operative(Act.Ladder, Strength.Firm, i, 1);
                return new Operative(Act.Ladder, Strength.Affirmed, i, j - i + 1);
            }
        }
        return new Operative(Act.Ladder, Strength.Firm, i, next - i);
    }

    // "noted that" affirms, unless what follows is a fact of the past; "noted" with a thing only notes it.
    private Operative Note(int i, int next, Strength strength)
    {
        var passive = clause.Before(i) is var b and >= 0 && clause[b] is "was" or "is" or "were";
        if (next < clause.End && clause[next] == "that" && !passive)
        {
            for (var j = next + 1; j < Math.Min(clause.End, next + Near); j++)
            {
                if (clause[j] is "is" or "are" or "remains" or "must" or "should") break;
                if (clause[j] is "has" or "have" or "had" or "was" or "were" && j + 1 < clause.End && VerbForms.TenseOf(WordOr(predicates.Next(j + 1))) == Tense.Past) return new Operative(Act.Ladder, Strength.Discussed, i, 1);
            }
            return new Operative(Act.Ladder, Strength.Affirmed, i, 2);
        }
        return Object("note", strength, i, next);
    }

    /// <summary>The noun under a verb: "expressed their readiness" intends, "reaffirmed their commitment" affirms.</summary>
    private Operative Object(string verb, Strength strength, int i, int next)
    {
        var own = new Operative(Act.Ladder, strength, i, next - i);
        if (verb is "be united" or "stand united" && next < clause.End && clause[next] == "in") next++;
        for (var j = next; j < Math.Min(clause.End, next + 9); j++)
        {
            if (j > next && clause.IsAfterPause(j) && clause[j - 1] is not ("strong" or "shared" or "full" or "deep")) return own;
            var w = clause[j];
            if (w is "of" or "for" or "to" or "in" or "on" or "with" or "at" or "by" or "from" or "that" or "between" or "through" or "as" && !(w == "to" && j == next)) return own;
            if (w == "interest" && WordOr(j + 1) == "in" && strength >= Strength.Affirmed && HeadOf(verb) is "express" or "convey" or "voice" or "state" or "signal" or "indicate" or "show" or "confirm" or "declare" or "have" or "highlight") return own with { Strength = Strength.Intended, Count = j - i + 1 };
            if (!Vocabulary.Nouns.TryGetValue(w, out var noun)) continue;
            var weak = strength == Strength.Discussed && verb is not ("note" or "highlight" or "recall" or "state" or "mention");
            if (weak) return own;
            return noun switch
            {
                Strength.Intended when strength >= Strength.Firm && verb is not ("announce" or "declare" or "state") => own,
                Strength.Intended when Vocabulary.Praising.Contains(verb) || Vocabulary.Praising.Contains(HeadOf(verb)) => own,
                Strength.Intended => own with { Strength = Strength.Intended, Count = j - i + 1 },
                Strength.Firm when Vocabulary.Renewing.Contains(verb) || strength >= Strength.Firm => own with { Strength = strength >= Strength.Firm ? strength : Strength.Affirmed, Count = j - i + 1 },
                Strength.Firm => Vocabulary.Committing.Contains(verb) && WordOr(j + 1) != "that" ? own with { Strength = Strength.Firm, Count = j - i + 1 } : own,
                _ => strength < Strength.Affirmed ? own with { Strength = Strength.Affirmed, Count = j - i + 1 } : own,
            };
        }
        return own;
    }

    /// <summary>The operative verb of a that-clause whose subject is a party, behind a reporting verb; "noted they continue" has no "that".</summary>
    private Operative? ThatClause(int next, int depth, bool bare = false, bool promising = true, bool settling = false)
    {
        if (depth > Deepest) return null;
        var from = -1;
        for (var j = next; j < Math.Min(clause.End, next + 6); j++)
        {
            if (clause[j] == "that") from = j + 1;
            if (clause[j] is "that" or "to" or "of" or "for" || (j > next && clause.IsAfterPause(j))) break;
        }
        if (from < 0 && next < clause.End && (bare || clause[next] is "they" or "we" or "he" or "she")) from = next;
        if (from < 0 || from + 1 >= clause.End) return null;
        for (var j = from + 1; j < Math.Min(clause.End, from + 16); j++)
        {
            // "that the report, shared by the authorities, would be examined": an aside.
            if (promising && clause.IsAfterPause(j) && AfterAside(j) is var behind and > 0) j = behind;
            if (clause[j] is "which" or "who" || (clause.IsAfterPause(j) && !Vocabulary.Subjects.Contains(clause[j - 1]) && clause[j] is not ("will" or "would"))) return null;
            // "agreed that experts will study ...", "decided that the quota be doubled"
            if (settling && clause[j] is "will" or "would" or "shall") return predicates.Promise(j);
            if (settling && clause[j] == "be" && WordOr(j + 1).EndsWith("ed", StringComparison.Ordinal) && clause[j - 1] is not ("should" or "must" or "can" or "could" or "to")) return new Operative(Act.Ladder, Strength.Firm, j, 2);
            var before = clause.Before(j);
            if (before < from) continue;
            var subject = Vocabulary.Subjects.Contains(clause[before]) || clause.Word(before).Capital;
            // "that scholarships will be offered"
            if ((promising || subject) && clause[j] is "will" or "would" && WordOr(j + 1) == "be" && WordOr(j + 2).EndsWith("ed", StringComparison.Ordinal)) return new Operative(Act.Ladder, Strength.Firm, j, 2);
            if (clause[j] is "would" && subject) return new Operative(Act.Ladder, Strength.Firm, j, 1);
            if (clause[j] is "will" or "shall" && subject) return predicates.Promise(j);
            if (subject && predicates.Progressive(j) is { } progressive) return progressive;
            if (!subject || !Vocabulary.Verbs.TryMatch(clause.Words, j, out var entries, out var count) || j + count > clause.End) continue;
            var entry = entries.FirstOrDefault(e => e.Act == Act.Ladder);
            if (entry is null || entry.Strength == Strength.Discussed || verbs.IsNoun(j, WordOr(j + count))) continue;
            return Judge(entry, j, count, depth + 1);
        }
        return null;
    }

    // The "will" or "would" behind the aside that begins at a word, or 0.
    private int AfterAside(int j)
    {
        const int longest = 10;
        for (var k = j + 1; k < Math.Min(clause.End, j + longest); k++)
            if (clause.IsAfterPause(k)) return clause[k] is "will" or "would" ? k : 0;
        return 0;
    }

    private string WordOr(int i) => i < clause.End ? clause[i] : " ";
}
