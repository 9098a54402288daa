using Diplomacy.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Diplomacy.Web.Pages;

/// <summary>A page that is also data, and that says in a sentence why it cannot be shown.</summary>
public abstract class SitePage : PageModel
{
    /// <summary>The page, or <paramref name="data"/> where the address ends in <c>.json</c>.</summary>
    protected IActionResult Show(object data) =>
        HttpContext.AskedForm() == PageForm.Json ? new JsonResult(data, Data.Json) : Page();

    /// <summary>404: there is nothing at this address.</summary>
    protected IActionResult Missing(string sentence) => Refuse(StatusCodes.Status404NotFound, sentence);

    /// <summary>404, with the pages that may have been meant.</summary>
    protected IActionResult Missing(string sentence, IReadOnlyList<(string Name, string Href)> near)
    {
        HttpContext.Explain(sentence, near: near);
        return NotFound();
    }

    /// <summary>400: the query cannot be understood; <paramref name="known"/> are the values that can.</summary>
    protected IActionResult Bad(string sentence, IReadOnlyList<string>? known = null) => Refuse(StatusCodes.Status400BadRequest, sentence, known);

    /// <summary>410: what was here has been removed.</summary>
    protected IActionResult Gone(string sentence) => Refuse(StatusCodes.Status410Gone, sentence);

    private StatusCodeResult Refuse(int status, string sentence, IReadOnlyList<string>? known = null)
    {
        HttpContext.Explain(sentence, known);
        return StatusCode(status);
    }
}
