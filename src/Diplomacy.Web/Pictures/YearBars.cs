using Diplomacy.Parsing.Record;

namespace Diplomacy.Web.Pictures;

/// <summary>Counts by year as bars, parted by strength; a long time is drawn in spans of two, five, ten or more years.</summary>
public sealed record YearBars(IReadOnlyList<YearBar> Bars, YearBar? Undated)
{
    /// <summary>What is counted: "statement", "declaration".</summary>
    public string Unit { get; init; } = "statement";

    /// <summary>The years between the first and the last in which there is nothing: "2008–2018", "2020".</summary>
    public IReadOnlyList<string> Silences { get; private init; } = [];

    /// <summary>The same figures as a table: one column, where the bars are not parted.</summary>
    public Matrix Figures(string caption, string href) => new(caption, "Year", [new MatrixHead(Unit + "s", href)],
        [.. (Undated is null ? Bars : Bars.Append(Undated)).Where(b => b.Total > 0).Select(b => new MatrixRow(b.Label, b.Href, [new MatrixCell(b.Total, b.Href)]))]);

    /// <summary>The greatest bar.</summary>
    public int Most { get; } = Bars.Select(b => b.Total).DefaultIfEmpty().Max();

    /// <summary>Draws counts.</summary>
    /// <param name="counts">Year (null: undated), strength and count; the order does not matter.</param>
    /// <param name="href">The address of a year as filters write it: <c>2007</c>, <c>2005..2009</c>, <c>undated</c>.</param>
    /// <param name="most">As many bars as there is room for.</param>
    /// <param name="chosen">Whether a year (null: undated) is among those that the list is filtered by; null where none is.</param>
    public static YearBars Of(IEnumerable<YearCount> counts, Func<string, string> href, int most = 30, Func<int?, bool>? chosen = null)
    {
        var all = counts.ToList();
        var undated = all.Where(c => c.Year is null).ToList();
        var bars = new List<YearBar>();
        var dated = all.Where(c => c.Year is not null).ToList();
        if (dated.Count > 0)
        {
            int first = dated.Min(c => c.Year!.Value), last = dated.Max(c => c.Year!.Value);
            var step = Step(first, last, most);
            var byStart = dated.ToLookup(c => c.Year!.Value - Modulo(c.Year.Value, step));
            for (var from = first - Modulo(first, step); from <= last; from += step)
            {
                // The first and the last span end with the years that there are: what they lead to is what they show.
                bars.Add(YearBar.Of(Math.Max(from, first), Math.Min(from + step - 1, last), byStart[from], href, chosen));
            }
        }
        return new YearBars(bars, undated.Count == 0 ? null : YearBar.Of(null, null, undated, href, chosen)) { Silences = [.. SilencesOf([.. dated.Select(c => c.Year!.Value)])] };
    }

    private static IEnumerable<string> SilencesOf(SortedSet<int> years)
    {
        int? last = null;
        foreach (var year in years)
        {
            if (year - last == 2) yield return $"{year - 1}";
            else if (year - last > 2) yield return $"{last + 1}–{year - 1}";
            last = year;
        }
    }

    /// <summary>Whether a bar's year is written below it: the first, the last, and between them as many as there is room for.</summary>
    public bool Named(int index)
    {
        var last = Bars.Count - 1;
        var every = Math.Max(1, (int)Math.Ceiling(last / 4.0));
        return index == last || index % every == 0 && last - index >= every;
    }

    /// <summary>Few enough bars that each has its number above it on a wide page, and on any page; else the scale stands at the greatest.</summary>
    public bool IsValued => Bars.Count <= 24;

    /// <inheritdoc cref="IsValued"/>
    public bool IsFew => Bars.Count <= 10;

    /// <summary>Where a bar ends, in hundredths from above.</summary>
    public string Top(YearBar bar) => Round(100 - Height(bar));

    private double Height(YearBar bar) => Math.Max(4, 100.0 * bar.Total / Most);

    /// <summary>The parts of a bar from the ground up, in hundredths of the greatest bar; a small bar stays visible.</summary>
    public IEnumerable<BarPart> Parts(YearBar bar)
    {
        var height = Height(bar);
        var y = 100.0;
        for (var rung = bar.ByStrength.Count; rung > 0; rung--)
        {
            if (bar.ByStrength[rung - 1] == 0) continue;
            var part = height * bar.ByStrength[rung - 1] / bar.Total;
            y -= part;
            yield return new BarPart(rung, Round(y), Round(part));
        }
    }

    private static string Round(double value) => Math.Max(0, value).ToString("0.##", System.Globalization.CultureInfo.InvariantCulture);

    private static int Step(int first, int last, int most)
    {
        foreach (var step in (int[])[1, 2, 5, 10, 20, 50, 100])
        {
            if ((last - Modulo(last, step) - (first - Modulo(first, step))) / step < most) return step;
        }
        return 1000;
    }

    private static int Modulo(int year, int step) => ((year % step) + step) % step;
}

/// <summary>How many statements of one strength fall in a year; null is undated. Where strength is null, the bar is not parted.</summary>
public sealed record YearCount(int? Year, Strength? Strength, int Count);

/// <summary>One bar: the years it covers (null: undated) and its parts, weakest first.</summary>
public sealed record YearBar(int? From, int? To, IReadOnlyList<int> ByStrength, string Href, bool Chosen = false)
{
    public int Total { get; } = ByStrength.Sum();

    /// <summary><c>2007</c>, <c>2005–2009</c>, <c>undated</c>.</summary>
    public string Label => From is null ? "undated" : From == To ? $"{From}" : $"{From}–{To}";

    internal static YearBar Of(int? from, int? to, IEnumerable<YearCount> counts, Func<string, string> href, Func<int?, bool>? chosen)
    {
        var parts = new int[Enum.GetValues<Strength>().Length];
        foreach (var count in counts) parts[(int)(count.Strength ?? Strength.Binding)] += count.Count;
        return new YearBar(from, to, parts, href(from is null ? "undated" : from == to ? $"{from:0000}" : $"{from:0000}..{to:0000}"),
            chosen is not null && (from is null ? chosen(null) : Enumerable.Range(from.Value, to!.Value - from.Value + 1).Any(y => chosen(y))));
    }
}

/// <summary>A part of a bar: its rung on the ladder of strength (1 to 5), its top and height in hundredths of the picture.</summary>
public sealed record BarPart(int Rung, string Y, string Height);
