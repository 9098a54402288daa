using Diplomacy.Parsing.Record;
using Diplomacy.Storage.Database;
using Diplomacy.Web.Lists;
using Diplomacy.Web.Pictures;
using Diplomacy.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Diplomacy.Web.Pages.Areas;

/// <summary>All areas of the controlled vocabulary, with what is said about each.</summary>
public sealed class IndexModel(DiplomacyContext db) : ListPage
{
    private const int Columns = 24;

    public IReadOnlyList<Row> Areas { get; private set; } = [];

    public int Most => Areas.Max(a => a.Statements);

    public Matrix? ByYear { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        var counts = (await db.Commitments.AsNoTracking().ByAreaAsync(cancel)).ToDictionary(a => a.Slug);
        var areas = await db.Areas.AsNoTracking().OrderBy(a => a.Ordinal).ToListAsync(cancel);
        Areas = [.. areas.Select(a => new Row(
            a.Slug, a.Label, a.Short, a.Scope, a.EuroVoc, counts.GetValueOrDefault(a.Slug)?.Statements ?? 0, counts.GetValueOrDefault(a.Slug)?.Committing ?? 0))];
        var byYear = await db.CommitmentAreas.AsNoTracking().GroupBy(a => new { a.AreaSlug, a.Commitment.Agreement.Year })
            .Select(g => new Cell(g.Key.AreaSlug, g.Key.Year, g.Count())).ToListAsync(cancel);
        if (byYear.Exists(c => c.Year is not null)) ByYear = Draw(byYear);
        var changed = Changed(db);
        return ShowAll(Areas, a => new { a.Slug, a.Label, a.Short, a.Scope, Eurovoc = a.EuroVoc, a.Statements, a.Committing, Url = a.Href },
            "Areas of cooperation", a => new AtomEntry(PermanentUrn.Of(a.Href), a.Label, Addresses.Absolute(Request, a.Href), changed, $"{Phrases.Statements(a.Statements, a.Committing)}. {a.Scope}", []), db);
    }

    private Matrix Draw(List<Cell> cells)
    {
        var years = YearBars.Of(cells.Select(c => new YearCount(c.Year, Strength.Firm, c.Count)), year => year, Columns);
        var columns = years.Undated is { } undated ? [.. years.Bars, undated] : years.Bars;
        return new Matrix("Statements by area and year", "Area",
            [.. columns.Select(c => new MatrixHead(c.Label, Addresses.Search(("year", c.Href))))],
            [.. Areas.Where(a => a.Statements > 0).Select(a => new MatrixRow(a.Short, a.Href, [.. columns.Select(c => new MatrixCell(
                cells.Where(x => x.Area == a.Slug && (c.From is null ? x.Year is null : x.Year >= c.From && x.Year <= c.To)).Sum(x => x.Count),
                Addresses.Search(("area", a.Slug), ("year", c.Href))))]))]);
    }

    /// <summary>An area with its counts.</summary>
    public sealed record Row(string Slug, string Label, string Short, string Scope, IReadOnlyList<string> EuroVoc, int Statements, int Committing)
    {
        public string Href => Addresses.Area(Slug);
    }

    private sealed record Cell(string Area, int? Year, int Count);
}
