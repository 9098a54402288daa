using Diplomacy.Storage.Database;
using Diplomacy.Storage.Queries;
using Diplomacy.Web.Hosting;
using Diplomacy.Web.Lists;
using Diplomacy.Web.Wording;
using Microsoft.AspNetCore.Mvc;

namespace Diplomacy.Web.Pages;

/// <summary>A page that is a list: also a list as JSON, and a table as CSV.</summary>
public abstract class ListPage : SitePage
{
    private const int RowsAtOnce = 2000;

    /// <summary>A list that stands on one page, whose items are the same record in JSON and in a table.</summary>
    protected IActionResult ShowAll<T, TRow>(IReadOnlyList<T> items, Func<T, TRow> data, string title, Func<T, AtomEntry> entry, DiplomacyContext db) => HttpContext.AskedForm() switch
    {
        PageForm.Atom => Feed(title, $"{items.Count} of them", Request.Path + Request.QueryString, HttpContext.AskedPath() + Request.QueryString, items.Select(entry), Changed(db)),
        PageForm.Json => List(items.Count, 1, items, data),
        PageForm.Csv => Table(items.ToAsyncEnumerable(), data),
        _ => Page(),
    };

    /// <summary>One page of a list as JSON.</summary>
    protected static IActionResult List<T, TRow>(int total, int page, IReadOnlyList<T> items, Func<T, TRow> data) =>
        new JsonResult(new ListData<TRow>(total, page, [.. items.Select(data)]), Data.Json);

    /// <summary>One page of a list as JSON, with its facets.</summary>
    protected static IActionResult List<T, TRow>(ListPage<T> page, Func<T, TRow> data) =>
        new JsonResult(new ListData<TRow>(page.Total, page.Page, [.. page.Items.Select(data)]) { Facets = FacetData.Of(page.Facets) }, Data.Json);

    /// <summary>All of a list as a table, whose columns are named after the fields of its records.</summary>
    protected static IActionResult Table<T, TRow>(IAsyncEnumerable<T> items, Func<T, TRow> row) => new CsvResult<TRow>(items.Select(item => row(item)));

    /// <summary>The list as a feed.</summary>
    /// <param name="address">Of the page, root-relative; it makes the feed's permanent name.</param>
    /// <param name="self">Of the feed, root-relative.</param>
    protected FileContentResult Feed(string title, string subtitle, string address, string self, IEnumerable<AtomEntry> entries, DateTime changed)
    {
        var feed = new AtomFeed(
            PermanentUrn.Of(address), title, subtitle, Addresses.Absolute(Request, self), Addresses.Absolute(Request, address), [.. entries]);
        return File(feed.Write(changed), AtomFeed.ContentType);
    }

    /// <summary>When the corpus last changed.</summary>
    protected static DateTime Changed(DiplomacyContext db) => db.State.Select(s => (DateTime?)s.Updated).FirstOrDefault() ?? DateTime.UnixEpoch;

    /// <summary>The items of all pages of a list, read as they are written.</summary>
    protected static async IAsyncEnumerable<T> EveryPage<T>(Func<int, int, Task<ListPage<T>>> read)
    {
        for (var page = 1; ; page++)
        {
            var found = await read(page, RowsAtOnce);
            foreach (var item in found.Items) yield return item;
            // A page that is not full need not be the last: what was removed since the index was in step is left out of it.
            if (page >= found.PageCount) yield break;
        }
    }
}
