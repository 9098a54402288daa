using Diplomacy.Parsing.Text;

namespace Diplomacy.Parsing.Reading.Html;

internal enum HtmlTokenKind
{
    Text,

    /// <summary>Text in which nothing but the end tag is markup, and no reference is read: the inside of a script.</summary>
    RawText,
    StartTag,
    EndTag,

    /// <summary>A comment, a document type, a tag that the source ends within.</summary>
    Other,
}

/// <summary>A token of an HTML source; the tokens tile it.</summary>
/// <param name="Name">Of a tag, lower case; else empty.</param>
/// <param name="Closed">A start tag that ends in <c>/&gt;</c>.</param>
internal readonly record struct HtmlToken(HtmlTokenKind Kind, int Start, int End, string Name, IReadOnlyList<HtmlAttribute> Attributes, bool Closed)
{
    public static HtmlToken Of(HtmlTokenKind kind, int start, int end, string name = "") => new(kind, start, end, name, [], false);
}

/// <summary>An attribute: its name in lower case and where its value stands, without quotation marks.</summary>
internal readonly record struct HtmlAttribute(string Name, Span Value);
