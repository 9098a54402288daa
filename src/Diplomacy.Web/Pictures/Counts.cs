using Diplomacy.Storage.Entities;
using Diplomacy.Web.Wording;
using Microsoft.EntityFrameworkCore;

namespace Diplomacy.Web.Pictures;

/// <summary>How many statements of an area, and how many of them commit.</summary>
public sealed record AreaCount(string Slug, string Label, string Short, int Ordinal, int Statements, int Committing);

/// <summary>How many statements of a party's agreements, and how many of them commit.</summary>
public sealed record PartyCount(string Code, string Slug, string Name, int Statements, int Committing);

/// <summary>The counts that pictures are drawn from, each one query over a set of statements.</summary>
public static class Counts
{
    /// <summary>Statements by year and strength.</summary>
    public static async Task<List<YearCount>> ByYearAsync(this IQueryable<Commitment> statements, CancellationToken cancel) =>
        await statements.GroupBy(c => new { c.Agreement.Year, c.Strength })
            .Select(g => new YearCount(g.Key.Year, g.Key.Strength, g.Count())).ToListAsync(cancel);

    /// <summary>Statements by area, most first. A statement counts in each of its areas.</summary>
    public static async Task<List<AreaCount>> ByAreaAsync(this IQueryable<Commitment> statements, CancellationToken cancel)
    {
        var counts = await statements.SelectMany(c => c.Areas, (c, a) => new { a.Area.Slug, a.Area.Label, a.Area.Short, a.Area.Ordinal, c.Strength })
            .GroupBy(a => new { a.Slug, a.Label, a.Short, a.Ordinal })
            .Select(g => new AreaCount(
                g.Key.Slug, g.Key.Label, g.Key.Short, g.Key.Ordinal, g.Count(),
                g.Sum(a => a.Strength >= Parsing.Record.Strength.Intended ? 1 : 0)))
            .ToListAsync(cancel);
        return [.. counts.OrderByDescending(a => a.Statements).ThenBy(a => a.Ordinal)];
    }

    /// <summary>Statements by party: those of all agreements that it is party to.</summary>
    public static async Task<List<PartyCount>> ByPartyAsync(this IQueryable<Commitment> statements, CancellationToken cancel) =>
        await statements.SelectMany(c => c.Agreement.Parties, (c, p) => new { p.Party.Code, p.Party.Slug, p.Party.ShortName, c.Strength })
            .GroupBy(p => new { p.Code, p.Slug, p.ShortName })
            .Select(g => new PartyCount(
                g.Key.Code, g.Key.Slug, g.Key.ShortName, g.Count(), g.Sum(p => p.Strength >= Parsing.Record.Strength.Intended ? 1 : 0)))
            .ToListAsync(cancel);

    /// <summary>"political relations, trade and economy and energy": the areas that most statements are about.</summary>
    public static string MostlyAbout(this IReadOnlyList<AreaCount> areas, int most = 3) =>
        Phrases.List([.. areas.Take(most).Select(a => char.ToLowerInvariant(a.Short[0]) + a.Short[1..])]);
}
