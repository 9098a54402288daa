using System.Text;
using System.Text.RegularExpressions;

namespace Diplomacy.Parsing.Sources;

/// <summary>
/// The encoding that a source names within itself, read before anything can be decoded: in front matter (<c>encoding:</c> or
/// <c>charset:</c>), or in the head of an HTML page (HTML Living Standard 13.2.3.2, "prescan a byte stream").
/// </summary>
internal static partial class NamedEncoding
{
    private const int LongestMatter = 64 * 1024;
    // The standard looks at 1,024 bytes; pages that put scripts above their charset are read by browsers none the less.
    private const int LongestHead = 16 * 1024;

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
            if (Field().Match(line) is { Success: true } field) return field.Groups[1].Value;
        }
        return null;
    }

    private static string? Meta(string head)
    {
        head = Comment().Replace(head, "");
        if (Charset().Match(head) is not { Success: true } meta) return null;
        var label = meta.Groups[1].Value;
        // A page that could say so in bytes of one is not in UTF-16.
        return CodePages.NameOf(label) is "utf-16le" or "utf-16be" ? "utf-8" : label;
    }

    [GeneratedRegex("""^(?:encoding|charset)\s*:\s*["']?([^"'#]*[^"'#\s])""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Field();

    [GeneratedRegex("<!--.*?(?:-->|$)", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Comment();

    // Both forms: <meta charset=x> and <meta http-equiv=content-type content="text/html; charset=x">.
    [GeneratedRegex("""<meta[\s/][^>]{0,400}?charset\s*=\s*["']?\s*([^\s"'/>;]+)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Charset();
}
