using Diplomacy.Search.Comparing;
using Diplomacy.Search.Index;
using Diplomacy.Search.Snippets;
using Diplomacy.Storage.Filters;
using Diplomacy.Storage.Queries;
using Diplomacy.Web.Lists;
using Diplomacy.Web.Wording;

namespace Diplomacy.Web.Pages.Compare;

/// <summary>Columns of statements set side by side, area by area.</summary>
/// <param name="Areas">Those of which all columns speak first, of these the ones with most statements.</param>
public sealed record Comparison(IReadOnlyList<ComparedColumn> Columns, IReadOnlyList<ComparedArea> Areas)
{
    /// <summary>Sets of statements that are alike, each once however many areas it stands in.</summary>
    public int Alike => Alikes.Count(r => !r.IsOne);

    /// <summary>Statements that several columns make together.</summary>
    public int Together => Alikes.Count(r => r.IsOne);

    private IEnumerable<ComparedRow> Alikes => Areas.SelectMany(a => a.Alike).DistinctBy(r => string.Join(' ', r.Cells.Select(c => c?.Statement.Key)));

    /// <summary>Each column is one statement.</summary>
    public bool IsOfStatements { get; private init; }

    /// <summary>Areas of which all columns speak.</summary>
    public int SharedAreas => Areas.Count(a => a.Totals.All(t => t.Statements > 0));

    /// <summary>Each statement stands once in each of its areas; one without an area under none.</summary>
    /// <param name="names">Stems that tell who speaks.</param>
    /// <param name="onlyArea">The one area to be shown, or null for all.</param>
    public static Comparison Of(IReadOnlyList<ComparedColumn> columns, SearchIndex index, FilterTerms terms, IReadOnlySet<string> names, string? onlyArea = null)
    {
        var statements = columns.SelectMany((c, i) => c.Statements.Select(s => (Column: i, Statement: s))).ToList();
        List<ComparedText> texts = [.. statements.Select(s => new ComparedText(s.Column, s.Statement.Key, s.Statement.Text))];
        var pairs = Likeness.Pairs(texts, index, names);
        var order = terms.Areas.Keys.Index().ToDictionary(a => a.Item, a => a.Index);
        var places = statements.Index()
            .SelectMany(s => Slugs(s.Item.Statement).Where(a => onlyArea is null || a == onlyArea), (s, area) => (Place: s.Index, Area: area))
            .ToLookup(s => s.Area, s => s.Place);
        var areas = places.Select(area => new ComparedArea(
            area.Key.Length == 0 ? null : area.Key,
            terms.Areas.TryGetValue(area.Key, out var term) ? term.Label : "No area",
            [.. columns.Select((_, i) => Total(area.Select(p => statements[p]).Where(s => s.Column == i).Select(s => s.Statement)))],
            [.. LikeRows.Of(texts, [.. area], pairs, columns.Count).Select(Row)]));
        return new(columns, [.. areas
            .OrderByDescending(a => a.Totals.Count(t => t.Statements > 0)).ThenByDescending(a => a.Totals.Sum(t => t.Statements))
            .ThenBy(a => order.GetValueOrDefault(a.Slug ?? "", int.MaxValue))]);

        ComparedRow Row(LikeRow row) => new([.. row.Texts.Select(t => t is { } place ? Cell(row, place) : null)], row.Likeness);

        ComparedCell Cell(LikeRow row, int place)
        {
            var others = row.Texts.OfType<int>().Where(t => t != place).Select(t => texts[t].Text).ToList();
            return new(statements[place].Statement, others.Count == 0 ? [] : DifferingWords.Of(texts[place].Text, others));
        }
    }

    /// <summary>Single statements in one row, whether or not they are alike, each in a column of its own.</summary>
    public static Comparison OfStatements(IReadOnlyList<StatementLine> statements, SearchIndex index, IReadOnlySet<string> names)
    {
        List<ComparedText> texts = [.. statements.Select((s, i) => new ComparedText(i, s.Key, s.Text))];
        var alike = Likeness.Pairs(texts, index, names);
        var all = statements.Count * (statements.Count - 1) / 2;
        var row = new ComparedRow(
            [.. statements.Select((s, i) => new ComparedCell(s, DifferingWords.Of(s.Text, statements.Where((_, j) => j != i).Select(o => o.Text))))],
            alike.Count == all ? alike.Min(p => p.Likeness) : 0);
        return new(
            [.. statements.Select(s => new ComparedColumn($"{s.Agreement.WhoWhatWhen()}, {s.Number}", s.Href(), s.Agreement.WhoWhatWhen(), 1, [s]) { Title = s.Agreement.Heading, Below = $"{DateWords.Of(s.Agreement.Date)}, statement {s.Number}" })],
            [new(null, "In their words", [.. statements.Select(s => Total([s]))], [row])])
        {
            IsOfStatements = true,
        };
    }

    private static IEnumerable<string> Slugs(StatementLine statement) => statement.Areas.Count == 0 ? [""] : statement.Areas.Select(a => a.Slug);

    private static ComparedTotal Total(IEnumerable<StatementLine> statements)
    {
        var all = statements.ToList();
        return new(all.Count, all.Count(s => s.Commits));
    }
}

/// <summary>What stands in one column.</summary>
/// <param name="Detail">Who, what and when; null where the name says it.</param>
/// <param name="Total">How many statements there are, of which those here are the newest.</param>
public sealed record ComparedColumn(string Name, string Href, string? Detail, int Total, IReadOnlyList<StatementLine> Statements)
{
    public int Committing => Statements.Count(s => s.Commits);

    /// <summary>What stands above the column.</summary>
    public string Title { get; init; } = Name;

    /// <summary>What tells it from another of the same title: its date. Null where the title does.</summary>
    public string? Below { get; init; }

    /// <summary>By this letter lists and tables mean the column where there is no room for its title.</summary>
    public static char Letter(int column) => (char)('A' + column);
}

/// <param name="Slug">Null for statements without an area.</param>
/// <param name="Totals">One a column.</param>
/// <param name="Rows">Those of several columns first, then what one has alone.</param>
public sealed record ComparedArea(string? Slug, string Label, IReadOnlyList<ComparedTotal> Totals, IReadOnlyList<ComparedRow> Rows)
{
    public string Id => Slug is null ? "no-area" : $"area-{Slug}";

    public IEnumerable<ComparedRow> Alike => Rows.Where(r => r.Likeness is not null);

    /// <summary>What a column has alone.</summary>
    public IReadOnlyList<StatementLine> Alone(int column) => [.. Rows.Where(r => r.Likeness is null).Select(r => r.Cells[column]?.Statement).OfType<StatementLine>()];
}

public readonly record struct ComparedTotal(int Statements, int Committing);

/// <param name="Cells">One a column, or null.</param>
/// <param name="Likeness">0 to 1, of the two that are least alike; null where one stands alone.</param>
public sealed record ComparedRow(IReadOnlyList<ComparedCell?> Cells, float? Likeness)
{
    /// <summary>Most words are the same.</summary>
    public bool IsClose => Likeness >= Search.Comparing.Likeness.Close;

    /// <summary>One statement that all columns make together.</summary>
    public bool IsOne => Cells.Count > 1 && Cells.All(c => c is not null && c.Statement.Key == Cells[0]?.Statement.Key);
}

/// <param name="Differs">The words of its text that no other of the row has.</param>
public sealed record ComparedCell(StatementLine Statement, IReadOnlyList<Mark> Differs);
