using Diplomacy.Parsing.Areas;
using Diplomacy.Parsing.Record;
using Diplomacy.Search.Index;
using Diplomacy.Storage.Database;
using Diplomacy.Storage.Filters;
using Diplomacy.Storage.Indexing;
using Diplomacy.Storage.Queries;
using Diplomacy.Web.Lists;
using Diplomacy.Web.Pictures;
using Diplomacy.Web.Wording;
using Microsoft.AspNetCore.Mvc;

namespace Diplomacy.Web.Pages.Areas;

/// <summary>All areas of the controlled vocabulary, with what is said about each.</summary>
public sealed class IndexModel(DiplomacyContext db, CorpusIndex corpus) : ListPage
{
    private const int Columns = 24;

    private static readonly CrossOf AreasByYear = new(DimensionNames.Area, DimensionNames.Year);

    public IReadOnlyList<Row> Areas { get; private set; } = [];

    public int Most => Areas.Max(a => a.Statements);

    public Matrix? ByYear { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        var index = await corpus.InStepAsync(db, cancel);
        if (!corpus.IsMade) return NotIndexed();
        var tables = Tables.Cross(index, SearchFor.Statements, new StatementFilter(FilterTerms.OfVocabularies), Counts.AreasByCommitting, AreasByYear);
        var counts = tables[0].ByArea().ToDictionary(a => a.Slug);
        Areas = [.. Area.All.Select(a => new Row(
            a.Slug, a.Label, a.Short, a.Scope, a.Eurovoc, counts.GetValueOrDefault(a.Slug)?.Statements ?? 0, counts.GetValueOrDefault(a.Slug)?.Committing ?? 0))];
        var byYear = tables[1].Counts.Select(c => new Cell(c.Row, Counts.Year(c.Column), c.Count)).ToList();
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
