using AngleSharp.Html;

namespace Diplomacy.Parsing.Text;

/// <summary>
/// Character references of HTML (<c>&amp;rsquo;</c>, <c>&amp;#8217;</c>, and the old names that need no semicolon), read as HTML Living Standard
/// 13.2.5.72 ff. reads them in text.
/// </summary>
internal static class CharacterReferences
{
    // "&CounterClockwiseContourIntegral;" is the longest name; without a semicolon "&frac12" is.
    private const int LongestName = 32;
    private const int LongestOldName = 6;

    // What the C1 numbers mean to those who write them (13.2.5.84).
    private const string Windows = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    /// <summary>The length of the reference whose ampersand stands at <paramref name="at"/>, and what it means; 0 and empty where there is none.</summary>
    public static int LengthAt(string source, int at, out string meaning)
    {
        meaning = "";
        var i = at + 1;
        if (i >= source.Length) return 0;
        if (source[i] == '#') return Number(source, at, out meaning);
        while (i < source.Length && i - at <= LongestName && char.IsAsciiLetterOrDigit(source[i])) i++;
        var length = i - at - 1;
        if (length == 0) return 0;
        if (i < source.Length && source[i] == ';' && HtmlEntityProvider.Resolver.GetSymbol(source[(at + 1)..(i + 1)]) is { } symbol)
        {
            meaning = symbol;
            return length + 2;
        }
        for (length = Math.Min(length, LongestOldName); length >= 2; length--)
        {
            if (HtmlEntityProvider.Resolver.GetSymbol(source.Substring(at + 1, length)) is not { } old) continue;
            meaning = old;
            return length + 1;
        }
        return 0;
    }

    /// <summary>The words of an attribute's value or of other short stretches, references read.</summary>
    public static string Decode(string source, int start, int end)
    {
        var text = new System.Text.StringBuilder(end - start);
        for (var i = start; i < end;)
        {
            var length = source[i] == '&' ? LengthAt(source, i, out var meaning) : Zero(out meaning);
            text.Append(length > 0 ? meaning : source[i].ToString());
            i += Math.Max(1, length);
        }
        return text.ToString();
    }

    private static int Zero(out string meaning)
    {
        meaning = "";
        return 0;
    }

    private static int Number(string source, int at, out string meaning)
    {
        meaning = "";
        var i = at + 2;
        var hex = i < source.Length && source[i] is 'x' or 'X';
        if (hex) i++;
        var start = i;
        var code = 0;
        for (; i < source.Length && (hex ? char.IsAsciiHexDigit(source[i]) : char.IsAsciiDigit(source[i])); i++)
            if (code <= 0x10FFFF) code = code * (hex ? 16 : 10) + Convert.ToInt32(source[i].ToString(), 16);
        if (i == start) return 0;
        if (i < source.Length && source[i] == ';') i++;
        meaning = code is 0 or > 0x10FFFF or >= 0xD800 and <= 0xDFFF ? "\uFFFD"
            : code is >= 0x80 and <= 0x9F ? Windows[code - 0x80].ToString()
            : char.ConvertFromUtf32(code);
        return i - at;
    }
}
