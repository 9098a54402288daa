using System.Text;

namespace Diplomacy.Parsing.Sources;

/// <summary>
/// The encodings that a source may name, under the labels that the web gives them (WHATWG Encoding Standard, "Names and labels"):
/// there "iso-8859-1" and "ascii" are windows-1252, which holds them.
/// </summary>
internal static class CodePages
{
    private static readonly (string Name, int Page, string Labels)[] Listed =
    [
        ("utf-8", 65001, "utf8 unicode-1-1-utf-8"),
        ("utf-16le", 1200, "utf-16 utf16 utf16le ucs-2 unicode"),
        ("utf-16be", 1201, "utf16be"),
        ("windows-1250", 1250, "cp1250 x-cp1250"),
        ("windows-1251", 1251, "cp1251 x-cp1251 win-1251"),
        ("windows-1252", 1252, "cp1252 x-cp1252 iso-8859-1 iso8859-1 iso88591 iso_8859-1 latin1 latin-1 l1 ascii us-ascii ansi_x3.4-1968"),
        ("windows-1253", 1253, "cp1253 x-cp1253"),
        ("windows-1254", 1254, "cp1254 x-cp1254 iso-8859-9 iso8859-9 iso_8859-9 latin5 l5"),
        ("windows-1255", 1255, "cp1255 x-cp1255"),
        ("windows-1256", 1256, "cp1256 x-cp1256"),
        ("windows-1257", 1257, "cp1257 x-cp1257"),
        ("windows-1258", 1258, "cp1258 x-cp1258"),
        ("windows-874", 874, "cp874 iso-8859-11 iso8859-11 tis-620"),
        ("iso-8859-2", 28592, "iso8859-2 iso_8859-2 latin2 l2"),
        ("iso-8859-3", 28593, "iso8859-3 iso_8859-3 latin3 l3"),
        ("iso-8859-4", 28594, "iso8859-4 iso_8859-4 latin4 l4"),
        ("iso-8859-5", 28595, "iso8859-5 iso_8859-5 cyrillic"),
        ("iso-8859-6", 28596, "iso8859-6 iso_8859-6 arabic"),
        ("iso-8859-7", 28597, "iso8859-7 iso_8859-7 greek"),
        ("iso-8859-8", 28598, "iso8859-8 iso_8859-8 iso-8859-8-i hebrew"),
        ("iso-8859-13", 28603, "iso8859-13"),
        ("iso-8859-15", 28605, "iso8859-15 latin9 l9"),
        ("koi8-r", 20866, "koi8 koi8_r koi"),
        ("koi8-u", 21866, "koi8-ru"),
        ("ibm866", 866, "cp866 866"),
    ];

    private static readonly Dictionary<string, (string Name, int Page)> ByLabel = Listed
        .SelectMany(l => l.Labels.Split(' ').Append(l.Name).Select(label => (Label: label, l.Name, l.Page)))
        .ToDictionary(l => l.Label, l => (l.Name, l.Page), StringComparer.OrdinalIgnoreCase);

    /// <summary>Names of all that are known, for refusals.</summary>
    public static string Known { get; } = string.Join(", ", Listed.Select(l => l.Name));

    /// <summary>The encoding's own name, or null where the label is not known.</summary>
    public static string? NameOf(string label) => ByLabel.TryGetValue(label.Trim(), out var found) ? found.Name : null;

    /// <summary>Decodes bytes of an encoding known by its own name.</summary>
    /// <param name="fault">The index of the first byte that stands for no character, or -1.</param>
    public static string Decode(string name, ReadOnlySpan<byte> bytes, out int fault)
    {
        var page = ByLabel[name].Page;
        var single = page is not (65001 or 1200 or 1201);
        var encoding = single
            ? CodePagesEncodingProvider.Instance.GetEncoding(page, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!
            : Encoding.GetEncoding(page, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        try
        {
            var text = encoding.GetString(bytes);
            // What a page leaves open, .NET fills with control and private characters, one for each byte.
            fault = single ? text.AsSpan().IndexOfAnyInRange('\u0080', '\u009F') : -1;
            if (single && fault < 0) fault = text.AsSpan().IndexOfAnyInRange('\uE000', '\uF8FF');
            return text;
        }
        catch (DecoderFallbackException broken)
        {
            fault = Math.Max(0, broken.Index);
            return "";
        }
    }
}
