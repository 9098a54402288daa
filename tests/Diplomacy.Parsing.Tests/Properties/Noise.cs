using FsCheck;
using FsCheck.Fluent;

namespace Diplomacy.Parsing.Tests.Properties;

/// <summary>Texts that nobody would write: words of the genre among all that makes reading hard.</summary>
internal static class Noise
{
    private static readonly string[] Words =
    [
        "The Parties", "shall", "agreed to", "reaffirmed", "will", "have declared their intention to:", "cooperation", "Kenya", "the Prime Minister", "discussed",
        "Done at Nairobi on 5 May 2031", "JOINT STATEMENT", "Press release", "U.S.", "energy", "between", "and", "of the", "in 2019", "12 March", "(Photo: agency)", "Article 5",
        "выразили", "сотрудничество", "和平", "Müller", "e\u0301", "\ud83d\ude00", "\u200b", "\u00a0", "\u00ad", "\ufeff", "İ", "ß", "Mr.", "No.", "e.g.", "…", "\u2028",
    ];

    private static readonly string[] Marks =
    [
        "\n", "\n", "\n\n", "\n\n", "\r\n", "\r", "\f", "\t", " ", " ", " ", ".", ". ", ", ", ";", ": ", "!", "?", "\"", "“", "”", "’s", "(", ")", "-", "–", "—", "• ", "- ", "* ", "+ ", "o ",
        "1. ", "2) ", "(a) ", "iv. ", "12.1 ", "24.We", "I. ", "# ", "## ", "> ", ">> ", "    ", "\t\t", "---\n", "***\n", "===\n", "title: x\n", "date: 2020-01-01\n", "**", "*", "_", "__", "`", "```\n", "~~~\n",
        "[", "]", "](", "[x](http://a.b/c)", "![i](j)", "[a]: http://b\n", "[1]", "<", ">", "<b>", "</b>", "<!--", "-->", "<br>", "<p>", "</div>", "<http://a.b>", "&amp;", "&nbsp;", "&#39;", "&rsquo;", "&", "|", "\\", "\\*", "  \n",
        "{", "}", "@", "#", "$", "%", "^", "~", "=", "0", "1/3", "Page 2 of 9",
    ];

    /// <summary>Strings as FsCheck makes them, any UTF-16 unit in them, halves of pairs too.</summary>
    public static Arbitrary<string> Units { get; } =
        Gen.Choose(1, 0xFFFF).Select(u => (char)u).ListOf().Select(cs => new string([.. cs])).ToArbitrary();

    /// <summary>Words and marks in any order.</summary>
    public static Arbitrary<string> Texts { get; } =
        Arb.From(
            Gen.Frequency((3, Gen.Elements(Words)), (4, Gen.Elements(Marks)), (1, Gen.Choose(0x20, 0xD7FF).Select(u => ((char)u).ToString()))).ListOf().Select(string.Concat),
            text => Halves(text));

    private static readonly string[] Elements =
    [
        "p", "div", "b", "strong", "i", "em", "a", "a href=x", "a href='#fn1'", "ul", "ol", "ol start=3 type=a", "li", "li value=7", "table", "tr", "td", "th", "tbody", "caption",
        "h1", "h2", "h3", "blockquote", "br", "hr", "img src=x", "span", "sup", "pre", "nav", "header", "footer", "aside", "main", "article", "section", "form", "button", "select",
        "option", "textarea", "title", "head", "body", "html", "meta charset=utf-8", "meta name=date content=2020-01-01", "time datetime=2021-02-03", "style", "svg",
        "path/", "dl", "dt", "dd", "figure", "figcaption", "div class=cookie-bar", "div class='share'", "p hidden", "link rel=canonical href=https://a.example/x", "noscript",
    ];

    private static readonly string[] PageMarks =
    [
        "<!DOCTYPE html>", "<!-- note -->", "<!--", "-->", "<![CDATA[x]]>", "<?xml?>", "</>", "</ x>", "<", "< ", "&amp;", "&nbsp;", "&nbsp", "&rsquo;", "&copy 2020", "&#8217;", "&#x1F600;",
        "&#0;", "&#150;", "&#xD800;", "&notit;", "&NotEqualTilde;", "&", "&#;", "\n", "\r\n", "\n\n", " ", ". ", "<p class=\"a>b\">", "<p title='", "<p title=\"x", "\">", "<b ", "<b/>", "<br/>", "- ", "1. ",
    ];

    /// <summary>Words among tags, closed and not, and all that browsers make something of.</summary>
    public static Arbitrary<string> Pages { get; } =
        Arb.From(
            Gen.Frequency(
                (4, Gen.Elements(Words)), (3, Gen.Elements(Elements).Select(e => $"<{e}>")), (3, Gen.Elements(Elements).Select(e => $"</{e.Split(' ', '/')[0]}>")), (2, Gen.Elements(PageMarks)))
            .ListOf().Select(string.Concat),
            text => Halves(text));

    private static IEnumerable<string> Halves(string text)
    {
        for (var length = text.Length / 2; length > 0; length /= 2)
            for (var at = 0; at + length <= text.Length; at += length)
                yield return text.Remove(at, length);
    }
}
