using Diplomacy.Storage.Database;
using Diplomacy.Web.Lists;
using Diplomacy.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Diplomacy.Web.Pages.Countries;

/// <summary>All parties, by name.</summary>
public sealed class IndexModel(DiplomacyContext db) : ListPage
{
    /// <summary>Letters that the names must hold.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    public IReadOnlyList<Row> States { get; private set; } = [];

    public IReadOnlyList<Row> Organisations { get; private set; } = [];

    public int Declarations { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        var rows = await db.Parties.AsNoTracking().Where(p => p.Agreements.Count > 0).Select(p => new Row(
            p.Code, p.Slug, p.ShortName, p.Name, p.IsOrganisation,
            p.Agreements.Count, p.Agreements.Sum(a => a.Agreement.StatementCount), p.Agreements.Sum(a => a.Agreement.CommittingCount),
            p.Agreements.Min(a => a.Agreement.Year), p.Agreements.Max(a => a.Agreement.Year), p.Agreements.Max(a => a.Agreement.Updated))).ToListAsync(cancel);
        var named = rows.Where(r => Letters.Hold([r.ShortName, r.Name, r.Code], Q)).OrderBy(r => r.ShortName, Letters.Order).ToList();
        (States, Organisations) = ([.. named.Where(r => !r.IsOrganisation)], [.. named.Where(r => r.IsOrganisation)]);
        Declarations = await db.Agreements.CountAsync(cancel);
        return ShowAll(named, r => new { r.Code, r.Slug, Name = r.ShortName, OfficialName = r.Name, Organisation = r.IsOrganisation, r.Declarations, r.Statements, r.Committing, r.FirstYear, r.LastYear, Url = r.Href },
            "Countries and organisations", r => new AtomEntry(PermanentUrn.Of(r.Href), r.ShortName, Addresses.Absolute(Request, r.Href), r.Updated, r.Counts + ".", []), db);
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
