namespace Diplomacy.Web.Tests.Pages;

[Collection(nameof(Web.Tests.Site))]
public sealed class FrontPageTests(Site site)
{
    [Fact]
    public async Task Every_area_and_country_and_the_latest_are_one_click_away()
    {
        var page = await site.PageAsync("/");

        Assert.Equal(17, page.QuerySelectorAll("main .bars a[href^='/areas/']").Length);
        Assert.NotNull(page.QuerySelector("main a[href='/countries/azerbaijan']"));
        Assert.NotNull(page.QuerySelector("main a[href='/countries/vietnam']"));
        Assert.NotNull(page.QuerySelector("main a[href^='/declarations/2025-05-07-azerbaijan-vietnam']"));
        Assert.Equal("/search", page.QuerySelector("main form[role=search]")!.GetAttribute("action"));
    }

    [Fact]
    public async Task The_front_page_is_data_at_index_json()
    {
        var data = await site.DataAsync("/index.json");

        Assert.Equal(5, data.GetProperty("declarations").GetInt32());
        Assert.Equal(17, data.GetProperty("areas").GetArrayLength());
        Assert.True(data.GetProperty("commit").GetInt32() < data.GetProperty("statements").GetInt32());
    }

    [Fact]
    public async Task One_statement_of_the_corpus_shows_what_is_done_with_each()
    {
        var example = (await site.PageAsync("/")).QuerySelector(".example")!;

        var words = example.QuerySelectorAll("mark").Select(m => m.TextContent).ToList();
        Assert.NotEmpty(words);
        Assert.Contains(words, w => example.QuerySelector(".facts")!.TextContent.Contains($"“{w}”", StringComparison.OrdinalIgnoreCase));
        var page = await site.PageAsync(example.QuerySelectorAll("a").Select(a => a.GetAttribute("href")!).Single(h => h.Count(c => c == '/') == 3 && h.StartsWith("/declarations/", StringComparison.Ordinal)));
        Assert.Contains(page.QuerySelector(".quote .words")!.TextContent, example.QuerySelector(".quote")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Figures_say_of_which_documents_they_speak()
    {
        Assert.Contains("these 5 declarations", (await site.PageAsync("/")).QuerySelector(".counted")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("of these 5 declarations was read as", (await site.PageAsync("/about")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_front_page_says_how_many_only_tell_of_what_was_agreed()
    {
        var links = (await site.PageAsync("/")).QuerySelectorAll(".counted a[href^='/declarations']").ToDictionary(a => a.Href(), a => PageReading.Number(a.TextContent));
        Assert.Equal(["/declarations?evidence=report", "/declarations?evidence=text"], links.Keys.Order());
        foreach (var (href, count) in links) Assert.Equal((href, count), (href, await site.TotalAsync(href)));
        Assert.Equal(5, links.Values.Sum());
        var list = (await site.PageAsync("/declarations")).QuerySelectorAll(".gist a[href^='/declarations']").ToDictionary(a => a.Href(), a => PageReading.Number(a.TextContent));
        Assert.Equal(links.OrderBy(l => l.Key), list.OrderBy(l => l.Key));
    }

    [Fact]
    public async Task What_stands_on_the_front_page_and_on_those_of_names_can_be_pinned()
    {
        var front = await site.PageAsync("/");
        Assert.StartsWith("/tray?s=", front.QuerySelector(".example a.pin")!.Href(), StringComparison.Ordinal);
        Assert.Equal(front.QuerySelectorAll(".latest li").Length, front.QuerySelectorAll(".latest a.pin").Length);
        var name = await site.PageAsync("/references/un-charter");
        var keys = name.QuerySelectorAll(".places-of li a:first-child").Select(a => a.Href()).Where(h => h.StartsWith("/declarations/", StringComparison.Ordinal)).Select(h => "/tray?s=" + h.Split('/')[^1]);
        Assert.Equal(keys, name.QuerySelectorAll(".places-of li a.pin").Select(a => a.Href()));
        Assert.Equal(name.QuerySelectorAll(".places-of h2").Length, name.QuerySelectorAll(".places-of h2 a.pin").Length);
        foreach (var pin in front.QuerySelectorAll("a.pin").Concat(name.QuerySelectorAll("a.pin")))
            Assert.Contains("class=\"results tray\"", await site.GetAsync(pin.Href()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task About_has_the_shares_of_the_ledger_which_are_those_of_quality()
    {
        var about = await site.DataAsync("/about.json");
        var quality = await site.DataAsync("/quality.json");

        Assert.Equal(quality.GetProperty("characters").GetInt64(), about.GetProperty("characters").GetInt64());
        Assert.Equal(
            quality.GetProperty("coverage").EnumerateArray().Select(c => (c.GetProperty("class").GetString(), c.GetProperty("characters").GetInt64())).Order(),
            about.GetProperty("coverage").EnumerateArray().Select(c => (c.GetProperty("class").GetString(), c.GetProperty("characters").GetInt64())).Order());
        Assert.Equal(1, about.GetProperty("coverage").EnumerateArray().Sum(c => c.GetProperty("share").GetDouble()), 6);
        Assert.NotNull((await site.PageAsync("/about")).QuerySelector("#accuracy + p a[href='/docs/accuracy']"));
    }

    [Fact]
    public async Task About_says_what_stands_in_the_corpus_and_hides_where_it_lies()
    {
        var page = await site.GetAsync("/about");

        Assert.Contains("5 declarations", page, StringComparison.Ordinal);
        Assert.Contains("seeds (5 files)", page, StringComparison.Ordinal);
        Assert.DoesNotContain(Repository.Seeds, page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/health/live", "live")]
    [InlineData("/health/ready", "ready")]
    public async Task Those_who_watch_are_told_how_it_is(string address, string answer) =>
        Assert.Equal(answer, await site.GetAsync(address));
}
