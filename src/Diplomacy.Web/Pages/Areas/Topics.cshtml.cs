using Diplomacy.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Diplomacy.Web.Pages.Areas;

/// <summary>Topics are called areas here.</summary>
public sealed class TopicsModel : PageModel
{
    public IActionResult OnGet() => RedirectPermanent("/areas" + HttpContext.AskedPath()["/topics".Length..] + Request.QueryString);
}
