namespace Diplomacy.Parsing.Text;

/// <summary>One word of a reading copy: its place and its folded form (lower case, accents and typographic quotes folded).</summary>
/// <param name="Start">First unit in the reading copy.</param>
/// <param name="Length">Units.</param>
/// <param name="Folded">What vocabularies compare: <c>"Côte"</c> is <c>"cote"</c>.</param>
/// <param name="Capital">Starts with an upper-case letter.</param>
public readonly record struct Word(int Start, int Length, string Folded, bool Capital)
{
    /// <summary>The first unit after it.</summary>
    public int End => Start + Length;
}

/// <summary>
/// The words of a reading copy. A word is a run of letters and digits, with apostrophes, full stops and ampersands that
/// stand between letters ("U.S", "people's", "R&amp;D"); a possessive 's is a word of its own ("'s"), a hyphen parts words.
/// Every other visible character (a comma, a full stop, a hyphen) is no word.
/// </summary>
public static class Words
{
    /// <summary>All words of a text, in its order.</summary>
    public static IReadOnlyList<Word> Of(string text)
    {
        var words = new List<Word>(text.Length / 5 + 4);
        var i = 0;
        while (i < text.Length)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                i++;
                continue;
            }
            var start = i;
            while (i < text.Length && (char.IsLetterOrDigit(text[i]) || IsMark(text[i]) || Joins(text, start, i))) i++;
            var length = i - start;
            if (length > 2 && text[i - 1] is 's' or 'S' && Folding.IsApostrophe(text[i - 2]) && length > 2)
            {
                Add(words, text, start, length - 2);
                words.Add(new Word(i - 2, 2, "'s", false));
            }
            else
            {
                Add(words, text, start, length);
            }
        }
        return words;
    }

    private static void Add(List<Word> words, string text, int start, int length) =>
        words.Add(new Word(start, length, Folding.Fold(text.AsSpan(start, length)), char.IsUpper(text[start])));

    private static bool IsMark(char c) => char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark;

    private static bool Joins(string text, int start, int i)
    {
        if (i + 1 >= text.Length || i == start || !char.IsLetterOrDigit(text[i + 1])) return false;
        return text[i] switch
        {
            '\'' or '\u2019' or '\u02BC' => true,
            '.' => char.IsLetter(text[i - 1]) && char.IsLetter(text[i + 1]) && (i - start == 1 || text[i - 2] == '.'),
            '&' => char.IsUpper(text[i - 1]) && char.IsUpper(text[i + 1]),
            _ => false,
        };
    }
}
