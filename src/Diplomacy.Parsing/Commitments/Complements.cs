using Diplomacy.Parsing.Record;

namespace Diplomacy.Parsing.Commitments;

/// <summary>Reads what stands around a main verb: its object, those it addresses, the verb under it.</summary>
internal sealed class Complements(Clause clause, Predicates predicates)
{
    // How far a subject is looked for before its verb, in words.
    private const int Near = 60;

    private static readonly OperativeVocabulary Vocabulary = OperativeVocabulary.Listed;

    // "concurred on the early start of talks", "to resume": a deed; "concurred on these principles": none.
    public bool IsDeedAgreed(int next)
    {
        if (WordOr(next) == "to") return true;
        for (var j = next + 1; j < Math.Min(clause.End, next + 5); j++)
            if (clause[j] is "start" or "launch" or "opening" || clause[j].EndsWith("ing", StringComparison.Ordinal) || clause[j].EndsWith("tion", StringComparison.Ordinal) || clause[j].EndsWith("ment", StringComparison.Ordinal)) return true;
        return false;
    }

    public bool NounBeforeThat(int next)
    {
        for (var j = next; j < Math.Min(clause.End, next + 6); j++)
        {
            if (Vocabulary.Nouns.TryGetValue(clause[j], out var noun)) return (noun != Strength.Affirmed || clause[j] is "confidence" or "conviction" or "belief" or "concern" or "regret") && WordOr(j + 1) == "that";
            if (clause[j] == "that") return false;
        }
        return false;
    }

    // The "to" behind the verb, its object between them, leads to a verb of weighing.
    public bool OnlyWeighs(int next)
    {
        for (var j = next; j + 1 < Math.Min(clause.End, next + 8); j++)
        {
            if (j > next && clause.IsAfterPause(j)) return false;
            if (clause[j] == "to") return predicates.Weighs(predicates.Next(j + 1));
        }
        return false;
    }

    // "called on their ministers to": who is told is the parties' own; the word that says so.
    public int? OrdersOfficials(int next)
    {
        var own = false;
        for (var j = next; j < Math.Min(clause.End, next + 8); j++)
        {
            if (j > next && clause.IsAfterPause(j) && !own) return null;
            if (clause[j] is "our" or "their" or "his" or "her" or "its" or "respective" or "relevant") own = true;
            if (own && Vocabulary.Officials.Contains(clause[j])) return j;
            if (clause[j] is "to" or "for" or "of") return null;
        }
        return null;
    }

    // "offered his full support" affirms, "offered condolences" is a courtesy; an offer of anything else is an intention.
    public Strength? Offers(int next)
    {
        for (var j = next; j < Math.Min(clause.End, next + 5); j++)
            if (clause[j] is "nothing" or "solidarity" || (clause[j] == "full" && WordOr(j + 1) == "support")) return Strength.Affirmed;
        return null;
    }

    // "The readiness of both sides to ... was stressed": the subject says more than the verb.
    public Strength? SubjectNoun(int be)
    {
        for (var j = Math.Max(0, be - Near); j < be; j++)
            if (!clause.IsSubordinate(j) && Vocabulary.Nouns.TryGetValue(clause[j], out var noun) && noun == Strength.Intended) return noun;
        return null;
    }

    private static readonly HashSet<string> Giving = new(StringComparer.Ordinal) { "express", "convey", "offer", "extend", "share", "send", "transmit", "voice", "deliver", "present", "reiterate" };

    // "expressed his condolences", "conveyed the greetings of"; appreciation is one where it is for the welcome.
    public bool IsCourtesy(string head, int next)
    {
        if (!Giving.Contains(head)) return false;
        for (var j = next; j < Math.Min(clause.End, next + 7); j++)
        {
            if (Vocabulary.CourtesyNouns.Contains(clause[j])) return true;
            if (clause[j] == "appreciation")
            {
                for (var k = j + 1; k < Math.Min(clause.End, j + 25); k++)
                    if (clause[k] is "hospitality" or "welcome" or "reception") return true;
                return false;
            }
            if (clause[j] == "to" && head is "convey" or "transmit" or "extend" or "send") continue;
            if (clause[j] is "of" or "for" or "to" or "in" or "on" or "that" || (Vocabulary.Nouns.ContainsKey(clause[j]) && clause[j] is not "condolences")) return false;
        }
        return false;
    }

    // "accepted the invitation", "the invitation was accepted": a visit is meant.
    public bool HasInvitation(int verb, int next)
    {
        for (var j = Math.Max(0, verb - 6); j < Math.Min(clause.End, next + 6); j++)
            if (clause[j] is "invitation" or "invitations") return true;
        return false;
    }

    private string WordOr(int i) => i < clause.End ? clause[i] : " ";
}
