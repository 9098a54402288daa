using System.Text;
using Diplomacy.Parsing.Reading.Html;

namespace Diplomacy.Parsing.Sources;

/// <summary>
/// The encoding that a source names within itself, read before anything can be decoded: in front matter (<c>encoding:</c> or
/// <c>charset:</c>), or in the head of an HTML page (HTML Living Standard 13.2.3.2, "prescan a byte stream").
/// </summary>
internal static class NamedEncoding
{
    private const int LongestMatter = 64 * 1024;
    // The standard looks at 1,024 bytes; pages that put scripts above their charset are read by browsers none the less.
    private const int LongestHead = 16 * 1024;
    private const string Charset = "charset";

    /// <summary>The label as written, or null.</summary>
    public static string? In(ReadOnlySpan<byte> bytes, bool html)
    {
        var matter = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, LongestMatter)]);
        if (Matter(matter) is { } named) return named;
        return html ? Meta(matter[..Math.Min(matter.Length, LongestHead)]) : null;
    }

    private static string? Matter(string head)
    {
        var lines = head.Split('\n');
        if (lines[0].TrimEnd() != "---") return null;
        foreach (var line in lines.Skip(1).Select(l => l.TrimEnd()))
        {
            if (line is "---" or "...") return null;
            if (line.IndexOf(':', StringComparison.Ordinal) is var colon and > 0 && line[..colon].TrimEnd().ToLowerInvariant() is "encoding" or "charset")
                return line[(colon + 1)..].Split('#')[0].Trim().Trim('"', '\'') is { Length: > 0 } label ? label : null;
        }
        return null;
    }

    private static string? Meta(string head)
    {
        var tokens = new HtmlTokenizer(head, 0);
        while (tokens.Next() is { } token)
        {
            if (token is not { Kind: HtmlTokenKind.StartTag, Name: "meta" }) continue;
            // <meta charset=x>, or <meta http-equiv=content-type content="text/html; charset=x">.
            var label = Value("charset") ?? (Value("content") is { } content && content.IndexOf(Charset, StringComparison.OrdinalIgnoreCase) is var at and >= 0
                ? content[(at + Charset.Length)..].TrimStart(' ', '=', '"', '\'').Split(';', ' ', '"', '\'')[0] : null);
            if (string.IsNullOrWhiteSpace(label)) continue;
            // A page that could say so in single bytes is not in UTF-16.
            return CodePages.NameOf(label) is "utf-16le" or "utf-16be" ? "utf-8" : label.Trim();

            string? Value(string name) => token.Attributes.Where(a => a.Name == name).Select(a => a.Value.Slice(head)).FirstOrDefault();
        }
        return null;
    }
}
