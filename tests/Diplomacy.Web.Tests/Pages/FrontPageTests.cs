namespace Diplomacy.Web.Tests.Pages;

[Collection(nameof(Web.Tests.Site))]
public sealed class FrontPageTests(Site site)
{
    [Fact]
    public async Task Every_area_and_country_and_the_latest_are_one_click_away()
    {
        var page = await site.PageAsync("/");

        Assert.Equal(17, page.QuerySelectorAll("main a[href^='/areas/']").Length);
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
