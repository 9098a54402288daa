using System.Globalization;

namespace Diplomacy.Storage.Names;

/// <summary>
/// Dates of EDTF (ISO 8601-2, level 0 and the signs of level 1 for doubt): <c>2025-05-07</c>, <c>2007-12</c>, <c>2007</c>,
/// <c>2007-12-04/2007-12-05</c>.
/// </summary>
public static class EdtfDate
{
    /// <summary>The first and the last day that a date may mean; false where it is none.</summary>
    public static bool TryDays(string? date, out DateOnly first, out DateOnly last)
    {
        (first, last) = (default, default);
        if (string.IsNullOrEmpty(date)) return false;
        var slash = date.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0) return TryOne(date, out first, out last);
        return TryOne(date[..slash], out first, out _) && TryOne(date[(slash + 1)..], out _, out last) && first <= last;
    }

    /// <summary>Year, month and day with which a date begins, as far as they are stated; null where it is none.</summary>
    public static (int Year, int? Month, int? Day)? Begin(string? date)
    {
        if (date is null || !TryOne(date.Split('/')[0], out var first, out var last)) return null;
        return (first.Year, last < first.AddMonths(1) ? first.Month : null, first == last ? first.Day : null);
    }

    /// <summary>A single date without a sign of doubt.</summary>
    public static bool IsPlain(string date) => !date.AsSpan().ContainsAny("/?~%");

    /// <summary>In English: "7 May 2025", "December 2007", "2007", "19–21 May 2023", "30 June – 2 July 2023"; a date that cannot be read, as it is.</summary>
    public static string InWords(string date)
    {
        var slash = date.IndexOf('/', StringComparison.Ordinal);
        if (slash > 0) return Interval(date[..slash], date[(slash + 1)..]);
        if (!TryOne(date, out var first, out _)) return date;
        var format = date.TrimEnd('?', '~', '%').Length switch { 4 => "yyyy", 7 => "MMMM yyyy", _ => "d MMMM yyyy" };
        return first.ToString(format, CultureInfo.InvariantCulture);
    }

    /// <summary>What two days have in common is said once.</summary>
    private static string Interval(string from, string to)
    {
        var (begins, ends) = (InWords(from), InWords(to));
        if (begins == ends) return begins;
        if (begins.Split(' ') is not [var day, var month, var year] || ends.Split(' ') is not [_, var lastMonth, var lastYear]) return $"{begins} to {ends}";
        if (year != lastYear) return $"{begins} – {ends}";
        return month == lastMonth ? $"{day}–{ends}" : $"{day} {month} – {ends}";
    }

    private static bool TryOne(string date, out DateOnly first, out DateOnly last)
    {
        var plain = date.TrimEnd('?', '~', '%');
        var invariant = CultureInfo.InvariantCulture;
        last = default;
        if (DateOnly.TryParseExact(plain, "yyyy-MM-dd", invariant, DateTimeStyles.None, out first))
            last = first;
        else if (DateOnly.TryParseExact(plain, "yyyy-MM", invariant, DateTimeStyles.None, out first))
            last = first.AddMonths(1).AddDays(-1);
        else if (DateOnly.TryParseExact(plain, "yyyy", invariant, DateTimeStyles.None, out first))
            last = first.AddYears(1).AddDays(-1);
        else
            return false;
        return true;
    }
}
