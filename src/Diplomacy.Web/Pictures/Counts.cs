using System.Globalization;
using Diplomacy.Parsing.Areas;
using Diplomacy.Parsing.Record;
using Diplomacy.Search.Index;
using Diplomacy.Storage.Filters;
using Diplomacy.Storage.Names;
using Diplomacy.Web.Lists;
using Diplomacy.Web.Wording;

namespace Diplomacy.Web.Pictures;

/// <summary>How many statements of an area, and how many of them commit.</summary>
public sealed record AreaCount(string Slug, string Label, string Short, int Ordinal, int Statements, int Committing);

/// <summary>How many statements of a party's agreements, and how many of them commit.</summary>
public sealed record PartyCount(string Code, string Slug, string Name, int Statements, int Committing);

/// <summary>The counts of the index as the counts that pictures are drawn from.</summary>
public static class Counts
{
    public static readonly CrossOf YearsByStrength = new(DimensionNames.Year, DimensionNames.Strength);
    public static readonly CrossOf AreasByCommitting = new(DimensionNames.Area, DimensionNames.Commits);
    public static readonly CrossOf PartiesByCommitting = new(DimensionNames.Country, DimensionNames.Commits);

    /// <summary>Statements by year and strength, of <see cref="YearsByStrength"/>.</summary>
    public static List<YearCount> ByYear(this CrossCounts table) =>
        [.. table.Counts.Select(c => new YearCount(Year(c.Row), CodeNames.TryParse<Strength>(c.Column, out var strength) ? strength : null, c.Count))];

    /// <summary>What falls in each year, whatever it is.</summary>
    public static List<YearCount> ByYear(this FacetCounts years) => [.. years.Values.Select(y => new YearCount(Year(y.Value), null, y.Count))];

    /// <summary>Statements by area, most first, of <see cref="AreasByCommitting"/>. A statement counts in each of its areas.</summary>
    public static List<AreaCount> ByArea(this CrossCounts table)
    {
        var counts = Sums(table);
        return [.. Area.All.Index().Where(a => counts.ContainsKey(a.Item.Slug))
            .Select(a => new AreaCount(a.Item.Slug, a.Item.Label, a.Item.Short, a.Index, counts[a.Item.Slug].All, counts[a.Item.Slug].Committing))
            .OrderByDescending(a => a.Statements)];
    }

    /// <summary>Statements by party, most first, of <see cref="PartiesByCommitting"/>: those of all agreements that it is party to.</summary>
    public static List<PartyCount> ByParty(this CrossCounts table) =>
    [
        .. Sums(table).Select(c => (Party: PartyNames.Of(c.Key), c.Value))
            .Select(c => new PartyCount(c.Party.Code, c.Party.Slug, c.Party.ShortName, c.Value.All, c.Value.Committing))
            .OrderByDescending(c => c.Statements).ThenBy(c => c.Name, Letters.Order),
    ];

    /// <summary>A year as the index writes it; null for what is undated.</summary>
    public static int? Year(string value) => value == DimensionNames.Undated ? null : int.Parse(value, CultureInfo.InvariantCulture);

    /// <summary>The first and the last year; null where nothing is dated.</summary>
    public static (int? First, int? Last) Span(this IEnumerable<YearCount> years)
    {
        var dated = years.Where(y => y.Year is not null).Select(y => y.Year).ToList();
        return (dated.Min(), dated.Max());
    }

    /// <summary>"political relations; trade and economy; and energy": the areas that most statements are about.</summary>
    public static string MostlyAbout(this IReadOnlyList<AreaCount> areas, int most = 3) =>
        Phrases.ListOfLists([.. areas.Take(most).Select(a => char.ToLowerInvariant(a.Short[0]) + a.Short[1..])]);

    private static Dictionary<string, (int All, int Committing)> Sums(CrossCounts byCommitting)
    {
        var sums = new Dictionary<string, (int All, int Committing)>(StringComparer.Ordinal);
        foreach (var cell in byCommitting.Counts)
        {
            var (all, committing) = sums.GetValueOrDefault(cell.Row);
            sums[cell.Row] = (all + cell.Count, committing + (cell.Column == "yes" ? cell.Count : 0));
        }
        return sums;
    }
}
