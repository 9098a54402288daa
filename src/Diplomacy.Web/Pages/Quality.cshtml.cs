using Diplomacy.Parsing.Record;
using Diplomacy.Storage.Database;
using Diplomacy.Storage.Filters;
using Diplomacy.Storage.Indexing;
using Diplomacy.Storage.Queries;
using Diplomacy.Web.Hosting;
using Diplomacy.Web.Lists;
using Diplomacy.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Diplomacy.Web.Pages;

/// <summary>How well the corpus was read: what its characters are, what the reader doubted, what curators set, what was refused.</summary>
public sealed class QualityModel(DiplomacyContext db, CorpusIndex corpus, KnownTerms terms) : FilteredPage(db, corpus, terms)
{
    public QualityCounts Counts { get; private set; } = null!;

    public IReadOnlyList<Refusal> Refused { get; private set; } = [];

    /// <summary>The class of the ledger by whose share the declarations are listed.</summary>
    public PassageClass Of { get; private set; } = PassageClass.Unread;

    public ListPage<QualityLine> Found { get; private set; } = null!;

    public override string Placeholder => "All words, preambles too";

    protected override string Path => "/quality";

    /// <summary>This page by another class.</summary>
    public string ClassAddress(PassageClass of) => With(base.Address(Filter.At(1)), of) + "#declarations";

    /// <summary>This page by another filter.</summary>
    public override string Address(StatementFilter filter) => With(base.Address(filter), Of);

    /// <summary>The declarations of this page that have a warning.</summary>
    public string WarningAddress(string code) => "/declarations?" + Filter.At(1).Replace("warning", code).ToQueryString();

    /// <summary>The declarations of this page of which a curator set a field.</summary>
    public string CuratedAddress(string field) => "/declarations?" + Filter.At(1).Replace("curated", field).ToQueryString();

    /// <summary>This page as data.</summary>
    public string Data(string suffix) => With(DataAddress(suffix), Of);

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "class")] string? of, CancellationToken cancel)
    {
        if (await ReadAsync(cancel) is { } refused) return refused;
        if (!string.IsNullOrEmpty(of))
        {
            if (!CodeNames.TryParse<PassageClass>(of, out var known)) return Bad($"“{of}” is no class of passages.", CodeNames.Codes<PassageClass>());
            Of = known;
        }
        var form = HttpContext.AskedForm();
        if (form == PageForm.Csv) return Table(EveryPage((page, size) => QualityLines.FindAsync(Db, Index, Filter.At(page), Of, size, cancel)), Row);
        Found = await QualityLines.FindAsync(Db, Index, Filter, Of, cancel: cancel);
        if (Turn(Found.Total, Found.PageCount) is { } behind) return behind;
        Pager = new Pager(Filter.Page, Found.PageCount, page => Address(Filter.At(page)) + "#declarations");
        Counts = await QualityCounts.CountAsync(Db, Index, Filter, cancel);
        // A file that was refused is in no list of declarations: filters do not concern it.
        Refused = await Db.RefusedFiles.AsNoTracking().OrderBy(f => f.Name).Select(f => new Refusal(f.Name, f.Reason, f.Seen)).ToListAsync(cancel);
        Sentence = Filter.IsAll ? "" : Filter.DescribeDeclarations(Found.Total);
        return Show(new
        {
            Counts.Declarations,
            Counts.Characters,
            Coverage = Counts.Coverage.Select(c => new { c.Class, c.Characters, c.Share, c.Declarations, Meaning = ClassWords.Reason(c.Class) }),
            Warnings = Counts.Warnings.Select(w => new { w.Code, w.Meaning, w.Declarations, w.Times, Url = WarningAddress(w.Code) }),
            Curated = Counts.Curated.Select(f => new { f.Field, f.Declarations, Url = CuratedAddress(f.Field) }),
            Refused,
            Found.Total,
            Found.Page,
            Items = Found.Items.Select(Row),
        });
    }

    private static string With(string address, PassageClass of) =>
        of == PassageClass.Unread ? address : $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}class={of.Code()}";

    private QualityRow Row(QualityLine line) => new(
        line.Slug, line.Heading, line.Date, line.Statements, line.Characters, Of.Code(), line.Of, Math.Round(line.Share, 4), line.Warnings, line.Curated, Addresses.Declaration(line.Slug));
}

/// <summary>A declaration as a row of a table.</summary>
/// <param name="Class">The class of the ledger that is counted.</param>
public sealed record QualityRow(
    string Slug, string Heading, string? Date, int Statements, int Characters, string Class, int OfClass, double Share,
    IReadOnlyList<string> Warnings, IReadOnlyList<string> Curated, string Url);
