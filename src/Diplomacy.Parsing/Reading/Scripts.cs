using System.Text;

namespace Diplomacy.Parsing.Reading;

/// <summary>Tells the script of a text, and with it the language where only one great language is written so.</summary>
internal static class Scripts
{
    public const string Latin = "latin";
    public const string Cyrillic = "cyrillic";

    // Unicode blocks (UAX 24), and what is written in them: a script of many languages by its name, of one by its code.
    private static readonly (char First, char Last, string Tag)[] Blocks =
    [
        ('\u0370', '\u03FF', "el"), ('\u0400', '\u052F', Cyrillic), ('\u0530', '\u058F', "hy"), ('\u0590', '\u05FF', "he"), ('\u0600', '\u06FF', "ar"),
        ('\u0750', '\u077F', "ar"), ('\u0900', '\u097F', "hi"), ('\u0980', '\u09FF', "bn"), ('\u0A00', '\u0A7F', "pa"), ('\u0A80', '\u0AFF', "gu"),
        ('\u0B80', '\u0BFF', "ta"), ('\u0C00', '\u0C7F', "te"), ('\u0D80', '\u0DFF', "si"), ('\u0E00', '\u0E7F', "th"), ('\u0E80', '\u0EFF', "lo"),
        ('\u0F00', '\u0FFF', "bo"), ('\u1000', '\u109F', "my"), ('\u10A0', '\u10FF', "ka"), ('\u1200', '\u137F', "am"), ('\u1780', '\u17FF', "km"),
        ('\u1800', '\u18AF', "mn"), ('\u1E00', '\u1EFF', Latin), ('\u3040', '\u30FF', "ja"), ('\u3400', '\u9FFF', "zh"), ('\uAC00', '\uD7AF', "ko"),
    ];

    /// <summary>ISO 639-1 code, <see cref="Latin"/> or <see cref="Cyrillic"/>; null where the text has no letter.</summary>
    public static string? Of(string text)
    {
        if (Ascii.IsValid(text)) return text.Any(char.IsAsciiLetter) ? Latin : null;
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        int latin = 0, persian = 0, urdu = 0, pashto = 0;
        foreach (var c in text)
        {
            if (TagOf(c) is not { } tag) continue;
            if (tag == Latin)
            {
                latin++;
                continue;
            }
            counts[tag] = counts.GetValueOrDefault(tag) + 1;
            if (c is 'پ' or 'چ' or 'ژ' or 'گ' or 'ی' or 'ک') persian++;
            else if (c is 'ٹ' or 'ڈ' or 'ڑ' or 'ے' or 'ں' or 'ہ') urdu++;
            else if (c is 'ښ' or 'ځ' or 'څ' or 'ډ' or 'ړ' or 'ګ' or 'ې') pashto++;
        }
        if (latin > 0) counts[Latin] = latin;
        if (counts.Count == 0) return null;
        // Japanese writes its verbs in kana, and half of the rest in Chinese characters.
        var han = counts.GetValueOrDefault("zh");
        if (counts.TryGetValue("ja", out var kana) && kana * 10 > han) counts["ja"] += han;
        var most = counts.MaxBy(c => c.Value).Key;
        if (most != "ar") return most;
        var arabic = counts["ar"];
        return urdu * 20 > arabic ? "ur" : pashto * 20 > arabic ? "ps" : persian * 20 > arabic ? "fa" : "ar";
    }

    /// <summary>How much text there is, in words of six characters; where no blanks part words, in words of two.</summary>
    public static int WordsIn(string text, int words)
    {
        var unparted = 0;
        foreach (var c in text)
            if (c > '\u0E00' && TagOf(c) is "zh" or "ja" or "th" or "lo" or "km" or "my" or "bo") unparted++;
        return Math.Max(words, Math.Max(text.Length / 6, unparted / 2));
    }

    private static string? TagOf(char c)
    {
        if (c < '\u0370') return char.IsAsciiLetter(c) || (c > '\u00BF' && char.IsLetter(c)) ? Latin : null;
        foreach (var (first, last, tag) in Blocks)
            if (c >= first && c <= last) return tag;
        return null;
    }
}
