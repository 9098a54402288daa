using Diplomacy.Storage.Filters;
using Diplomacy.Web.Lists;
using Diplomacy.Web.Wording;

namespace Diplomacy.Web.Pages.Compare;

/// <summary>A comparison as data: JSON keeps its rows, a table has one row a statement and area.</summary>
internal static class CompareData
{
    public static object Json(Comparison it, string sentence, string address) => new
    {
        Sentence = sentence,
        Url = address,
        Columns = it.Columns.Select(c => new { c.Name, Url = c.Href, c.Detail, c.Total, Statements = c.Statements.Count, c.Committing }),
        Likeness = new { Enough = Search.Comparing.Likeness.Enough },
        it.Alike,
        it.Together,
        Areas = it.Areas.Select(a => new
        {
            a.Slug,
            a.Label,
            Url = a.Slug is null ? null : Addresses.Area(a.Slug),
            a.Totals,
            Alike = a.Alike.Count(),
            Rows = a.Rows.Select(r => new { Likeness = Rounded(r.Likeness), Statements = r.Cells.Select(c => c is null ? null : Json(c)) }),
        }),
    };

    public static IEnumerable<ComparedLine> Table(Comparison it) =>
        from area in it.Areas
        from row in area.Rows.Index()
        from cell in row.Item.Cells.Index()
        where cell.Item is not null
        let s = cell.Item.Statement
        select new ComparedLine(
            area.Slug, row.Index + 1, row.Item.Cells.Count(c => c is not null), Rounded(row.Item.Likeness), it.Columns[cell.Index].Name,
            s.Agreement.Slug, s.Agreement.Date, [.. s.Agreement.Parties.Select(p => p.Code)], s.Key, s.Number, s.Section, s.LeadIn, s.Text,
            s.Strength.Code(), s.Commits, s.By, s.Href());

    private static object Json(ComparedCell cell)
    {
        var s = cell.Statement;
        return new
        {
            s.Key,
            Url = s.Href(),
            PermanentUrl = Addresses.Permanent(s.Key),
            s.Text,
            Differs = cell.Differs.Select(m => new { m.Start, m.Length }),
            s.LeadIn,
            s.Number,
            s.NumberedBySource,
            s.Section,
            Strength = s.Strength.Code(),
            s.Commits,
            s.By,
            Declaration = new { s.Agreement.Slug, s.Agreement.Date, Parties = s.Agreement.Parties.Select(p => p.Code) },
        };
    }

    private static double? Rounded(float? likeness) => likeness is { } it ? Math.Round(it, 3) : null;
}

/// <summary>A statement in a row of a comparison.</summary>
/// <param name="Row">From 1 in each area; statements of one row are alike.</param>
/// <param name="Beside">How many stand in the row.</param>
internal sealed record ComparedLine(
    string? Area, int Row, int Beside, double? Likeness, string Column, string Declaration, string? Date, IReadOnlyList<string> Parties, string Key,
    string Number, string? Section, string? LeadIn, string Text, string Strength, bool Commits, IReadOnlyList<string> By, string Url);
