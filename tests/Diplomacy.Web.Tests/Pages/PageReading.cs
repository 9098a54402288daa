using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Diplomacy.Web.Tests.Pages;

/// <summary>Pages as a reader's browser sees them.</summary>
internal static class PageReading
{
    public static async Task<IDocument> ReadAsync(this Site site, string address) =>
        new HtmlParser().ParseDocument(await site.GetAsync(address));

    /// <summary>How many a list holds, by its data.</summary>
    public static async Task<int> TotalAsync(this Site site, string address)
    {
        var query = address.IndexOf('?', StringComparison.Ordinal);
        var data = query < 0 ? address + ".json" : $"{address[..query]}.json{address[query..]}";
        return (await site.DataAsync(data)).GetProperty("total").GetInt32();
    }

    /// <summary>The number with which words begin: "1,204 statements" is 1204.</summary>
    public static int Number(string words) =>
        int.Parse(string.Concat(words.Trim().TakeWhile(c => char.IsDigit(c) || c == ',').Where(char.IsDigit)), System.Globalization.CultureInfo.InvariantCulture);

    public static string Href(this IElement link) => link.GetAttribute("href")!;

    /// <summary>The links of facets and years that set a filter, each with the number that stands beside it.</summary>
    public static IReadOnlyList<(string Href, int Promised)> Promises(this IDocument page) =>
    [
        .. page.QuerySelectorAll(".facet ul li:not(.on)").Select(li => (li.QuerySelector("a")!.Href(), Number(li.QuerySelector(".n")!.TextContent))),
        .. page.QuerySelectorAll(".facet .years a:not([aria-current])").Select(a => (a.Href(), Number(a.GetAttribute("title")!.Split(": ")[1]))),
        .. page.QuerySelectorAll(".facet .undated a:not([aria-current])").Select(a => (a.Href(), Number(a.ParentElement!.QuerySelector(".n")!.TextContent))),
    ];

    /// <summary>The links of pictures, each with the number that it shows.</summary>
    public static IReadOnlyList<(string Href, int Promised)> Pictures(this IDocument page) =>
    [
        .. page.QuerySelectorAll(".matrix td a").Select(a => (a.Href(), Number(a.TextContent))),
        .. page.QuerySelectorAll("main > .years a, section > .years a, section > .undated a").Where(a => a.Closest(".facet") is null && a.HasAttribute("title"))
            .Select(a => (a.Href(), Number(a.GetAttribute("title")!.Split(": ")[1]))),
        .. page.QuerySelectorAll(".bars li").Where(li => li.QuerySelector("a")!.Href().StartsWith("/search", StringComparison.Ordinal))
            .Select(li => (li.QuerySelector("a")!.Href(), Number(li.QuerySelector(".n")!.TextContent))),
    ];
}
