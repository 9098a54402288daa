using System.Globalization;
using Diplomacy.Parsing.Text;

namespace Diplomacy.Parsing.Reading.Html;

/// <summary>The markers that a browser sets before the items of a list (HTML Living Standard 4.4.5, 4.4.8).</summary>
internal sealed class HtmlListNumbers
{
    private readonly string _source;
    private readonly bool _numbered;
    private readonly bool _bare;
    private readonly string _type;
    private readonly int _step = 1;
    private int _next = 1;

    public HtmlListNumbers(string source, HtmlNode list)
    {
        _source = source;
        _numbered = list.Name == "ol";
        var style = list.Attribute(source, "style")?.Replace(" ", "").ToLowerInvariant() ?? "";
        _bare = style.Contains("list-style:none", StringComparison.Ordinal) || style.Contains("list-style-type:none", StringComparison.Ordinal);
        _type = list.Attribute(source, "type")?.Trim() ?? TypeOf(style);
        if (list.Attribute(source, "reversed") is not null)
        {
            _step = -1;
            _next = list.Children.Count(c => c.Name == "li");
        }
        if (Number(list.Attribute(source, "start")) is { } start) _next = start;
    }

    /// <summary>The marker of an item; its units stand where the item's tag stands. Null where the list has none.</summary>
    public ReadingText? Next(HtmlNode item)
    {
        if (!_numbered) return _bare ? null : Marker("•", item);
        if (Number(item.Attribute(_source, "value")) is { } value) _next = value;
        var number = _next;
        _next = unchecked(_next + _step);
        return _bare ? null : Marker(Print(number) + ".", item);
    }

    private static string TypeOf(string style) =>
        style.Contains("lower-alpha", StringComparison.Ordinal) || style.Contains("lower-latin", StringComparison.Ordinal) ? "a"
        : style.Contains("upper-alpha", StringComparison.Ordinal) || style.Contains("upper-latin", StringComparison.Ordinal) ? "A"
        : style.Contains("lower-roman", StringComparison.Ordinal) ? "i"
        : style.Contains("upper-roman", StringComparison.Ordinal) ? "I"
        : "1";

    private string Print(int number) => _type switch
    {
        "a" => ListNumbers.Letters(number),
        "A" => ListNumbers.Letters(number).ToUpperInvariant(),
        "i" => ListNumbers.Roman(number),
        "I" => ListNumbers.Roman(number).ToUpperInvariant(),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    private static int? Number(string? value) =>
        int.TryParse(value, NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var number) ? number : null;

    // The tag is at least "<li>", as long as the marker's units go; a longer one shares the last.
    private static ReadingText Marker(string marker, HtmlNode item) =>
        new(marker, [.. Enumerable.Range(0, marker.Length).Select(i => item.Start + Math.Min(i, 3))]);
}
