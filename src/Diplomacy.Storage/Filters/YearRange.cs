using System.Globalization;

namespace Diplomacy.Storage.Filters;

/// <summary>
/// Years from and to, both with it; an open end is null. <see cref="Undated"/> stands for documents without a date.
/// Written <c>2007</c>, <c>2007..2025</c>, <c>2007..</c>, <c>..2025</c>, <c>undated</c>.
/// </summary>
public readonly record struct YearRange(int? From, int? To)
{
    public static YearRange Undated { get; } = new(null, null);

    /// <exception cref="FilterRefusedException">It is no year and no range of years.</exception>
    public static YearRange Parse(string text)
    {
        if (text.Equals("undated", StringComparison.OrdinalIgnoreCase)) return Undated;
        var dots = text.IndexOf("..", StringComparison.Ordinal);
        if (dots < 0) return Year(text) is { } year ? new(year, year) : throw Refused(text);
        var (first, last) = (text[..dots], text[(dots + 2)..]);
        var (from, to) = (Year(first), Year(last));
        if ((from is null && first.Length > 0) || (to is null && last.Length > 0) || (from is null && to is null)) throw Refused(text);
        return from > to ? new(to, from) : new(from, to);
    }

    /// <summary>The range that was probably meant by what is none: years with less than four digits, an end that is no year left open; or null.</summary>
    public static YearRange? Nearest(string text)
    {
        var ends = text.Split("..");
        if (ends.Length > 2) return null;
        var years = ends.Select(e => e.Length <= 4 && int.TryParse(e, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year > 0 ? year : (int?)null).ToList();
        return years.TrueForAll(y => y is null) ? null : new(years[0], years[^1]);
    }

    public override string ToString() => this == Undated ? "undated" : From == To ? Plain(From) : $"{Plain(From)}..{Plain(To)}";

    /// <summary>As words of a sentence: "2007 to 2025", "since 2007", "undated".</summary>
    public string InWords() =>
        this == Undated ? "undated"
        : From == To ? $"in {Plain(From)}"
        : From is null ? $"up to {Plain(To)}"
        : To is null ? $"since {Plain(From)}"
        : $"{Plain(From)} to {Plain(To)}";

    private static string Plain(int? year) => year?.ToString("0000", CultureInfo.InvariantCulture) ?? "";

    private static int? Year(string text) =>
        text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year > 0 ? year : null;

    private static FilterRefusedException Refused(string text) =>
        new($"“{text}” is no year. Write a year (2007), a range (2007..2025, 2007.., ..2025) or “undated”.");
}
