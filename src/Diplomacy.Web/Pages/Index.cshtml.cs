using Microsoft.AspNetCore.Mvc;

namespace Diplomacy.Web.Pages;

/// <summary>The front page: search, the corpus at a glance, every area and country one click away.</summary>
public sealed class IndexModel : SitePage
{
    public IActionResult OnGet() => Show(new { });
}
