using System.Buffers;

namespace Diplomacy.Parsing.Text;

/// <summary>What stands between two words that follow each other.</summary>
internal static class Gap
{
    private static readonly SearchValues<char> Clauses = SearchValues.Create(";:!?\n…");

    private static readonly SearchValues<char> Quotes = SearchValues.Create("\"“”«»[]");

    public static ReadOnlySpan<char> Between(string text, Word left, Word right) =>
        right.Start > left.End ? text.AsSpan(left.End, right.Start - left.End) : default;

    /// <summary>The words may belong to one name: no sentence ends between them, and no clause.</summary>
    public static bool Joins(string text, Word left, Word right)
    {
        var gap = Between(text, left, right);
        // A stop behind a single letter is an initial or an abbreviation ("U.S. Navy").
        return !gap.ContainsAny(Clauses) && (gap.IndexOf('.') < 0 || left.Length == 1 || text.AsSpan(left.Start, left.Length).Contains('.'));
    }

    /// <summary>The words stand side by side: a blank, a hyphen, a dash or a slash, or a whole bracketed abbreviation between them.</summary>
    public static bool IsClose(string text, Word left, Word right) =>
        Joins(text, left, right) && Between(text, left, right).IndexOf(',') < 0 && !Encloses(Between(text, left, right));

    /// <summary>A comma stands between the words, and nothing that parts more.</summary>
    public static bool IsComma(string text, Word left, Word right) =>
        Joins(text, left, right) && Between(text, left, right).IndexOf(',') >= 0;

    /// <summary>A quotation or a bracket opens or ends; a bracket with all its words (an abbreviation) does neither.</summary>
    private static bool Encloses(ReadOnlySpan<char> gap) => gap.ContainsAny(Quotes) || gap.Contains('(') != gap.Contains(')');
}
