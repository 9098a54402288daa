using Diplomacy.Storage.Database;
using Diplomacy.Web.Lists;
using Diplomacy.Web.Pictures;
using Microsoft.AspNetCore.Mvc;

namespace Diplomacy.Web.Pages;

/// <summary>The front page: search, the corpus at a glance, every area and country one click away.</summary>
public sealed class IndexModel(DiplomacyContext db, Glances glances) : SitePage
{
    public Glance Glance { get; private set; } = null!;

    /// <summary>Null while there is no index.</summary>
    public FrontPictures? Pictures { get; private set; }

    /// <summary>Null where there is none to show.</summary>
    public Example? Example { get; private set; }

    public IReadOnlyList<AreaBar> Areas { get; private set; } = [];

    public IReadOnlyList<CountryAtAGlance> CountriesByName { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        Glance = await glances.GetAsync(db, cancel);
        Pictures = await glances.PicturesAsync(db, cancel);
        Example = await glances.ExampleAsync(db, cancel);
        Areas = [.. Glance.Areas.Select(a => new AreaBar(a.Short, a.Url, a.Statements, a.Commit))];
        CountriesByName = [.. Glance.Countries.OrderBy(c => c.Name, Letters.Order)];
        return Show(Glance);
    }
}
