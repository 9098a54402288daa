using Diplomacy.Search.Index;
using Diplomacy.Storage.Database;
using Diplomacy.Storage.Filters;
using Diplomacy.Storage.Indexing;
using Diplomacy.Storage.Names;
using Diplomacy.Storage.Queries;
using Diplomacy.Web.Hosting;
using Diplomacy.Web.Lists;
using Diplomacy.Web.Pictures;
using Diplomacy.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Diplomacy.Web.Pages.Countries;

/// <summary>All parties, by name.</summary>
public sealed class IndexModel(DiplomacyContext db, CorpusIndex corpus) : ListPage
{
    /// <summary>Letters that the names must hold.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    public IReadOnlyList<Row> States { get; private set; } = [];

    public IReadOnlyList<Row> Organisations { get; private set; } = [];

    public int Declarations { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        var index = await corpus.InStepAsync(db, cancel);
        if (!corpus.IsMade) return NotIndexed();
        var all = new StatementFilter(FilterTerms.OfVocabularies);
        var found = Tables.Count(index, SearchFor.Agreements, all, DimensionNames.Country);
        var years = Tables.Cross(index, SearchFor.Agreements, all, new CrossOf(DimensionNames.Country, DimensionNames.Year))[0].Counts
            .ToLookup(c => c.Row, c => new YearCount(Counts.Year(c.Column), null, c.Count));
        var statements = Tables.Cross(index, SearchFor.Statements, all, Counts.PartiesByCommitting)[0].ByParty().ToDictionary(p => p.Code);
        var updated = HttpContext.AskedForm() == PageForm.Atom ? await UpdatedAsync(cancel) : [];
        var rows = found.Facets[0].Values.Select(v => Of(v.Value, v.Count, statements.GetValueOrDefault(v.Value), years[v.Value].Span(), updated.GetValueOrDefault(v.Value))).ToList();
        var named = rows.Where(r => Letters.Hold([r.ShortName, r.Name, r.Code], Q)).OrderBy(r => r.ShortName, Letters.Order).ToList();
        (States, Organisations) = ([.. named.Where(r => !r.IsOrganisation)], [.. named.Where(r => r.IsOrganisation)]);
        Declarations = found.Total;
        return ShowAll(named, r => new { r.Code, r.Slug, Name = r.ShortName, OfficialName = r.Name, Organisation = r.IsOrganisation, r.Declarations, r.Statements, r.Committing, r.FirstYear, r.LastYear, Url = r.Href },
            "Countries and organisations", r => new AtomEntry(PermanentUrn.Of(r.Href), r.ShortName, Addresses.Absolute(Request, r.Href), r.Updated, r.Counts + ".", []), db);
    }

    /// <summary>When a declaration of each party last changed: only a feed asks that.</summary>
    private Task<Dictionary<string, DateTime>> UpdatedAsync(CancellationToken cancel) =>
        db.AgreementParties.AsNoTracking().GroupBy(p => p.PartyCode).Select(g => new { g.Key, Updated = g.Max(p => p.Agreement.Updated) })
            .ToDictionaryAsync(g => g.Key, g => g.Updated, cancel);

    private static Row Of(string code, int declarations, PartyCount? statements, (int? First, int? Last) years, DateTime updated)
    {
        var party = PartyNames.Of(code);
        return new(
            code, party.Slug, party.ShortName, PartyNames.Official(code), PartyNames.IsOrganisation(code),
            declarations, statements?.Statements ?? 0, statements?.Committing ?? 0, years.First, years.Last, updated);
    }

    /// <summary>A party with what it is party to.</summary>
    public sealed record Row(
        string Code, string Slug, string ShortName, string Name, bool IsOrganisation,
        int Declarations, int Statements, int Committing, int? FirstYear, int? LastYear, DateTime Updated)
    {
        public string Href => Addresses.Party(Slug);

        public string Counts => $"{Phrases.Count(Declarations, "declaration")}; {Phrases.Statements(Statements, Committing)}";
    }
}
