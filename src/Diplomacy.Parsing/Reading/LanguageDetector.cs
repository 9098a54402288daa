using System.Collections.Frozen;
using System.Text;
using Diplomacy.Parsing.Text;
using Diplomacy.Parsing.Vocabulary;

namespace Diplomacy.Parsing.Reading;

/// <summary>Tells the language of a paragraph by its script and its small words.</summary>
internal static class LanguageDetector
{
    /// <summary>"Not told": too few words, or none that a language claims.</summary>
    public const string Unknown = "und";

    private static readonly FrozenDictionary<string, string[]> SmallWords = Invert(VocabularyFile.Read<Dictionary<string, List<string>>>("languages.yaml"));

    private static readonly int Longest = SmallWords.Keys.Max(w => w.Length);

    private static readonly string[] Cyrillic = ["ru", "uk", "bg", "sr", "kk", "be"];

    /// <summary>An ISO 639-1 code, or <see cref="Unknown"/>.</summary>
    public static string Detect(string text, IReadOnlyList<Word> words)
    {
        var script = Script(text);
        if (script is not (null or "cyrillic")) return script;
        var votes = new Dictionary<string, int>(StringComparer.Ordinal);
        var known = SmallWords.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> written = stackalloc char[Longest];
        foreach (var word in words)
        {
            if (word.Length > Longest) continue;
            // Small words are told by their letters as written: "și" is not "si".
            var letters = text.AsSpan(word.Start, word.Length);
            if (!(Ascii.IsValid(letters) ? SmallWords.TryGetValue(word.Folded, out var languages) : known.TryGetValue(written[..letters.ToLowerInvariant(written)], out languages))) continue;
            foreach (var language in languages)
                if (script is null != Cyrillic.Contains(language)) votes[language] = votes.GetValueOrDefault(language) + 1;
        }
        if (votes.Count == 0) return script is null ? Unknown : "ru";
        var best = votes.MaxBy(v => (v.Value, v.Key == "en" || v.Key == "ru"));
        // Three small words and one in twelve, or it is a list of names.
        return best.Value >= 3 || (best.Value * 6 >= words.Count && best.Value >= 2) || script is not null ? best.Key : Unknown;
    }

    /// <summary>The language of a script that only one great language uses, "cyrillic", or null for Latin.</summary>
    private static string? Script(string text)
    {
        if (Ascii.IsValid(text)) return null;
        int latin = 0, cyrillic = 0, arabic = 0, persian = 0, hebrew = 0, greek = 0, han = 0, kana = 0, hangul = 0, georgian = 0, armenian = 0, thai = 0, deva = 0;
        foreach (var c in text)
        {
            if (c < 0x0250) { if (char.IsAsciiLetter(c) || c > 0xBF) latin++; }
            else if (c is >= '\u0400' and <= '\u052F') cyrillic++;
            else if (c is >= '\u0370' and <= '\u03FF') greek++;
            else if (c is >= '\u0530' and <= '\u058F') armenian++;
            else if (c is >= '\u0590' and <= '\u05FF') hebrew++;
            else if (c is >= '\u0600' and <= '\u06FF')
            {
                arabic++;
                if (c is 'پ' or 'چ' or 'ژ' or 'گ' or 'ی' or 'ک') persian++;
            }
            else if (c is >= '\u0900' and <= '\u097F') deva++;
            else if (c is >= '\u0E00' and <= '\u0E7F') thai++;
            else if (c is >= '\u10A0' and <= '\u10FF') georgian++;
            else if (c is >= '\u3040' and <= '\u30FF') kana++;
            else if (c is >= '\u4E00' and <= '\u9FFF') han++;
            else if (c is >= '\uAC00' and <= '\uD7AF') hangul++;
        }
        var most = new[] { latin, cyrillic, arabic, hebrew, greek, han + kana, hangul, georgian, armenian, thai, deva }.Max();
        if (most == 0 || most == latin) return null;
        if (most == cyrillic) return "cyrillic";
        if (most == arabic) return persian * 20 > arabic ? "fa" : "ar";
        if (most == hebrew) return "he";
        if (most == greek) return "el";
        if (most == hangul) return "ko";
        if (most == georgian) return "ka";
        if (most == armenian) return "hy";
        if (most == thai) return "th";
        if (most == deva) return "hi";
        return kana * 10 > han ? "ja" : "zh";
    }

    private static FrozenDictionary<string, string[]> Invert(Dictionary<string, List<string>> languages) => languages
        .SelectMany(l => l.Value.Distinct().Select(w => (Word: w, Language: l.Key)))
        .GroupBy(p => p.Word, p => p.Language)
        .ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
}
