using Diplomacy.Parsing.Text;

namespace Diplomacy.Parsing.Reading.Html;

/// <summary>
/// Parts an HTML source into tokens as HTML Living Standard 13.2.5 does, in one pass. It stands beside AngleSharp's because that one gives a tag
/// its place, but not each character of the text between tags. Escapes within scripts (<c>&lt;!--&lt;script&gt;</c>) are not followed.
/// </summary>
internal sealed class HtmlTokenizer(string source, int start)
{
    private static readonly HashSet<string> Raw = new(StringComparer.Ordinal) { "script", "style", "xmp", "iframe", "noembed", "noframes" };
    private static readonly HashSet<string> Escapable = new(StringComparer.Ordinal) { "title", "textarea" };

    private int _at = start;
    // The element whose end tag alone ends the text, or null.
    private string? _within;

    /// <summary>The next token, or null at the end of the source.</summary>
    public HtmlToken? Next()
    {
        if (_at >= source.Length) return null;
        if (_within is { } element && Within(element) is { } text) return text;
        var from = _at;
        while (true)
        {
            var open = source.IndexOf('<', _at);
            if (open < 0) open = source.Length;
            var end = open < source.Length ? MarkupEnd(open) : open;
            if (end == open && open < source.Length)
            {
                // A "<" that opens nothing is a character.
                _at = open + 1;
                continue;
            }
            _at = open > from ? open : end;
            return open > from ? HtmlToken.Of(HtmlTokenKind.Text, from, open) : Markup(open, end);
        }
    }

    private HtmlToken? Within(string element)
    {
        _within = null;
        var end = EndTagOf(element);
        if (end == _at) return null;
        var kind = Escapable.Contains(element) ? HtmlTokenKind.Text : HtmlTokenKind.RawText;
        var token = HtmlToken.Of(kind, _at, end);
        _at = end;
        return token;
    }

    private int EndTagOf(string element)
    {
        for (var i = _at; element != "plaintext" && (i = source.IndexOf("</", i, StringComparison.Ordinal)) >= 0; i += 2)
        {
            var behind = i + 2 + element.Length;
            if (behind < source.Length && string.Compare(source, i + 2, element, 0, element.Length, StringComparison.OrdinalIgnoreCase) == 0
                && (IsSpace(source[behind]) || source[behind] is '/' or '>')) return i;
        }
        return source.Length;
    }

    /// <summary>The offset behind what the "&lt;" at this place opens; the place itself where it opens nothing.</summary>
    private int MarkupEnd(int open)
    {
        var next = open + 1 < source.Length ? source[open + 1] : '\0';
        if (char.IsAsciiLetter(next)) return TagEnd(open, null, out _);
        if (next == '/')
        {
            var third = open + 2 < source.Length ? source[open + 2] : '\0';
            return char.IsAsciiLetter(third) ? TagEnd(open, null, out _) : open + 2 >= source.Length ? open : Behind(">", open + 2);
        }
        if (next is not ('!' or '?')) return open;
        if (string.CompareOrdinal(source, open, "<!--", 0, 4) != 0) return Behind(">", open + 2);
        if (string.CompareOrdinal(source, open + 4, ">", 0, 1) == 0) return open + 5;
        if (string.CompareOrdinal(source, open + 4, "->", 0, 2) == 0) return open + 6;
        return CommentEnd(open + 4);
    }

    private int CommentEnd(int i)
    {
        for (; (i = source.IndexOf("--", i, StringComparison.Ordinal)) >= 0; i++)
        {
            if (string.CompareOrdinal(source, i + 2, ">", 0, 1) == 0) return i + 3;
            if (string.CompareOrdinal(source, i + 2, "!>", 0, 2) == 0) return i + 4;
        }
        return source.Length;
    }

    private int Behind(string mark, int from) =>
        source.IndexOf(mark, from, StringComparison.Ordinal) is var at and >= 0 ? at + mark.Length : source.Length;

    private HtmlToken Markup(int open, int end)
    {
        var closing = source[open + 1] == '/';
        if (!char.IsAsciiLetter(open + (closing ? 2 : 1) < source.Length ? source[open + (closing ? 2 : 1)] : '\0')) return HtmlToken.Of(HtmlTokenKind.Other, open, end);
        var attributes = new List<HtmlAttribute>();
        TagEnd(open, attributes, out var whole);
        if (!whole) return HtmlToken.Of(HtmlTokenKind.Other, open, end);
        var name = NameAt(open + (closing ? 2 : 1));
        if (closing) return HtmlToken.Of(HtmlTokenKind.EndTag, open, end, name);
        if (Raw.Contains(name) || Escapable.Contains(name) || name == "plaintext") _within = name;
        return new HtmlToken(HtmlTokenKind.StartTag, open, end, name, attributes, source[end - 2] == '/');
    }

    private string NameAt(int i)
    {
        var begin = i;
        while (i < source.Length && !IsSpace(source[i]) && source[i] is not ('/' or '>')) i++;
        return source[begin..i].ToLowerInvariant();
    }

    /// <summary>The offset behind the tag that begins at <paramref name="open"/>: its "&gt;", or the end of the source.</summary>
    private int TagEnd(int open, List<HtmlAttribute>? attributes, out bool whole)
    {
        var i = open + 1;
        while (i < source.Length && !IsSpace(source[i]) && !(source[i] == '/' && i > open + 1) && source[i] != '>') i++;
        while (true)
        {
            while (i < source.Length && (IsSpace(source[i]) || source[i] == '/')) i++;
            whole = i < source.Length;
            if (!whole) return i;
            if (source[i] == '>') return i + 1;
            var name = i++;
            while (i < source.Length && !IsSpace(source[i]) && source[i] is not ('/' or '>' or '=')) i++;
            var nameEnd = i;
            while (i < source.Length && IsSpace(source[i])) i++;
            var value = new Span(nameEnd, 0);
            if (i < source.Length && source[i] == '=') value = Value(ref i);
            attributes?.Add(new HtmlAttribute(source[name..nameEnd].ToLowerInvariant(), value));
        }
    }

    private Span Value(ref int i)
    {
        i++;
        while (i < source.Length && IsSpace(source[i])) i++;
        var begin = i;
        if (i < source.Length && source[i] is '"' or '\'')
        {
            var close = source.IndexOf(source[i], i + 1);
            if (close < 0) close = source.Length;
            i = Math.Min(source.Length, close + 1);
            return Span.Between(begin + 1, Math.Max(begin + 1, close));
        }
        while (i < source.Length && !IsSpace(source[i]) && source[i] != '>') i++;
        return Span.Between(begin, i);
    }

    private static bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\f' or '\r';
}
