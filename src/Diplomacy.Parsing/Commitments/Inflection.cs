namespace Diplomacy.Parsing.Commitments;

/// <summary>The finite forms and participles of an English verb.</summary>
internal static class Inflection
{
    private static readonly Dictionary<string, (string Past, string Participle)> Irregular = new(StringComparer.Ordinal)
    {
        ["undertake"] = ("undertook", "undertaken"),
        ["seek"] = ("sought", "sought"),
        ["hold"] = ("held", "held"),
        ["meet"] = ("met", "met"),
        ["speak"] = ("spoke", "spoken"),
        ["set"] = ("set", "set"),
        ["lay"] = ("laid", "laid"),
        ["make"] = ("made", "made"),
        ["take"] = ("took", "taken"),
        ["say"] = ("said", "said"),
        ["tell"] = ("told", "told"),
        ["go"] = ("went", "gone"),
        ["hear"] = ("heard", "heard"),
        ["pay"] = ("paid", "paid"),
        ["lead"] = ("led", "led"),
        ["stand"] = ("stood", "stood"),
        ["see"] = ("saw", "seen"),
        ["have"] = ("had", "had"),
        ["lend"] = ("lent", "lent"),
        ["begin"] = ("began", "begun"),
        ["send"] = ("sent", "sent"),
        ["strive"] = ("strove", "striven"),
        ["uphold"] = ("upheld", "upheld"),
        ["commit"] = ("committed", "committed"),
        ["recommit"] = ("recommitted", "recommitted"),
        ["plan"] = ("planned", "planned"),
        ["stop"] = ("stopped", "stopped"),
        ["concur"] = ("concurred", "concurred"),
        ["confer"] = ("conferred", "conferred"),
        ["refer"] = ("referred", "referred"),
        ["admit"] = ("admitted", "admitted"),
        ["arise"] = ("arose", "arisen"),
        ["bear"] = ("bore", "borne"),
        ["come"] = ("came", "come"),
        ["deal"] = ("dealt", "dealt"),
        ["dwell"] = ("dwelt", "dwelt"),
        ["find"] = ("found", "found"),
        ["give"] = ("gave", "given"),
        ["rebut"] = ("rebutted", "rebutted"),
        ["show"] = ("showed", "shown"),
        ["bring"] = ("brought", "brought"),
        ["regret"] = ("regretted", "regretted"),
        ["submit"] = ("submitted", "submitted"),
        ["permit"] = ("permitted", "permitted"),
        ["defer"] = ("deferred", "deferred"),
        ["choose"] = ("chose", "chosen"),
        ["swap"] = ("swapped", "swapped"),
    };

    private static readonly string[] FormsOfBe = ["is", "are", "was", "were", "am", "be"];

    public static string Present(string verb) => verb switch
    {
        "be" => "is",
        "have" => "has",
        _ when verb.EndsWith('y') && !IsVowel(verb[^2]) => verb[..^1] + "ies",
        _ when verb.EndsWith('s') || verb.EndsWith("sh", StringComparison.Ordinal) || verb.EndsWith("ch", StringComparison.Ordinal) || verb.EndsWith('x') || verb is "go" => verb + "es",
        _ => verb + "s",
    };

    public static string Past(string verb) =>
        Irregular.TryGetValue(verb, out var forms) ? forms.Past
        : verb.EndsWith('e') ? verb + "d"
        : verb.EndsWith('y') && !IsVowel(verb[^2]) ? verb[..^1] + "ied"
        : verb + "ed";

    public static string Participle(string verb) => Irregular.TryGetValue(verb, out var forms) ? forms.Participle : Past(verb);

    /// <summary>Every form that can be the finite verb of a clause or, as a participle, stand behind "have" or "be".</summary>
    public static IEnumerable<string> Forms(string verb)
    {
        var space = verb.IndexOf(' ');
        var head = space < 0 ? verb : verb[..space];
        var rest = space < 0 ? "" : verb[space..];
        IEnumerable<string> forms = head == "be" ? FormsOfBe : head == "would" ? [head] : [head, Present(head), Past(head), Participle(head)];
        // British "signalled", American "signaled".
        if (head.Length > 4 && head.EndsWith("al", StringComparison.Ordinal)) forms = forms.Append(head + "led");
        return forms.Distinct().Select(f => f + rest);
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
