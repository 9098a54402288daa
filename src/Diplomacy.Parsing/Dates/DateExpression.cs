using Diplomacy.Parsing.Text;

namespace Diplomacy.Parsing.Dates;

/// <summary>A date as a text writes it; the year or the day may be missing, a range has a last day.</summary>
/// <param name="End">Index of the word behind it.</param>
internal readonly record struct DateExpression(int? Year, int Month, int? Day, int? LastDay, int First, int End)
{
    private static readonly string[] Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    private static readonly string[] Short = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>EDTF (ISO 8601-2): <c>2025-05-07</c>, <c>2007-12</c>, <c>2024-04-04/2024-04-05</c>; null without a year.</summary>
    /// <param name="year">The year where the words give none.</param>
    public string? Edtf(int? year = null)
    {
        if ((Year ?? year) is not { } y) return null;
        var month = $"{y:0000}-{Month:00}";
        if (Day is not { } day) return month;
        return LastDay is { } last && last > day ? $"{month}-{day:00}/{month}-{last:00}" : $"{month}-{day:00}";
    }

    /// <summary>
    /// The date that begins at a word, or null: "21 November 2017", "the 26th of October 2025", "14th day of July, 2022", "May 7-8, 2025",
    /// "December 2007", "2025-05-08", "08.05.2025".
    /// </summary>
    public static DateExpression? At(string text, IReadOnlyList<Word> words, int at)
    {
        if (MonthOf(words[at]) is { } month) return MonthFirst(text, words, at, month);
        return Number(words[at]) is { } number ? Iso(text, words, at, number) ?? DayFirst(text, words, at, number) : null;
    }

    private static DateExpression? MonthFirst(string text, IReadOnlyList<Word> words, int at, int month)
    {
        var next = at + 1;
        if (YearAt(words, next) is { } bare) return new DateExpression(bare, month, null, null, at, next + 1);
        if (DayAt(words, next) is not { } day || Gap(text, words, at) is not (" " or ". ")) return null;
        next = SkipOrdinal(words, next + 1);
        int? last = null;
        if (next < words.Count && IsRange(text, words, next - 1) && DayAt(words, next) is { } to)
        {
            last = to;
            next = SkipOrdinal(words, next + 1);
        }
        else if (next + 1 < words.Count && words[next].Folded is "and" or "to" && DayAt(words, next + 1) is { } second && second > day)
        {
            last = second;
            next = SkipOrdinal(words, next + 2);
        }
        return YearAt(words, next) is { } year
            ? new DateExpression(year, month, day, last, at, next + 1)
            : new DateExpression(null, month, day, last, at, next);
    }

    private static DateExpression? DayFirst(string text, IReadOnlyList<Word> words, int at, int day)
    {
        if (day is < 1 or > 31) return null;
        var next = SkipOrdinal(words, at + 1);
        int? last = null;
        if (next < words.Count && (IsRange(text, words, next - 1) || words[next].Folded is "and" or "to"))
        {
            var to = words[next].Folded is "and" or "to" ? next + 1 : next;
            if (DayAt(words, to) is not { } second) return null;
            last = second;
            next = SkipOrdinal(words, to + 1);
        }
        while (next < words.Count && words[next].Folded is "day" or "of" or "the") next++;
        if (next >= words.Count || MonthOf(words[next]) is not { } month) return null;
        return YearAt(words, next + 1) is { } year
            ? new DateExpression(year, month, day, last, at, next + 2)
            : new DateExpression(null, month, day, last, at, next + 1);
    }

    private static DateExpression? Iso(string text, IReadOnlyList<Word> words, int at, int number)
    {
        if (at + 2 >= words.Count || Number(words[at + 1]) is not { } middle || Number(words[at + 2]) is not { } last) return null;
        var gap = Gap(text, words, at);
        if (!gap.SequenceEqual(Gap(text, words, at + 1)) || gap is not ("-" or "." or "/")) return null;
        if (words[at].Length == 4 && middle is >= 1 and <= 12 && last is >= 1 and <= 31) return new DateExpression(number, middle, last, null, at, at + 3);
        return gap is "." && words[at + 2].Length == 4 && middle is >= 1 and <= 12 && number is >= 1 and <= 31
            ? new DateExpression(last, middle, number, null, at, at + 3)
            : null;
    }

    private static int? MonthOf(Word word)
    {
        if (!word.Capital) return null;
        var month = Array.IndexOf(Months, word.Folded);
        if (month < 0) month = Array.IndexOf(Short, word.Folded is "sept" ? "sep" : word.Folded);
        return month < 0 ? null : month + 1;
    }

    /// <summary>A number with or without its ordinal ending ("26th").</summary>
    private static int? Number(Word word)
    {
        var digits = word.Folded.AsSpan();
        if (digits.Length > 2 && digits[^2..] is "st" or "nd" or "rd" or "th") digits = digits[..^2];
        return digits.Length <= 4 && !digits.ContainsAnyExceptInRange('0', '9') && int.TryParse(digits, out var number) ? number : null;
    }

    private static int? DayAt(IReadOnlyList<Word> words, int at) =>
        at < words.Count && words[at].Length <= 4 && Number(words[at]) is { } day and >= 1 and <= 31 ? day : null;

    private static int? YearAt(IReadOnlyList<Word> words, int at) =>
        at < words.Count && words[at].Length == 4 && Number(words[at]) is { } year and >= 1600 and <= 2199 ? year : null;

    private static int SkipOrdinal(IReadOnlyList<Word> words, int at) =>
        at < words.Count && words[at].Folded is "st" or "nd" or "rd" or "th" ? at + 1 : at;

    private static bool IsRange(string text, IReadOnlyList<Word> words, int after) => Gap(text, words, after).Trim() is "-" or "–" or "—";

    private static ReadOnlySpan<char> Gap(string text, IReadOnlyList<Word> words, int after) =>
        text.AsSpan(words[after].End, words[after + 1].Start - words[after].End);
}
