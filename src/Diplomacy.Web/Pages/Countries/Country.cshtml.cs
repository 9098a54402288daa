using Diplomacy.Storage.Database;
using Diplomacy.Storage.Entities;
using Diplomacy.Storage.Filters;
using Diplomacy.Storage.Indexing;
using Diplomacy.Storage.Queries;
using Diplomacy.Web.Lists;
using Diplomacy.Web.Pictures;
using Diplomacy.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Diplomacy.Web.Pages.Countries;

/// <summary>One party: with whom, about what, when, how firmly.</summary>
public sealed class CountryModel(DiplomacyContext db, CorpusIndex corpus, KnownTerms terms) : SitePage
{
    /// <summary>Partners that have a row in the picture; the rest are listed below it.</summary>
    public const int Pictured = 12;

    private const int Latest = 6;

    public Party Party { get; private set; } = null!;

    public int Declarations { get; private set; }

    public int Statements { get; private set; }

    public int Committing { get; private set; }

    public int? FirstYear { get; private set; }

    public int? LastYear { get; private set; }

    public IReadOnlyList<Partner> Partners { get; private set; } = [];

    public IReadOnlyList<AreaCount> Areas { get; private set; } = [];

    public Matrix? WithWhom { get; private set; }

    public YearBars Years { get; private set; } = null!;

    public IReadOnlyList<AgreementLine> LatestDeclarations { get; private set; } = [];

    public IReadOnlyList<StatementLine> LatestStatements { get; private set; } = [];

    /// <summary>Declarations of others that talk about it, newest first.</summary>
    public IReadOnlyList<AgreementLine> TalkedAboutIn { get; private set; } = [];

    public int TalkedAbout { get; private set; }

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancel)
    {
        var found = await db.Parties.AsNoTracking().SingleOrDefaultAsync(p => p.Slug == slug, cancel);
        if (found is null) return await db.MissingPartyAsync(slug, Missing, cancel);
        Party = found;
        var code = found.Code;
        var agreements = db.Agreements.AsNoTracking().Where(a => a.Parties.Any(p => p.PartyCode == code));
        var statements = db.Commitments.AsNoTracking().Where(c => c.Agreement.Parties.Any(p => p.PartyCode == code));

        var sums = await agreements.GroupBy(_ => 1).Select(g => new
        {
            Count = g.Count(),
            Statements = g.Sum(a => a.StatementCount),
            Committing = g.Sum(a => a.CommittingCount),
            First = g.Min(a => a.Year),
            Last = g.Max(a => a.Year),
        }).SingleOrDefaultAsync(cancel);
        if (sums is not null) (Declarations, Statements, Committing, FirstYear, LastYear) = (sums.Count, sums.Statements, sums.Committing, sums.First, sums.Last);

        Partners = await db.AgreementParties.AsNoTracking()
            .Where(p => p.PartyCode != code && p.Agreement.Parties.Any(own => own.PartyCode == code))
            .GroupBy(p => new { p.Party.Code, p.Party.Slug, p.Party.ShortName })
            .Select(g => new Partner(g.Key.Code, g.Key.Slug, g.Key.ShortName, g.Count(), g.Sum(p => p.Agreement.StatementCount)))
            .ToListAsync(cancel);
        Partners = [.. Partners.OrderByDescending(p => p.Statements).ThenBy(p => p.Name, Letters.Order)];
        Areas = await statements.ByAreaAsync(cancel);
        if (Partners.Count > 0 && Areas.Count > 0) WithWhom = Draw(await CellsAsync(code, [.. Partners.Take(Pictured).Select(p => p.Code)], cancel));
        Years = YearBars.Of(await statements.ByYearAsync(cancel), year => Addresses.Search(("country", code), ("year", year)));

        var filter = StatementFilter.Parse([KeyValuePair.Create("country", code)], await terms.GetAsync(db, cancel));
        var index = await corpus.InStepAsync(db, cancel);
        LatestDeclarations = (await DeclarationSearch.FindAsync(db, index, filter, Latest, cancel)).Items;
        LatestStatements = (await StatementSearch.FindAsync(db, index, filter, Latest, cancel)).Items;
        var talking = db.Agreements.AsNoTracking().Where(a => a.Mentions.Any(m => m.PartyCode == code));
        TalkedAbout = await talking.CountAsync(cancel);
        TalkedAboutIn = await talking.OrderByDescending(a => a.FirstDay).ThenBy(a => a.Slug).Take(Latest).ToLinesAsync(cancel);
        return Show(Data());
    }

    private async Task<List<Cell>> CellsAsync(string code, string[] partners, CancellationToken cancel) =>
        await (from c in db.Commitments
               where c.Agreement.Parties.Any(p => p.PartyCode == code)
               from partner in c.Agreement.Parties
               where partners.Contains(partner.PartyCode)
               from area in c.Areas
               group area by new { partner.PartyCode, area.AreaSlug } into g
               select new Cell(g.Key.PartyCode, g.Key.AreaSlug, g.Count())).ToListAsync(cancel);

    private Matrix Draw(IReadOnlyList<Cell> cells)
    {
        var areas = Areas.OrderBy(a => a.Ordinal).ToList();
        var counts = cells.ToDictionary(c => (c.Partner, c.Area), c => c.Count);
        var rows = Partners.Take(Pictured).Select(p => new MatrixRow(p.Name, Addresses.Pair(Party.Slug, p.Slug),
            [.. areas.Select(a => new MatrixCell(counts.GetValueOrDefault((p.Code, a.Slug)), Addresses.Search(("country", Party.Code), ("country", p.Code), ("area", a.Slug))))]));
        var all = new MatrixRow("All partners", Addresses.Search(("country", Party.Code)),
            [.. areas.Select(a => new MatrixCell(a.Statements, Addresses.Search(("country", Party.Code), ("area", a.Slug))))], Sum: true);
        return new Matrix($"Statements of {Party.ShortName} by partner and area", "Partner",
            [.. areas.Select(a => new MatrixHead(a.Short, Addresses.Area(a.Slug)))], [.. rows, all]);
    }

    private object Data() => new
    {
        Party.Code,
        Party.Slug,
        Name = Party.ShortName,
        OfficialName = Party.Name,
        Organisation = Party.IsOrganisation,
        Declarations,
        Statements,
        Committing,
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

    private sealed record Cell(string Partner, string Area, int Count);
}
