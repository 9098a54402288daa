using System.Globalization;
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

namespace Diplomacy.Web.Pages.Countries;

/// <summary>Two parties: everything between them, in time.</summary>
public sealed class PairModel(DiplomacyContext db, CorpusIndex corpus) : SitePage
{
    private const int StatementsAtOnce = 40;
    private const int DeclarationsShown = 12;

    private static readonly CrossOf StrengthsByArea = new(DimensionNames.Area, DimensionNames.Strength);

    public PartyLine One { get; private set; } = null!;

    public PartyLine Other { get; private set; } = null!;

    public StatementPage Found { get; private set; } = null!;

    public ListPage<AgreementLine> Declarations { get; private set; } = null!;

    public IReadOnlyList<AreaCount> Areas { get; private set; } = [];

    public Matrix? AreasByStrength { get; private set; }

    /// <summary>Their declarations by year.</summary>
    public YearBars Timeline { get; private set; } = null!;

    public YearBars Years { get; private set; } = null!;

    public Pager Pager { get; private set; } = null!;

    public bool OldestFirst { get; private set; }

    /// <summary>The statements of the page by declaration, in time.</summary>
    public IEnumerable<IGrouping<string, StatementLine>> ByDeclaration => Found.Items.GroupBy(s => s.Agreement.Slug);

    public string Path => Addresses.Pair(One.Slug, Other.Slug);

    /// <summary>The same statements in the search, narrowed further.</summary>
    public string Search(params (string Name, string Value)[] filters) => Addresses.Search([("country", One.Code), ("country", Other.Code), .. filters]);

    public string AllDeclarations => Addresses.Declarations(("country", One.Code), ("country", Other.Code));

    public string Feed => "/search.atom" + Addresses.Query([("country", One.Code), ("country", Other.Code)]);

    public string Turned => OldestFirst ? Path : Path + "?sort=oldest";

    public async Task<IActionResult> OnGetAsync(string one, string other, CancellationToken cancel)
    {
        if (one == other) return RedirectPermanent(Addresses.Party(one));
        if (string.CompareOrdinal(one, other) > 0) return RedirectPermanent(InAskedForm(Addresses.Pair(one, other)) + Request.QueryString);
        foreach (var slug in (string[])[one, other])
        {
            if (await db.PartyOfAsync(slug, cancel) is not { } party) return await db.MissingPartyAsync(slug, Missing, cancel);
            if (slug == one) One = party;
            else Other = party;
        }
        StatementFilter filter;
        try
        {
            var asked = Request.Query.Where(p => p.Key is "sort" or "page").Select(p => KeyValuePair.Create(p.Key, p.Value.ToString()));
            filter = StatementFilter.Parse(asked, FilterTerms.OfVocabularies) with { Countries = [One.Code, Other.Code] };
        }
        catch (FilterRefusedException refused)
        {
            return Bad(refused.Message);
        }
        OldestFirst = filter.Order == SortOrder.Oldest;
        var index = await corpus.InStepAsync(db, cancel);
        if (!corpus.IsMade) return NotIndexed();
        Found = await StatementSearch.FindAsync(db, index, filter, StatementsAtOnce, cancel);
        Pager = new Pager(filter.Page, Found.PageCount, page => Path + Addresses.Query(PageQuery(page)));
        if (filter.Page > Found.PageCount) return Missing($"This list ends with page {Found.PageCount}.", [("the last page", Pager.Href(Found.PageCount))]);
        Declarations = await DeclarationSearch.FindAsync(db, index, filter.At(1), DeclarationsShown, cancel);

        var tables = Tables.Cross(index, SearchFor.Statements, filter, Counts.AreasByCommitting, Counts.YearsByStrength, StrengthsByArea);
        Areas = tables[0].ByArea();
        Years = YearBars.Of(tables[1].ByYear(), year => Search(("year", year)));
        Timeline = new PictureBook(index, filter).Timeline();
        if (Areas.Count > 0) AreasByStrength = Draw(tables[2].Counts);
        return Show(Data());
    }

    private IEnumerable<(string, string)> PageQuery(int page)
    {
        if (OldestFirst) yield return ("sort", "oldest");
        if (page > 1) yield return ("page", page.ToString(CultureInfo.InvariantCulture));
    }

    private Matrix Draw(IReadOnlyList<CrossCount> cells)
    {
        var strengths = Enum.GetValues<Strength>().OrderDescending().ToList();
        var counts = cells.ToDictionary(c => (c.Row, c.Column), c => c.Count);
        return new Matrix($"Statements between {One.ShortName} and {Other.ShortName} by area and strength", "Area",
            [.. strengths.Select(s => new MatrixHead(s.Code(), Search(("strength", s.Code()))))],
            [.. Areas.Select(a => new MatrixRow(a.Short, Search(("area", a.Slug)),
                [.. strengths.Select(s => new MatrixCell(counts.GetValueOrDefault((a.Slug, s.Code())), Search(("area", a.Slug), ("strength", s.Code()))))]))]);
    }

    private object Data() => new
    {
        Parties = new[] { One, Other }.Select(p => new { p.Code, p.Slug, Name = p.ShortName, Url = Addresses.Party(p.Slug) }),
        Url = Path,
        Declarations = new ListData<object>(Declarations.Total, 1, [.. Declarations.Items.Select(StatementData.Json)]),
        Committing = Found.Commits,
        Areas = Areas.Select(a => new { a.Slug, a.Label, a.Statements, a.Committing }),
        Statements = new ListData<object>(Found.Total, Found.Page, [.. Found.Items.Select(StatementData.Json)]),
    };
}
