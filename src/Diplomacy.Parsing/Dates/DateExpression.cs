using Diplomacy.Parsing.Text;

namespace Diplomacy.Parsing.Dates;

/// <summary>A date as a text writes it; the year or the day may be missing, a range has a last day.</summary>
/// <param name="LastMonth">The month of the last day where it is another: "30 May to 2 June".</param>
/// <param name="End">Index of the word behind it.</param>
internal readonly record struct DateExpression(int? Year, int Month, int? Day, int? LastDay, int First, int End, int? LastMonth = null)
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
        if (LastMonth is { } end && end > Month) return $"{month}-{day:00}/{y:0000}-{end:00}-{LastDay:00}";
        return LastDay is { } last && last > day ? $"{month}-{day:00}/{month}-{last:00}" : $"{month}-{day:00}";
    }

    /// <summary>
    /// The date that begins at a word, or null: "21 November 2017", "the 26th of October 2025", "14th day of July, 2022", "May 7-8, 2025",
    /// "30 May to 2 June 2014", "the twenty-first day of June in the year two thousand and ten", "December 2007", "2025-05-08", "08.05.2025", "22/05/2008".
    /// </summary>
    public static DateExpression? At(string text, IReadOnlyList<Word> words, int at)
    {
        if (MonthOf(words[at]) is { } month) return MonthFirst(text, words, at, month);
        if (Number(words[at]) is { } number) return Iso(text, words, at, number) ?? DayFirst(text, words, at, number, at + 1);
        return NumberWords.DayAt(words, at) is var (day, next) ? DayFirst(text, words, at, day, next) : null;
    }

    private static DateExpression? MonthFirst(string text, IReadOnlyList<Word> words, int at, int month)
    {
        var next = at + 1;
        if (YearAt(words, next) is var (bare, behind)) return new DateExpression(bare, month, null, null, at, behind);
        if (DayAt(words, next) is not { } day || Gap(text, words, at) is not (" " or ". ")) return null;
        next = SkipOrdinal(words, next + 1);
        int? last = null;
        int? lastMonth = null;
        if (next < words.Count && (IsRange(text, words, next - 1) || words[next].Folded is "and" or "to"))
        {
            var to = IsRange(text, words, next - 1) ? next : next + 1;
            if (DayAt(words, to) is { } second && second > day) (last, next) = (second, SkipOrdinal(words, to + 1));
            // "May 30 - June 2, 2014"
            else if (to + 1 < words.Count && MonthOf(words[to]) is { } end && end > month && DayAt(words, to + 1) is { } other)
                (last, lastMonth, next) = (other, end, SkipOrdinal(words, to + 2));
        }
        return YearBehind(words, next) is var (year, stop)
            ? new DateExpression(year, month, day, last, at, stop, lastMonth)
            : new DateExpression(null, month, day, last, at, next, lastMonth);
    }

    private static DateExpression? DayFirst(string text, IReadOnlyList<Word> words, int at, int day, int next)
    {
        if (day is < 1 or > 31) return null;
        next = SkipOrdinal(words, next);
        int? last = null;
        if (next < words.Count && (IsRange(text, words, next - 1) || words[next].Folded is "and" or "to"))
        {
            var to = words[next].Folded is "and" or "to" ? next + 1 : next;
            if (DayAt(words, to) is not { } second) return null;
            last = second;
            next = SkipOrdinal(words, to + 1);
        }
        while (next < words.Count && words[next].Folded is "day" or "of" or "the" or "month") next++;
        if (next >= words.Count || MonthOf(words[next]) is not { } month) return null;
        // "30 May to 2 June 2014"
        if (last is null && next + 1 < words.Count && (IsRange(text, words, next) || words[next + 1].Folded is "to"))
        {
            var to = words[next + 1].Folded is "to" ? next + 2 : next + 1;
            if (DayAt(words, to) is { } end && SkipOrdinal(words, to + 1) is var at2 && at2 < words.Count && MonthOf(words[at2]) is { } endMonth && endMonth > month)
                return new DateExpression(YearBehind(words, at2 + 1)?.Year, month, day, end, at, YearBehind(words, at2 + 1)?.End ?? at2 + 1, endMonth);
        }
        return YearBehind(words, next + 1) is var (year, behind)
            ? new DateExpression(year, month, day, last, at, behind)
            : new DateExpression(null, month, day, last, at, next + 1);
    }

    private static DateExpression? Iso(string text, IReadOnlyList<Word> words, int at, int number)
    {
        if (at + 2 >= words.Count || Number(words[at + 1]) is not { } middle || Number(words[at + 2]) is not { } last) return null;
        var gap = Gap(text, words, at);
        if (!gap.SequenceEqual(Gap(text, words, at + 1)) || gap is not ("-" or "." or "/")) return null;
        if (words[at].Length == 4 && middle is >= 1 and <= 12 && last is >= 1 and <= 31) return new DateExpression(number, middle, last, null, at, at + 3);
        if (words[at + 2].Length != 4 || last is < 1600 or > 2199) return null;
        if (middle is >= 1 and <= 12 && number is >= 1 and <= 31) return new DateExpression(last, middle, number, null, at, at + 3);
        // The day in the middle, as in the United States: "02/25/2022".
        return gap is "/" && number is >= 1 and <= 12 && middle is > 12 and <= 31 ? new DateExpression(last, number, middle, null, at, at + 3) : null;
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

    private static (int Year, int End)? YearAt(IReadOnlyList<Word> words, int at)
    {
        if (at >= words.Count) return null;
        if (words[at].Length == 4 && Number(words[at]) is { } year and >= 1600 and <= 2199) return (year, at + 1);
        return NumberWords.YearAt(words, at) is { Year: >= 1600 and <= 2199 } written ? written : null;
    }

    /// <summary>The year, also behind "in the year", "of the year" and the year of another era: "B.E. 2553 (2010)".</summary>
    private static (int Year, int End)? YearBehind(IReadOnlyList<Word> words, int at)
    {
        if (YearAt(words, at) is { } year) return year;
        var next = at;
        while (next < Math.Min(words.Count, at + 6) && (words[next].Folded is "in" or "the" or "year" or "of" or "a.d" or "ad" or "b.e" or "be" || (words[next].Length == 4 && Number(words[next]) is > 2199))) next++;
        return next > at && next < words.Count && (words[next - 1].Folded is "year" or "a.d" or "ad" or "of" || Number(words[next - 1]) is > 2199) ? YearAt(words, next) : null;
    }

    private static int SkipOrdinal(IReadOnlyList<Word> words, int at) =>
        at < words.Count && words[at].Folded is "st" or "nd" or "rd" or "th" ? at + 1 : at;

    private static bool IsRange(string text, IReadOnlyList<Word> words, int after) => Gap(text, words, after).Trim() is "-" or "–" or "—";

    private static ReadOnlySpan<char> Gap(string text, IReadOnlyList<Word> words, int after) =>
        text.AsSpan(words[after].End, words[after + 1].Start - words[after].End);
}
