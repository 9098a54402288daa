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

namespace Diplomacy.Web.Pages.Areas;

/// <summary>One area across countries and years.</summary>
public sealed class AreaModel(DiplomacyContext db, CorpusIndex corpus, KnownTerms terms) : SitePage
{
    /// <summary>Countries that have a bar; the rest are listed below.</summary>
    public const int Barred = 12;

    private const int Latest = 8;

    public Area Area { get; private set; } = null!;

    public IReadOnlyList<PartyCount> Countries { get; private set; } = [];

    public YearBars Years { get; private set; } = null!;

    /// <summary>Areas that statements of this one have too, most first.</summary>
    public IReadOnlyList<AreaCount> Together { get; private set; } = [];

    public StatementPage Statements { get; private set; } = null!;

    public int? FirstYear { get; private set; }

    public int? LastYear { get; private set; }

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancel)
    {
        var areas = await db.Areas.AsNoTracking().ToListAsync(cancel);
        if (areas.Find(a => a.Slug == slug) is not { } found)
        {
            var near = Near.To(slug, areas.Select(a => a.Slug));
            return Missing($"There is no area “{slug}”.", [.. near.Select(n => (areas.First(a => a.Slug == n).Label, Addresses.Area(n))), ("all areas", "/areas")]);
        }
        Area = found;
        var statements = db.Commitments.AsNoTracking().Where(c => c.Areas.Any(a => a.AreaSlug == slug));
        Countries = [.. (await statements.ByPartyAsync(cancel)).OrderByDescending(c => c.Statements).ThenBy(c => c.Name, Letters.Order)];
        var years = await statements.ByYearAsync(cancel);
        Years = YearBars.Of(years, year => Addresses.Search(("area", slug), ("year", year)));
        (FirstYear, LastYear) = (years.Min(y => y.Year), years.Max(y => y.Year));
        Together = [.. (await statements.ByAreaAsync(cancel)).Where(a => a.Slug != slug)];
        var filter = StatementFilter.Parse([KeyValuePair.Create("area", slug)], await terms.GetAsync(db, cancel));
        var index = await corpus.InStepAsync(db, cancel);
        Statements = await StatementSearch.FindAsync(db, index, filter, Latest, cancel);
        return Show(Data());
    }

    private object Data() => new
    {
        Area.Slug,
        Area.Label,
        Area.Short,
        Area.Scope,
        Eurovoc = Area.EuroVoc,
        Statements = Statements.Total,
        Committing = Statements.Commits,
        Declarations = Statements.Agreements,
        Countries = Countries.Select(c => new { c.Code, c.Slug, c.Name, c.Statements, c.Committing }),
        Years = Years.Bars.Where(b => b.Total > 0).Select(b => new { b.From, b.To, Statements = b.Total }),
        Undated = Years.Undated?.Total ?? 0,
        Together = Together.Select(a => new { a.Slug, a.Label, a.Statements }),
        Url = Addresses.Area(Area.Slug),
    };
}
