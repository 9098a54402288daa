namespace Diplomacy.Search.Analysis;

/// <summary>
/// Stems English words by Porter2, as described at https://snowballstem.org/algorithms/english/stemmer.html (the revision of
/// Snowball 3.0). Its step 0, the apostrophe, is not here: folding has removed it.
/// </summary>
internal static class EnglishStemmer
{
    private static readonly Dictionary<string, string> Special = new(StringComparer.Ordinal)
    {
        ["skies"] = "sky",
        ["idly"] = "idl",
        ["gently"] = "gentl",
        ["ugly"] = "ugli",
        ["early"] = "earli",
        ["only"] = "onli",
        ["singly"] = "singl",
        ["sky"] = "sky",
        ["news"] = "news",
        ["howe"] = "howe",
        ["atlas"] = "atlas",
        ["cosmos"] = "cosmos",
        ["bias"] = "bias",
        ["andes"] = "andes",
    };

    private static readonly string[] WholeBeginnings = ["gener", "commun", "arsen", "past", "univers", "later"];

    private static readonly string[] NotParticiples = ["proceed", "exceed", "succeed"];

    private static readonly string[] NotGerunds = ["inn", "out", "cann", "herr", "earr", "even"];

    private static readonly Suffixes Step2 = new(
        ("tional", "tion"), ("enci", "ence"), ("anci", "ance"), ("abli", "able"), ("entli", "ent"), ("izer", "ize"), ("ization", "ize"),
        ("ational", "ate"), ("ation", "ate"), ("ator", "ate"), ("alism", "al"), ("aliti", "al"), ("alli", "al"), ("fulness", "ful"),
        ("ousli", "ous"), ("ousness", "ous"), ("iveness", "ive"), ("iviti", "ive"), ("biliti", "ble"), ("bli", "ble"), ("ogist", "og"),
        ("ogi", "og"), ("fulli", "ful"), ("lessli", "less"), ("li", ""));

    private static readonly Suffixes Step3 = new(
        ("tional", "tion"), ("ational", "ate"), ("alize", "al"), ("icate", "ic"), ("iciti", "ic"), ("ical", "ic"), ("ful", ""), ("ness", ""),
        ("ative", ""));

    private static readonly Suffixes Step4 = new(
        ("al", ""), ("ance", ""), ("ence", ""), ("er", ""), ("ic", ""), ("able", ""), ("ible", ""), ("ant", ""), ("ement", ""), ("ment", ""),
        ("ent", ""), ("ism", ""), ("ate", ""), ("iti", ""), ("ous", ""), ("ive", ""), ("ize", ""), ("ion", ""));

    /// <param name="word">Letters a to z alone.</param>
    public static string Stem(string word)
    {
        if (word.Length <= 2) return word;
        if (Special.TryGetValue(word, out var special)) return special;
        word = WithConsonantY(word);
        var beginning = Array.Find(WholeBeginnings, b => word.StartsWith(b, StringComparison.Ordinal));
        var r1 = beginning?.Length ?? Region(word, 0);
        var r2 = Region(word, r1);
        word = Plural(word);
        if (Array.IndexOf(NotParticiples, word) < 0)
        {
            word = Participle(word, r1);
            if (word is [.., not ('a' or 'e' or 'i' or 'o' or 'u' or 'y'), 'y' or 'Y'] && word.Length > 2) word = word[..^1] + "i";
            word = Derivation(word, r1);
            word = Second(word, r1, r2);
            word = Third(word, r2);
            word = Final(word, r1, r2);
        }
        return word.Replace('Y', 'y');
    }

    /// <summary>y at the beginning, or after a vowel, is a consonant: it is written Y.</summary>
    private static string WithConsonantY(string word)
    {
        if (!word.Contains('y', StringComparison.Ordinal)) return word;
        var letters = word.ToCharArray();
        for (var i = 0; i < letters.Length; i++)
            if (letters[i] == 'y' && (i == 0 || IsVowel(letters[i - 1]))) letters[i] = 'Y';
        return new string(letters);
    }

