using System.Text;

namespace Diplomacy.Search.Analysis;

/// <summary>
/// Spells words alike: lower case, compatibility forms and diacritics off (NFKD), ø đ ł ı ə æ ß and their like plain; apostrophes,
/// the dots of U.S., the commas of 1,000 and invisible characters left out.
/// </summary>
public static class Folding
{
    /// <summary>The word as the index spells it. Folding what is folded changes nothing.</summary>
    public static string Fold(ReadOnlySpan<char> word)
    {
        var folded = new StringBuilder(word.Length + 4);
        for (var i = 0; i < word.Length;)
        {
            var c = word[i];
            if (char.IsAscii(c))
            {
                if (char.IsAsciiLetterOrDigit(c)) folded.Append((char)(char.IsAsciiLetterUpper(c) ? c | 0x20 : c));
                i++;
            }
            else if (c == '\u0306' && folded.Length > 0 && folded[^1] == 'и')
            {
                // й in two characters.
                folded[^1] = 'й';
                i++;
            }
            else if (char.IsSurrogate(c))
            {
                Rune.DecodeFromUtf16(word[i..], out var rune, out var used);
                if (rune != Rune.ReplacementChar) folded.Append(Letters.Fold(rune));
                i += used;
            }
            else
            {
                folded.Append(Letters.Fold(c));
                i++;
            }
        }
        return folded.ToString();
    }
}
