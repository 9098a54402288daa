using Diplomacy.Parsing.Text;

namespace Diplomacy.Parsing.Areas;

/// <summary>
/// Makes the forms of a word equal for the thesaurus: singular and plural, British and American spelling
/// ("defence" and "defense", "normalisation" and "normalizations").
/// </summary>
internal static class TermKey
{
    private const int Places = 1 << 13;

    // The keys of recent words, each in the place that its letters give it.
    private static readonly Keyed?[] Known = new Keyed?[Places];

    private sealed record Keyed(string Folded, string Key);

    private static readonly (string British, string American)[] Spellings =
    [
        ("isation", "ization"), ("ising", "izing"), ("ised", "ized"), ("ise", "ize"), ("iser", "izer"),
        ("our", "or"), ("oured", "ored"), ("ouring", "oring"), ("ence", "ense"), ("tre", "ter"), ("gramme", "gram"), ("logue", "log"),
        ("lling", "ling"), ("lled", "led"), ("ilise", "ilize"), ("fibre", "fiber"),
    ];

    /// <summary>The key of a folded word.</summary>
    public static string Of(string folded)
    {
        ref var place = ref Known[Interning.PlaceOf(folded, Places)];
        if (place is { } known && known.Folded == folded) return known.Key;
        return (place = new Keyed(folded, Spelled(Singular(folded)))).Key;
    }

    /// <summary>The words with their keys in place of their folded forms.</summary>
    public static Word[] Of(IReadOnlyList<Word> words)
    {
        var keyed = new Word[words.Count];
        for (var i = 0; i < keyed.Length; i++) keyed[i] = words[i] with { Folded = Of(words[i].Folded) };
        return keyed;
    }

    private static string Singular(string word)
    {
        if (word.Length < 4 || word[^1] != 's') return word;
        if (word.EndsWith("ies", StringComparison.Ordinal) && word.Length > 4) return word[..^3] + "y";
        foreach (var hissing in new[] { "sses", "shes", "ches", "xes" })
            if (word.EndsWith(hissing, StringComparison.Ordinal)) return word[..^2];
        return word[^2] is 's' or 'u' or 'i' ? word : word[..^1];
    }

    private static string Spelled(string word)
    {
        if (word.Length < 6) return word;
        foreach (var (british, american) in Spellings)
            if (word.EndsWith(british, StringComparison.Ordinal)) return word[..^british.Length] + american;
        return word;
    }
}
