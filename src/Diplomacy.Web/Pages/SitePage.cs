using Diplomacy.Search.Questions;
using Diplomacy.Storage.Database;
using Diplomacy.Storage.Filters;
using Diplomacy.Storage.Names;
using Diplomacy.Web.Hosting;
using Diplomacy.Web.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Diplomacy.Web.Pages;

/// <summary>A page that is also data, and that says in a sentence why it cannot be shown.</summary>
public abstract class SitePage : PageModel
{
    /// <summary>The page, or <paramref name="data"/> where the address ends in <c>.json</c>.</summary>
    protected IActionResult Show(object data) =>
        HttpContext.AskedForm() == PageForm.Json ? new JsonResult(data, Data.Json) : Page();

    /// <summary>The page of what can be cited, its data, or its citation where the address ends in <c>.bib</c> or <c>.ris</c>.</summary>
    protected IActionResult Show(object data, CitedText cited) => Cited([cited]) ?? Show(data);

    /// <summary>What is cited, in the form that the address asks for; null where it asks for another.</summary>
    protected IActionResult? Cited(IEnumerable<CitedText> texts) => HttpContext.AskedForm() switch
    {
        PageForm.Bib => Content(BibTex.Of(texts, Request, Today), BibTex.ContentType),
        PageForm.Ris => Content(Ris.Of(texts, Request, Today), Ris.ContentType),
        _ => null,
    };

    private static DateOnly Today => DateOnly.FromDateTime(DateTime.UtcNow);

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

    /// <summary>400: a filter does not know a value; those that it knows are links to the same list by them, at the address <paramref name="path"/>.</summary>
    protected IActionResult Unknown(FilterRefusedException refused, string path)
    {
        var pairs = Request.Query.Where(p => p.Key != "page").SelectMany(p => p.Value, (p, value) => (p.Key, Value: value ?? "")).ToList();
        var at = pairs.FindIndex(p => p.Value.Trim() == refused.Value);
        if (at < 0 || refused.Alone is null) return Bad(refused.Message);
        HttpContext.Explain(
            refused.Alone, [.. refused.Offered.Select(t => t.Value)],
            [.. refused.Offered.Select(t => (t.Label, path + Addresses.Query(pairs.Select((p, i) => i == at ? (p.Key, t.Value) : p))))]);
        return BadRequest();
    }

    /// <summary>400: what stands in <c>q</c> cannot be read; where, and what can be, at the address <paramref name="path"/>.</summary>
    protected IActionResult Unread(QuestionRefusedException refused, string path)
    {
        var text = Request.Query["q"].Select(q => q?.Trim() ?? "").First(q => q.Length > 0);
        var start = Math.Clamp(refused.Place.Start, 0, text.Length);
        var question = new UnreadQuestion(text, start, Math.Clamp(refused.Place.Length, 0, text.Length - start), refused.Nearest);
        var pairs = Request.Query.Where(p => p.Key is not ("q" or "page")).SelectMany(p => p.Value, (p, value) => (p.Key, value ?? ""));
        (string, string)[] near = refused.Nearest is { } nearest ? [(nearest, path + Addresses.Query(pairs.Prepend(("q", nearest))))] : [];
        HttpContext.Explain(refused.Message, near: near, question: question);
        return BadRequest();
    }

    /// <summary>503: it will be there in a while.</summary>
    protected IActionResult NotYet(string sentence)
    {
        Response.Headers.RetryAfter = "5";
        return Refuse(StatusCodes.Status503ServiceUnavailable, sentence);
    }

    /// <summary>503: what is counted cannot be until there is an index. Empty counts would say that there is nothing.</summary>
    protected IActionResult NotIndexed() =>
        NotYet("The corpus is being indexed, which is done once. What is counted can be asked for when that is done; ask again in a while.");

    /// <summary>410: what was here has been removed.</summary>
    protected IActionResult Gone(string sentence) => Refuse(StatusCodes.Status410Gone, sentence);

    /// <summary>For an address whose slug or key is not (or no more) in use: to where it leads today.</summary>
    /// <param name="inner">A name within it that says more, tried first.</param>
    protected async Task<IActionResult> FormerAsync(DiplomacyContext db, string name, string? inner = null)
    {
        var destination = inner is null ? new Destination.Unknown() : await NameLookup.ResolveAsync(db, inner, HttpContext.RequestAborted);
        if (destination is Destination.Unknown) destination = await NameLookup.ResolveAsync(db, name, HttpContext.RequestAborted);
        return destination is Destination.Unknown ? Missing($"No declaration has the address “{name}”.") : Lead(destination, name);
    }

    /// <summary>
    /// To where a name leads today. Not for ever: a better reading may find another statement there, so browsers shall ask again.
    /// </summary>
    protected IActionResult Lead(Destination destination, string name) => destination switch
    {
        Destination.Declaration it => LeadTo(Addresses.Declaration(it.Slug)),
        Destination.Statement it => LeadTo(Addresses.Statement(it.Slug, it.Key)),
        Destination.Place it when HttpContext.AskedForm() == PageForm.Page => LeadTo($"{Addresses.Source(it.Slug)}?at={it.Start}#at"),
        Destination.Place it => LeadTo(Addresses.Source(it.Slug)),
        Destination.Gone => Gone($"What had the name “{name}” has been removed from the corpus; the name will be given to nothing else."),
        _ => Missing($"Nothing in this corpus has or had the name “{name}”."),
    };

    private RedirectResult LeadTo(string address) => Redirect(InAskedForm(address));

    /// <summary>An address in the form that this one was asked for: the page, or its data.</summary>
    protected string InAskedForm(string address) =>
        HttpContext.AskedForm() is var form && form == PageForm.Page ? address : Addresses.Data(address, form.ToString().ToLowerInvariant());

    /// <summary>Another status, with its reason.</summary>
    protected IActionResult Refuse(int status, string sentence) => Refuse(status, sentence, null);

    private StatusCodeResult Refuse(int status, string sentence, IReadOnlyList<string>? known)
    {
        HttpContext.Explain(sentence, known);
        return StatusCode(status);
    }
}
