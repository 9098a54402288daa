using System.Buffers;
using System.Globalization;
using System.Text;

namespace Diplomacy.Storage.Search;

internal enum WordsTokenKind
{
    Word,
    Phrase,
    And,
    Or,
    Not,
    Open,
    Close,
}

/// <summary>A token of a question in words.</summary>
/// <param name="Text">The letters, digits and marks in it; anything else is a blank.</param>
/// <param name="Shown">As written, without quotation marks and star.</param>
internal readonly record struct WordsToken(WordsTokenKind Kind, string Text, string Shown, bool Prefix)
{
    private static readonly SearchValues<char> QuotationMarks = SearchValues.Create("\"“”„‟«»″");

    /// <summary>The tokens of a question, in order. Words without a letter or digit are none.</summary>
    public static List<WordsToken> Of(string text)
    {
        var tokens = new List<WordsToken>();
        text = WellFormed(text);
        for (var i = 0; i < text.Length;)
        {
            var c = text[i];
            if (c is '(' or ')')
            {
                tokens.Add(new(c == '(' ? WordsTokenKind.Open : WordsTokenKind.Close, "", "", false));
                i++;
            }
            else if (QuotationMarks.Contains(c))
            {
                var end = text.AsSpan(i + 1).IndexOfAny(QuotationMarks);
                end = end < 0 ? text.Length : i + 1 + end;
                var prefix = end + 1 < text.Length && text[end + 1] == '*';
                Add(WordsTokenKind.Phrase, text[(i + 1)..end], prefix);
                i = Math.Min(text.Length, end + (prefix ? 2 : 1));
            }
            else if (IsBlank(c))
            {
                i++;
            }
            else
            {
                var start = i;
                while (i < text.Length && !IsBlank(text[i]) && text[i] is not ('(' or ')') && !QuotationMarks.Contains(text[i])) i++;
                Word(text[start..i]);
            }
        }
        return tokens;

        void Word(string word)
        {
            if (word is "AND" or "OR" or "NOT")
                tokens.Add(new(word == "AND" ? WordsTokenKind.And : word == "OR" ? WordsTokenKind.Or : WordsTokenKind.Not, "", "", false));
            else
                Add(WordsTokenKind.Word, word, word.EndsWith('*'));
        }

        void Add(WordsTokenKind kind, string words, bool prefix)
        {
            var plain = Plain(words);
            if (plain.Length > 0) tokens.Add(new(kind, plain, Folded(kind == WordsTokenKind.Word ? words.TrimEnd('*') : words), prefix));
        }
    }

    /// <summary>White space folded.</summary>
    private static string Folded(string words) =>
        string.Join(' ', string.Concat(words.Select(c => IsBlank(c) ? ' ' : c)).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Halves of surrogate pairs are no characters, and might hide an operator.</summary>
    private static string WellFormed(string text) =>
        string.Concat(text.EnumerateRunes().Where(r => r != Rune.ReplacementChar).Select(r => r.ToString()));

    /// <summary>Only what an index holds: letters, digits and marks; anything else is a blank.</summary>
    private static string Plain(string words)
    {
        var plain = new StringBuilder(words.Length);
        foreach (var rune in words.EnumerateRunes())
        {
            if (IsIndexed(rune)) plain.Append(rune);
            else if (plain.Length > 0 && plain[^1] != ' ') plain.Append(' ');
        }
        return plain.ToString().TrimEnd();
    }

    private static bool IsIndexed(Rune rune) =>
        Rune.IsLetter(rune) || Rune.IsNumber(rune)
            || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || char.IsControl(c);
}
