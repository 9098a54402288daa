using Diplomacy.Search.Index;
using Diplomacy.Storage.Database;
using Diplomacy.Storage.Filters;
using Diplomacy.Storage.Indexing;
using Diplomacy.Storage.Names;
using Diplomacy.Storage.Queries;
using Diplomacy.Web.Lists;
using Diplomacy.Web.Pictures;
using Diplomacy.Web.Wording;
using Microsoft.AspNetCore.Mvc;

namespace Diplomacy.Web.Pages.Countries;

/// <summary>One party: with whom, about what, when, how firmly.</summary>
public sealed class CountryModel(DiplomacyContext db, CorpusIndex corpus) : SitePage
{
    /// <summary>Partners that have a row in the picture; the rest are listed below it.</summary>
    public const int Pictured = 12;

    private const int Latest = 6;

    private static readonly CrossOf PartnersByArea = new(DimensionNames.With, DimensionNames.Area);

    public PartyLine Party { get; private set; } = null!;

    public int Declarations { get; private set; }

    public int Statements { get; private set; }

    public int Committing { get; private set; }

    /// <summary>How many statements it makes, alone or with others; the rest stands in its declarations.</summary>
    public int Made { get; private set; }

    public int? FirstYear { get; private set; }

    public int? LastYear { get; private set; }

    public IReadOnlyList<Partner> Partners { get; private set; } = [];

    public IReadOnlyList<AreaCount> Areas { get; private set; } = [];

    public Matrix? WithWhom { get; private set; }

    /// <summary>Its declarations by year.</summary>
    public YearBars Timeline { get; private set; } = null!;

    /// <summary>Its statements by area, parted by strength.</summary>
    public IReadOnlyList<AreaBar> Strengths { get; private set; } = [];

    public YearBars Years { get; private set; } = null!;

    public IReadOnlyList<AgreementLine> LatestDeclarations { get; private set; } = [];

    public IReadOnlyList<StatementLine> LatestStatements { get; private set; } = [];

    /// <summary>Declarations of others that talk about it, newest first.</summary>
    public IReadOnlyList<AgreementLine> TalkedAboutIn { get; private set; } = [];

    public int TalkedAbout { get; private set; }

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancel)
    {
        var found = await db.PartyOfAsync(slug, cancel);
        if (found is null) return await db.MissingPartyAsync(slug, Missing, cancel);
        Party = found;
        var index = await corpus.InStepAsync(db, cancel);
        if (!corpus.IsMade) return NotIndexed();
        Count(index);
        var latest = await PartyLatest.FindAsync(db, index, Party.Code, Latest, cancel);
        (LatestDeclarations, LatestStatements, TalkedAboutIn, TalkedAbout) = (latest.Declarations, latest.Statements, latest.TalkedAboutIn, latest.TalkedAbout);
        return Show(Data());
    }

    private void Count(SearchIndex index)
    {
        var code = Party.Code;
        var own = new StatementFilter(FilterTerms.OfVocabularies) { Countries = [code] };
        var declarations = Tables.Count(index, SearchFor.Agreements, own, DimensionNames.Country, DimensionNames.Year);
        var statements = Tables.Count(index, SearchFor.Statements, own, DimensionNames.Country);
        Made = StatementSearch.Count(index, new StatementFilter(FilterTerms.OfVocabularies) { By = [code] });
        var tables = Tables.Cross(index, SearchFor.Statements, own, Counts.AreasByCommitting, Counts.YearsByStrength, PartnersByArea);
        (Declarations, Statements, Committing) = (declarations.Total, statements.Total, statements.Committing);
        (FirstYear, LastYear) = declarations.Facets[1].ByYear().Span();
        var said = statements.Facets[0].Values.ToDictionary(v => v.Value, v => v.Count);
        Partners = [.. declarations.Facets[0].Values.Where(v => v.Value != code)
            .Select(v => (Party: PartyNames.Of(v.Value), v.Count))
            .Select(p => new Partner(p.Party.Code, p.Party.Slug, p.Party.ShortName, p.Count, said.GetValueOrDefault(p.Party.Code)))
            .OrderByDescending(p => p.Statements).ThenBy(p => p.Name, Letters.Order)];
        Areas = tables[0].ByArea();
        Years = YearBars.Of(tables[1].ByYear(), year => Addresses.Search(("country", code), ("year", year)));
        var book = new PictureBook(index, own);
        Timeline = book.Timeline();
        (Strengths, _) = book.Strengths();
        if (Partners.Count > 0 && Areas.Count > 0) WithWhom = Draw(tables[2].Counts);
    }

    private Matrix Draw(IReadOnlyList<CrossCount> cells)
    {
        var areas = Areas.OrderBy(a => a.Ordinal).ToList();
        var counts = cells.ToDictionary(c => (c.Row, c.Column), c => c.Count);
        var rows = Partners.Take(Pictured).Select(p => new MatrixRow(p.Name, Addresses.Pair(Party.Slug, p.Slug),
            [.. areas.Select(a => new MatrixCell(counts.GetValueOrDefault((p.Code, a.Slug)), Addresses.Search(("country", Party.Code), ("country", p.Code), ("area", a.Slug))))]));
        var all = new MatrixRow("All partners", Addresses.Search(("country", Party.Code)),
            [.. areas.Select(a => new MatrixCell(a.Statements, Addresses.Search(("country", Party.Code), ("area", a.Slug))))], Sum: true);
        return new Matrix($"Statements in declarations of {Party.ShortName} by partner and area", "Partner",
            [.. areas.Select(a => new MatrixHead(a.Short, Addresses.Area(a.Slug)))], [.. rows, all]);
    }

    private object Data() => new
    {
        Party.Code,
        Party.Slug,
        Name = Party.ShortName,
        OfficialName = PartyNames.Official(Party.Code),
        Organisation = PartyNames.IsOrganisation(Party.Code),
        Declarations,
        Statements,
        Committing,
        Made,
        FirstYear,
        LastYear,
        Partners,
        Areas = Areas.Select(a => new { a.Slug, a.Label, a.Statements, a.Committing }),
        Years = Years.Bars.Where(b => b.Total > 0).Select(b => new { b.From, b.To, Statements = b.Total }),
        Undated = Years.Undated?.Total ?? 0,
        TalkedAbout,
        Url = Addresses.Party(Party.Slug),
    };

    /// <summary>A party of the same declarations.</summary>
    public sealed record Partner(string Code, string Slug, string Name, int Declarations, int Statements);
}
