using System.Net;
using System.Text.RegularExpressions;

namespace Diplomacy.Web.Tests.Docs;

[Collection(nameof(Web.Tests.Site))]
public sealed partial class DocsTests(Site site)
{
    public static TheoryData<string> Files =>
        [.. Directory.EnumerateFiles(Repository.Docs, "*.md").Select(f => Path.GetFileNameWithoutExtension(f)!)];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Each_file_of_docs_is_a_page(string name)
    {
        var page = await site.GetAsync($"/docs/{name}");

        Assert.Contains("<h1", page, StringComparison.Ordinal);
        Assert.DoesNotContain("style=", page, StringComparison.Ordinal);
        Assert.DoesNotContain(".md\"", page, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Each_link_between_docs_leads_somewhere(string name)
    {
        var page = await site.PageAsync($"/docs/{name}");

        foreach (var link in page.QuerySelectorAll("main a[href^='/docs/'], main a[href^='#']"))
            await LeadsAsync(link.GetAttribute("href") is ['#', ..] within ? $"/docs/{name}{within}" : link.GetAttribute("href")!);
    }

    /// <summary>Those of all pages: some are shown only when something is lacking, so they are looked for where pages are written.</summary>
    [Fact]
    public async Task Each_link_from_a_page_to_docs_leads_somewhere()
    {
        var pages = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "Diplomacy.Web", "Pages"), "*.cshtml*", SearchOption.AllDirectories);
        string[] links = [.. pages.SelectMany(p => ToDocs().Matches(File.ReadAllText(p)).Select(m => m.Groups[1].Value)).Distinct()];

        Assert.Contains("/docs/reading#strength", links);
        Assert.True(links.Length > 8);
        foreach (var link in links) await LeadsAsync(link);
    }

    [Fact]
    public async Task The_list_of_docs_is_data_too()
    {
        var files = await site.DataAsync("/docs.json");

        Assert.Contains(files.EnumerateArray(), f => f.GetProperty("name").GetString() == "running");
    }

    /// <summary>To a page that is there, and to a place that is on it.</summary>
    private async Task LeadsAsync(string link)
    {
        var (address, place) = link.Split('#') is [var one, var two] ? (one, two) : (link, "");
        using var answer = await site.Client.GetAsync(address);
        Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{link} is {answer.StatusCode}");
        if (place.Length > 0) Assert.True((await site.PageAsync(address)).GetElementById(place) is not null, $"{link}: there is no such place");
    }

    [GeneratedRegex("[\"'](/docs/[a-z][a-z0-9-]*(?:#[a-z0-9-]+)?)[\"']")]
    private static partial Regex ToDocs();
}
