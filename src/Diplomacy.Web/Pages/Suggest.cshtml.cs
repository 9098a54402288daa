using Diplomacy.Storage.Database;
using Diplomacy.Storage.Indexing;
using Diplomacy.Storage.Suggestions;
using Diplomacy.Web.Hosting;
using Diplomacy.Web.Lists;
using Diplomacy.Web.Wording;
using Microsoft.AspNetCore.Mvc;

namespace Diplomacy.Web.Pages;

/// <summary>What is offered to one who types in the search box: data alone.</summary>
public sealed class SuggestModel(DiplomacyContext db, CorpusIndex corpus, KnownTerms terms, KnownNames names) : SitePage
{
    public async Task<IActionResult> OnGetAsync(string? q, CancellationToken cancel)
    {
        if (HttpContext.AskedForm() != PageForm.Json) return Missing("Suggestions are data: append .json to the path.");
        var index = await corpus.InStepAsync(db, cancel);
        var found = await Suggesting.ForAsync(db, q, await names.GetAsync(db, index, cancel), await terms.GetAsync(db, cancel), index, cancel);
        return new JsonResult(new { Q = q ?? "", Suggestions = found.Select(s => new { s.Kind, s.Text, s.Count, Q = s.Question, Url = UrlOf(s) }) }, Data.Json);
    }

    private static string? UrlOf(Suggestion suggestion) =>
        suggestion.Declaration is { } slug ? Addresses.Declaration(slug) : suggestion.Name is { } name ? Addresses.Of(name) : null;
}
