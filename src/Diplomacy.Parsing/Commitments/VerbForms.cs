namespace Diplomacy.Parsing.Commitments;

/// <summary>What the form of a verb tells.</summary>
internal enum Tense
{
    None,
    Past,

    /// <summary>"supports"</summary>
    Third,

    /// <summary>"support"</summary>
    Base,
}

/// <summary>Tells the forms of verbs apart by their endings, and the irregular ones by heart.</summary>
internal static class VerbForms
{
    public static Tense TenseOf(string w)
    {
        if (w is "is" or "are" or "am") return Tense.Third;
        if (PastForms.Contains(w) || (w.EndsWith("ed", StringComparison.Ordinal) && w is not ("need" or "proceed" or "exceed"))) return Tense.Past;
        return w.EndsWith('s') && !w.EndsWith("ss", StringComparison.Ordinal) && w is not "discus" ? Tense.Third : Tense.Base;
    }

    private static readonly HashSet<string> PastForms = new(StringComparer.Ordinal)
    {
        "held", "met", "spoke", "sought", "said", "told", "made", "took", "went", "saw", "set", "paid", "led", "lent", "laid", "undertook", "heard", "stood", "was", "were",
        "had", "upheld", "began", "strove", "reached", "dwelt", "gave", "came", "dealt", "bore", "found", "brought",
    };
}
