using Diplomacy.Parsing.Areas;
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

/// <summary>One area across countries and years.</summary>
public sealed class AreaModel(DiplomacyContext db, CorpusIndex corpus) : SitePage
{
    /// <summary>Countries that have a bar; the rest are listed below.</summary>
    public const int Barred = 12;

    private const int Latest = 8;

    public Area Area { get; private set; } = null!;

    public IReadOnlyList<PartyCount> Countries { get; private set; } = [];

    /// <summary>The countries with most statements, parted by strength.</summary>
    public IReadOnlyList<AreaBar> Bars { get; private set; } = [];

    public (WorldMap Map, Matrix Figures) Map { get; private set; }

    public YearBars Years { get; private set; } = null!;

    /// <summary>Areas that statements of this one have too, most first.</summary>
    public IReadOnlyList<AreaCount> Together { get; private set; } = [];

    public StatementPage Statements { get; private set; } = null!;

    public int? FirstYear { get; private set; }

    public int? LastYear { get; private set; }

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancel)
    {
        if (Area.Find(slug) is not { } found)
        {
            var near = Near.To(slug, Area.All.Select(a => a.Slug));
            return Missing($"There is no area “{slug}”.", [.. near.Select(n => (Area.Find(n)!.Label, Addresses.Area(n))), ("all areas", "/areas")]);
        }
        Area = found;
        var index = await corpus.InStepAsync(db, cancel);
        if (!corpus.IsMade) return NotIndexed();
        var filter = new StatementFilter(FilterTerms.OfVocabularies) { Areas = [slug] };
        var tables = Tables.Cross(index, SearchFor.Statements, filter, Counts.PartiesByCommitting, Counts.YearsByStrength, Counts.AreasByCommitting);
        Countries = tables[0].ByParty();
        var years = tables[1].ByYear();
        Years = YearBars.Of(years, year => Addresses.Search(("area", slug), ("year", year)));
        (FirstYear, LastYear) = years.Span();
        Together = [.. tables[2].ByArea().Where(a => a.Slug != slug)];
        var book = new PictureBook(index, filter);
        (Bars, _) = book.StrengthsByParty(Barred);
        Map = book.Map(SearchFor.Statements);
        Statements = await StatementSearch.FindAsync(db, index, filter, Latest, cancel);
        return Show(Data());
    }

    private object Data() => new
    {
        Area.Slug,
        Area.Label,
        Area.Short,
        Area.Scope,
        Area.Eurovoc,
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
