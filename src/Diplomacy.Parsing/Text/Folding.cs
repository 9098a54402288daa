using System.Globalization;
using System.Text;

namespace Diplomacy.Parsing.Text;

/// <summary>Folds words for comparison: lower case, accents off, typographic apostrophes and dashes plain.</summary>
public static class Folding
{
    /// <summary>The plain apostrophe, the typographic ones and the modifier letter (U+02BC).</summary>
    public static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u2018' or '\u02BC';

    /// <summary>The word as vocabularies compare it. A word with half a surrogate pair, or with U+FFFE, is put into lower case alone.</summary>
    public static string Fold(ReadOnlySpan<char> word)
    {
        Span<char> buffer = word.Length <= 128 ? stackalloc char[word.Length] : new char[word.Length];
        for (var i = 0; i < word.Length; i++)
        {
            var c = word[i];
            if (c <= 127) buffer[i] = char.IsAsciiLetterUpper(c) ? (char)(c | 0x20) : c;
            else if (IsApostrophe(c)) buffer[i] = '\'';
            else return FoldSlowly(word);
        }
        return Pool.Intern(buffer);
    }

    private static readonly Interning Pool = new();

    private static string FoldSlowly(ReadOnlySpan<char> word)
    {
        // Neither half a surrogate pair nor U+FFFE can be normalised; keep such a word as it is.
        var plain = new string(word);
        if (!CanBeNormalised(plain)) return plain.ToLowerInvariant();
        var folded = new StringBuilder(plain.Length);
        foreach (var c in plain.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark) continue;
            folded.Append(c switch
            {
                'ø' or 'Ø' => "o",
                'ł' or 'Ł' => "l",
                'đ' or 'Đ' => "d",
                'ı' or 'İ' => "i",
                'ə' or 'Ə' => "e",
                'æ' or 'Æ' => "ae",
                'œ' or 'Œ' => "oe",
                'ß' => "ss",
                '\u2018' or '\u2019' or '\u02BC' => "'",
                _ => char.ToLowerInvariant(c).ToString(),
            });
        }
        return folded.ToString().Normalize(NormalizationForm.FormC);
    }

    private static bool CanBeNormalised(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]))
            {
                if (++i >= text.Length || !char.IsLowSurrogate(text[i])) return false;
            }
            else if (char.IsLowSurrogate(text[i]) || text[i] == '\uFFFE')
            {
                return false;
            }
        }
        return true;
    }
}