    /// <summary>Where the region begins: after the first consonant that follows a vowel.</summary>
    private static int Region(string word, int from)
    {
        for (var i = from + 1; i < word.Length; i++)
            if (!IsVowel(word[i]) && IsVowel(word[i - 1])) return i + 1;
        return word.Length;
    }

    // Step 1a.
    private static string Plural(string word)
    {
        if (Ends(word, "sses")) return word[..^2];
        if (Ends(word, "ied") || Ends(word, "ies")) return word.Length > 4 ? word[..^2] : word[..^1];
        if (Ends(word, "us") || Ends(word, "ss") || !Ends(word, "s")) return word;
        return HasVowel(word, word.Length - 2) ? word[..^1] : word;
    }

    // Step 1b.
    private static string Participle(string word, int r1)
    {
        if (Ends(word, "eed")) return word.Length - 3 >= r1 ? word[..^1] : word;
        if (Ends(word, "eedly")) return word.Length - 5 >= r1 ? word[..^3] : word;
        string left;
        if (Ends(word, "ing"))
        {
            left = word[..^3];
            if (left is [not ('a' or 'e' or 'i' or 'o' or 'u' or 'y'), 'y']) return left[..1] + "ie";
            if (Array.IndexOf(NotGerunds, left) >= 0) return word;
        }
        else if (Ends(word, "ingly")) left = word[..^5];
        else if (Ends(word, "edly")) left = word[..^4];
        else if (Ends(word, "ed")) left = word[..^2];
        else return word;
        if (!HasVowel(left, left.Length)) return word;
        if (Ends(left, "at") || Ends(left, "bl") || Ends(left, "iz")) return left + "e";
        if (IsDouble(left)) return left is ['a' or 'e' or 'o', _, _] ? left : left[..^1];
        return r1 >= left.Length && EndsInShortSyllable(left, left.Length) ? left + "e" : left;
    }

    // Step 2.
    private static string Derivation(string word, int r1)
    {
        if (Step2.Longest(word) is not var (suffix, instead)) return word;
        var left = word.Length - suffix.Length;
        if (left < r1) return word;
        if (suffix == "ogi" && (left == 0 || word[left - 1] != 'l')) return word;
        if (suffix == "li" && (left == 0 || !"cdeghkmnrt".Contains(word[left - 1], StringComparison.Ordinal))) return word;
        return word[..left] + instead;
    }

    // Step 3.
    private static string Second(string word, int r1, int r2)
    {
        if (Step3.Longest(word) is not var (suffix, instead)) return word;
        var left = word.Length - suffix.Length;
        return left < (suffix == "ative" ? r2 : r1) ? word : word[..left] + instead;
    }

    // Step 4.
    private static string Third(string word, int r2)
    {
        if (Step4.Longest(word) is not var (suffix, _)) return word;
        var left = word.Length - suffix.Length;
        if (left < r2 || (suffix == "ion" && (left == 0 || word[left - 1] is not ('s' or 't')))) return word;
        return word[..left];
    }

    // Step 5.
    private static string Final(string word, int r1, int r2)
    {
        var left = word.Length - 1;
        if (Ends(word, "e")) return left >= r2 || (left >= r1 && !EndsInShortSyllable(word, left)) ? word[..left] : word;
        return Ends(word, "ll") && left >= r2 ? word[..left] : word;
    }

    private static bool EndsInShortSyllable(string word, int length)
    {
        if (length >= 4 && word.AsSpan(0, length).EndsWith("past")) return true;
        if (length < 2 || !IsVowel(word[length - 2]) || IsVowel(word[length - 1])) return false;
        return length == 2 || (!IsVowel(word[length - 3]) && word[length - 1] is not ('w' or 'x' or 'Y'));
    }

    private static bool IsDouble(string word) =>
        word.Length > 1 && word[^1] == word[^2] && word[^1] is 'b' or 'd' or 'f' or 'g' or 'm' or 'n' or 'p' or 'r' or 't';

    private static bool HasVowel(string word, int before)
    {
        for (var i = 0; i < before; i++)
            if (IsVowel(word[i])) return true;
        return false;
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    private static bool Ends(string word, string suffix) => word.EndsWith(suffix, StringComparison.Ordinal);
}
