using System.Collections.Frozen;
using System.Globalization;

namespace Diplomacy.Parsing.Text;

/// <summary>A date in running words: "3 July 2008", "March 8, 2016", "June 2021", "2001", "June 27".</summary>
/// <param name="Year">0 where the words give none.</param>
/// <param name="Month">0 where the words give none.</param>
/// <param name="Day">0 where the words give none.</param>
internal readonly record struct CitedDate(int Year, int Month, int Day)
{
    private static readonly FrozenDictionary<string, int> Months = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames
        .Select((name, i) => (Name: name.ToLowerInvariant(), Month: i + 1)).Where(m => m.Name.Length > 0)
        .ToFrozenDictionary(m => m.Name, m => m.Month, StringComparer.Ordinal);

    /// <summary>Extended Date/Time Format (ISO 8601-2); a day without a year takes <paramref name="year"/>; null where there is none.</summary>
    public string? Edtf(int? year)
    {
        var y = Year > 0 ? Year : year;
        if (y is null) return null;
        if (Month == 0) return $"{y:0000}";
        return Day == 0 ? $"{y:0000}-{Month:00}" : $"{y:0000}-{Month:00}-{Day:00}";
    }

    /// <summary>Reads the date that begins at word <paramref name="at"/>; <paramref name="count"/> is its number of words.</summary>
    public static bool TryRead(SpokenWords spoken, int at, out CitedDate date, out int count)
    {
        (date, count) = (default, 0);
        if (at >= spoken.Words.Count) return false;
        if (MonthAt(spoken, at) is { } month)
        {
            var next = DayAt(spoken, at + 1);
            if (next is { } day)
            {
                var year = YearAt(spoken, at + 2);
                (date, count) = (new CitedDate(year ?? 0, month, day), year is null ? 2 : 3);
                return true;
            }
            if (YearAt(spoken, at + 1) is not { } only) return false;
            (date, count) = (new CitedDate(only, month, 0), 2);
            return true;
        }
        if (DayAt(spoken, at) is { } first)
        {
            var m = at + 1 < spoken.Words.Count && spoken.Words[at + 1].Folded == "of" ? at + 2 : at + 1;
            if (MonthAt(spoken, m) is not { } named) return false;
            var year = YearAt(spoken, m + 1);
            (date, count) = (new CitedDate(year ?? 0, named, first), m - at + (year is null ? 1 : 2));
            return true;
        }
        if (YearAt(spoken, at) is not { } bare) return false;
        (date, count) = (new CitedDate(bare, 0, 0), 1);
        return true;
    }

    /// <summary>A date or a month's name stands at word <paramref name="at"/>.</summary>
    public static bool BeginsAt(SpokenWords spoken, int at) => MonthAt(spoken, at) is not null || TryRead(spoken, at, out _, out _);

    private static int? MonthAt(SpokenWords spoken, int at) =>
        at < spoken.Words.Count && spoken.Words[at].Capital && Months.TryGetValue(spoken.Words[at].Folded, out var month) ? month : null;

    private static int? DayAt(SpokenWords spoken, int at)
    {
        if (at >= spoken.Words.Count) return null;
        var word = spoken.Words[at].Folded.AsSpan();
        var digits = 0;
        while (digits < word.Length && char.IsAsciiDigit(word[digits])) digits++;
        if (digits is 0 or > 2 || word[digits..] is not ("" or "st" or "nd" or "rd" or "th")) return null;
        var day = int.Parse(word[..digits], CultureInfo.InvariantCulture);
        return day is >= 1 and <= 31 ? day : null;
    }

    private static int? YearAt(SpokenWords spoken, int at)
    {
        if (at >= spoken.Words.Count) return null;
        var word = spoken.Words[at].Folded;
        if (word.Length != 4 || !int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var year)) return null;
        // A number joined to another by a hyphen or slash is a period or a document's number.
        return year is >= 1600 and <= 2100 ? year : null;
    }
}
