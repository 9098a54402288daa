namespace Diplomacy.Search.Analysis;

/// <summary>Plain spellings of letters that Unicode does not take apart.</summary>
internal static class PlainLetters
{
    private static readonly Dictionary<char, string> Plain = new()
    {
        ['ß'] = "ss",
        ['æ'] = "ae",
        ['œ'] = "oe",
        ['þ'] = "th",
        ['ð'] = "d",
        ['đ'] = "d",
        ['ø'] = "o",
        ['ł'] = "l",
        ['ı'] = "i",
        ['ə'] = "e",
        ['ǝ'] = "e",
        ['ħ'] = "h",
        ['ŧ'] = "t",
        ['ŋ'] = "n",
        ['ĸ'] = "k",
        ['ƀ'] = "b",
        ['ɓ'] = "b",
        ['ƈ'] = "c",
        ['ɖ'] = "d",
        ['ɗ'] = "d",
        ['ɛ'] = "e",
        ['ƒ'] = "f",
        ['ǥ'] = "g",
        ['ɠ'] = "g",
        ['ɣ'] = "g",
        ['ɨ'] = "i",
        ['ɩ'] = "i",
        ['ƙ'] = "k",
        ['ƚ'] = "l",
        ['ɲ'] = "n",
        ['ƞ'] = "n",
        ['ɔ'] = "o",
        ['ɵ'] = "o",
        ['ƥ'] = "p",
        ['ʀ'] = "r",
        ['ƭ'] = "t",
        ['ʈ'] = "t",
        ['ʉ'] = "u",
        ['ʋ'] = "v",
        ['ƴ'] = "y",
        ['ƶ'] = "z",
        ['ʒ'] = "z",
        ['ⱥ'] = "a",
        ['ȼ'] = "c",
        ['ɇ'] = "e",
        ['ɉ'] = "j",
        ['ɍ'] = "r",
        ['ⱦ'] = "t",
        ['ɏ'] = "y",
        // The sigma at the end of a word.
        ['ς'] = "σ",
    };

    public static string? Of(char lower) => Plain.GetValueOrDefault(lower);
}
