namespace Diplomacy.Parsing.Commitments;

/// <summary>Tells the main verbs of a sentence from nouns, participles and passives of the same form, by what stands beside them.</summary>
internal sealed class MainVerbs(Clause clause)
{
    // How far back a neighbourhood reaches, in words.
    private const int Near = 60;

    private static readonly OperativeVocabulary Vocabulary = OperativeVocabulary.Listed;

    /// <summary>Whether the verb of <paramref name="count"/> words at <paramref name="i"/> is a main verb by its own neighbours; null where only
    /// another main verb before it can tell.</summary>
    public bool? IsMain(int i, int count)
    {
        if (clause.Word(i).Capital || clause[i] is "coordinated" or "cooperated" or "collaborated") return false;
        var before = clause.Before(i);
        if (before < 0) return false;
        var previous = clause[before];
        if (previous == "be" && before > 0 && clause[before - 1] == "to") return false;
        if (previous is "be" or "is" or "are" or "was" or "were" or "been" or "being") return IsPassive(i);
        var next = i + count < clause.End ? clause[i + count] : "";
        if (clause[i] == "wishes" && previous is "well" or "best" or "good" or "warm" or "warmest" or "sincere" or "and" or "his" or "her" or "their") return false;
        var tense = VerbForms.TenseOf(clause[i]);
        if ((count == 1 && IsNoun(i, next)) || (next == "for" && clause[i] is "planned") || clause.IsAfterHyphen(i) || (tense == Tense.Past && next is "by" or "in" or "on" or "at" or "under" && char.IsAsciiDigit(WordOr(i + count + 1)[0]))) return false;
        if (tense == Tense.Past && next == "by") return false;
        if (tense == Tense.Past && previous != "and" && clause[i] is not ("met" or "spoke" or "talked" or "agreed" or "gathered" or "convened" or "called" or "focused") && !Vocabulary.Subjects.Contains(previous) && IsReduced(i + count)) return false;
        // "missile launches.", "robust pledges, ...": a third person without an object is a plural.
        if (tense == Tense.Third && count == 1 && clause[i] is not ("is" or "are" or "am") && (i + 1 >= clause.End || clause.IsAfterPause(i + 1))) return false;
        // "and", "," : the same tense goes on from another main verb.
        if (previous is "and" or "but" or "or" || clause.IsAfterPause(before + 1)) return null;
        if (Vocabulary.Subjects.Contains(previous)) return true;
        // "The leadership is obligated to", "both ministries are determined"
        if (count > 1 && clause[i] is "is" or "are" && !SmallWords.Contains(previous)) return true;
        // "Argentina will", "Norway and Azerbaijan support"; "U.S. support" is a noun.
        return clause.Word(before).Capital && previous is not ("these" or "those") && (tense != Tense.Base || IsPlural(before));
    }

    // "the agreement signed on 8 March", "the decision adopted at the summit": a participle with its place or date.
    private bool IsReduced(int next)
    {
        if (next + 1 >= clause.End) return false;
        var after = clause.Word(next + 1);
        return clause[next] switch
        {
            "at" or "during" or "between" or "within" => true,
            "in" or "on" or "under" => after.Capital || char.IsAsciiDigit(after.Folded[0]) || (after.Folded is "the" && next + 2 < clause.End && clause.Word(next + 2).Capital),
            "last" or "earlier" => true,
            _ => false,
        };
    }

    /// <summary>A perfect ("has opened") stands before, not far off.</summary>
    public bool IsPerfect(int end)
    {
        for (var j = Math.Max(1, end - Near); j < end; j++)
            if (clause[j] is "has" or "have" && !clause.IsSubordinate(j)) return true;
        return false;
    }

    /// <summary>Two names joined by "and" end here.</summary>
    private bool IsPlural(int name)
    {
        for (var j = name - 1; j >= Math.Max(0, name - 12); j--)
        {
            if (clause[j] == "and") return true;
            if (!clause.Word(j).Capital && clause[j] is not ("of" or "the" or "'s")) return false;
        }
        return false;
    }

    private string WordOr(int i) => i < clause.End ? clause[i] : " ";

    // A passive needs the participle; "are plans" is none. "is considered a partner" says nothing of talks.
    private bool IsPassive(int i) =>
        clause[i] is not ("considered" or "shared" or "committed" or "determined" or "united" or "concerned" or "dedicated" or "resolved" or "called" or "set")
        && (clause[i].EndsWith("ed", StringComparison.Ordinal) || clause[i] is "made" or "taken" or "upheld" or "brought" or "gone" || (clause[i] == "held" && IsTalk(i))
            || (clause[i] is "reached" && HasBefore(i, "agreement", "agreements", "understanding", "consensus")) || (clause[i] == "paid" && HasBefore(i, "attention")));

    // "discussions were held on"; "consultations were held in Oslo" only tells that they were.
    private bool IsTalk(int held) =>
        WordOr(held + 1) is "on" or "about" or "regarding" && !char.IsAsciiDigit(WordOr(held + 2)[0]) && !clause.Word(Math.Min(clause.End - 1, held + 2)).Capital
        && HasBefore(held, "discussions", "talks", "consultations", "discussion", "negotiations");

    private bool HasBefore(int i, params ReadOnlySpan<string> nouns)
    {
        for (var j = Math.Max(0, i - Near); j < i; j++)
            if (nouns.Contains(clause[j])) return true;
        return false;
    }

    // A bare or third-person form before "of" or "for" is a noun: "review of", "plans for"; so is one that names a quantity.
    public bool IsNoun(int i, string next) => next is "of" && VerbForms.TenseOf(clause[i]) != Tense.Past;

    public static readonly HashSet<string> SmallWords = new(StringComparer.Ordinal)
    {
        "the", "a", "an", "their", "our", "its", "his", "her", "of", "to", "for", "in", "on", "with", "at", "by", "from", "between", "through", "as", "and", "or", "but", "under",
        "into", "towards", "toward", "this", "these", "those", "that", "any", "some", "such", "more", "continued", "strong", "shared", "mutual", "joint", "full", "unwavering",
    };
}
