using System.Globalization;

namespace Diplomacy.Web.Lists;

/// <summary>
/// Writes comma-separated values by RFC 4180: CRLF, quotes where needed, UTF-8 without byte-order mark. A text that a
/// spreadsheet would run as a formula is led by an apostrophe (OWASP, CSV injection).
/// </summary>
public static class Csv
{
    public const string ContentType = "text/csv; charset=utf-8; header=present";

    /// <summary>One record with its line end. Null is an empty field; a list of words is joined by "; ".</summary>
    public static string Line(IEnumerable<object?> fields) => string.Join(',', fields.Select(Field)) + "\r\n";

    private static string Field(object? value) => value switch
    {
        null => "",
        string text => Text(text),
        bool yes => yes ? "true" : "false",
        IEnumerable<string> texts => Text(string.Join("; ", texts)),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => Text(value.ToString() ?? ""),
    };

    private static string Text(string text)
    {
        if (text.Length == 0) return "";
        if (text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '\uFF1D' or '\uFF0B' or '\uFF0D' or '\uFF20') text = "'" + text;
        var quoted = text.AsSpan().ContainsAny("\",\r\n") || text[0] == ' ' || text[^1] == ' ';
        return quoted ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
    }
}
