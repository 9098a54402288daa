using System.Net;

namespace Diplomacy.Web.Tests.Pages;

[Collection(nameof(Site))]
public sealed class QualityPageTests(Site site)
{
    [Fact]
    public async Task Each_count_of_a_warning_leads_to_as_many_declarations()
    {
        var page = await site.ReadAsync("/quality");
        var rows = page.QuerySelectorAll("#warnings ~ .box tr:has(a[href*='warning='])");
        Assert.NotEmpty(rows);
        foreach (var row in rows)
        {
            var link = row.QuerySelector("a")!.Href();
            Assert.StartsWith("/declarations?", link, StringComparison.Ordinal);
            Assert.Equal(PageReading.Number(row.QuerySelector("td.n")!.TextContent), await site.TotalAsync(link));
        }
    }

    [Fact]
    public async Task It_is_data_too_with_every_declaration_in_its_table()
    {
        var data = await site.DataAsync("/quality.json");
        Assert.Equal(5, data.GetProperty("total").GetInt32());
        Assert.Equal(1, data.GetProperty("coverage").EnumerateArray().Sum(c => c.GetProperty("share").GetDouble()), 6);
        Assert.Contains("no-date", data.GetProperty("warnings").EnumerateArray().Select(w => w.GetProperty("code").GetString()));
        var table = (await site.GetAsync("/quality.csv?class=furniture")).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.StartsWith("slug,heading,date,", table[0], StringComparison.Ordinal);
        Assert.Equal(6, table.Length);
        Assert.All(table.Skip(1), row => Assert.Contains(",furniture,", row, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Filters_of_the_address_choose_what_is_counted()
    {
        var data = await site.DataAsync("/quality.json?country=NO");
        Assert.Equal(await site.TotalAsync("/declarations?country=NO"), data.GetProperty("declarations").GetInt32());
        var page = await site.ReadAsync("/quality?country=NO&class=background");
        Assert.Contains("Norway", page.QuerySelector(".chips")!.TextContent, StringComparison.Ordinal);
        Assert.All(page.QuerySelectorAll(".bars a"), a => Assert.Contains("country=NO", a.Href(), StringComparison.Ordinal));
        Assert.All(page.QuerySelectorAll("#warnings ~ .box a[href*='warning=']"), a => Assert.Contains("country=NO", a.Href(), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/quality?class=poetry", HttpStatusCode.BadRequest)]
    [InlineData("/quality?warning=none-such", HttpStatusCode.BadRequest)]
    [InlineData("/quality?page=99", HttpStatusCode.NotFound)]
    [InlineData("/quality.atom", HttpStatusCode.NotFound)]
    [InlineData("/quality?q=xyzzyplugh", HttpStatusCode.OK)]
    public async Task What_cannot_be_shown_is_said(string address, HttpStatusCode status)
    {
        using var answer = await site.Client.GetAsync(address);
        Assert.Equal(status, answer.StatusCode);
    }

    [Fact]
    public async Task A_declaration_shows_the_share_of_each_class_with_a_link_to_its_passages()
    {
        const string russia = "/declarations/2017-11-21-azerbaijan-russia-press-release";
        var classes = (await site.DataAsync(russia + ".json")).GetProperty("coverage").EnumerateObject().Select(c => c.Name).Where(c => c != "space").Order().ToList();
        var links = (await site.ReadAsync(russia)).QuerySelectorAll("#coverage .coverage a").Select(a => a.Href()).ToList();
        Assert.Equal(classes.Select(c => $"{russia}/source?class={c}#passages"), links.Order());
        foreach (var link in links) Assert.NotEmpty((await site.ReadAsync(link)).QuerySelectorAll(".passages li, pre .shown"));
    }

    [Fact]
    public async Task A_declaration_lists_its_doubts_and_each_leads_to_the_others_that_have_it()
    {
        var data = await site.DataAsync("/declarations.json?warning=no-date");
        var address = data.GetProperty("items")[0].GetProperty("url").GetString()!;
        var warnings = (await site.DataAsync(address + ".json")).GetProperty("warnings").EnumerateArray().ToList();
        Assert.Contains("no-date", warnings.Select(w => w.GetProperty("code").GetString()));
        var items = (await site.ReadAsync(address)).QuerySelectorAll("#warnings + ul li");
        Assert.Equal(warnings.Count, items.Length);
        Assert.All(items, li => Assert.NotNull(li.QuerySelector("a[href^='/declarations?warning=']")));
    }

    [Fact]
    public async Task A_statement_says_which_instruments_it_cites_and_where_they_are_cited()
    {
        var cited = (await site.DataAsync("/references.json")).GetProperty("items").EnumerateArray()
            .SelectMany(i => i.GetProperty("named").EnumerateArray(), (i, n) => (Slug: i.GetProperty("slug").GetString()!, Places: n.GetProperty("places")))
            .SelectMany(i => i.Places.EnumerateArray(), (i, p) => (i.Slug, Url: p.GetProperty("url").GetString()!))
            .Where(i => i.Url.StartsWith("/declarations/", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(cited);
        foreach (var (slug, url) in cited)
            Assert.NotNull((await site.ReadAsync(url)).QuerySelector($".why .cited a[href='/references/{slug}']"));
    }
}
