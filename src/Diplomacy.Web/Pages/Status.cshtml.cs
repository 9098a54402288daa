using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Diplomacy.Web.Hosting;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;

namespace Diplomacy.Web.Pages;

/// <summary>The page of an error: what happened, in a sentence, and where to go on.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
[SuppressMessage("Naming", "CA1721", Justification = "Status is what the page is about.")]
public sealed class StatusModel : SitePage
{
    public int Status { get; private set; }

    public string Title { get; private set; } = "";

    public string Sentence { get; private set; } = "";

    public IReadOnlyList<string> Known { get; private set; } = [];

    public IReadOnlyList<(string Name, string Href)> Near { get; private set; } = [];

    /// <summary>The question that could not be read, or null.</summary>
    public UnreadQuestion? Question { get; private set; }

    // No parameters: binding them would read the form that was posted, which may be what went wrong.
    public IActionResult OnGet() => Answer();

    public IActionResult OnPost() => Answer();

    private IActionResult Answer()
    {
        var status = int.Parse((string)RouteData.Values["status"]!, CultureInfo.InvariantCulture);
        // Asked for as an address of its own, it is no page.
        var failed = HttpContext.Features.Get<IExceptionHandlerFeature>() is not null;
        if (!failed && HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is null) status = StatusCodes.Status404NotFound;
        Response.StatusCode = Status = status;
        var explanation = failed ? null : HttpContext.Explanation();
        Sentence = explanation?.Sentence ?? Usual(status);
        Known = explanation?.Known ?? [];
        Near = explanation?.Near ?? [];
        Question = explanation?.Question;
        Title = status switch
        {
            404 => "There is no such page",
            400 => "This question cannot be answered",
            410 => "This was removed",
            500 => "Something went wrong here",
            413 => "This is too long",
            415 => "This is no text",
            503 => "Not yet",
            _ => ReasonPhrases.GetReasonPhrase(status),
        };
        if (HttpContext.AskedForm() == PageForm.Page) return Page();
        return new JsonResult(new { Type = "about:blank", Title, Status, Detail = Sentence, Known, Question }, Data.Json)
        {
            StatusCode = status,
            ContentType = "application/problem+json; charset=utf-8",
        };
    }

    private static string Usual(int status) => status switch
    {
        404 => "Nothing in this corpus has this address.",
        400 => "A part of the address could not be understood.",
        405 => "This address can be read, not written.",
        410 => "What stood here is no longer in the corpus.",
        500 => "The fault is ours, not yours, and has been noted in the log.",
        _ => "The request could not be answered.",
    };
}
