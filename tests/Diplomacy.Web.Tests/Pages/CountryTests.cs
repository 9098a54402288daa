using System.Net;

namespace Diplomacy.Web.Tests.Pages;

[Collection(nameof(Site))]
public class CountryTests(Site site)
{
    [Fact]
    public async Task All_parties_are_listed_by_name_with_their_declarations()
    {
        var page = await site.ReadAsync("/countries");
        var names = page.QuerySelectorAll(".parties a").Select(a => a.TextContent).ToList();
        Assert.Contains("Azerbaijan", names);
        Assert.Equal(names.Order(StringComparer.Ordinal), names);
        Assert.Equal(["Norway"], (await site.ReadAsync("/countries?q=norw")).QuerySelectorAll(".parties a").Select(a => a.TextContent));
    }

    [Theory]
    [InlineData("/countries/azerbaijan")]
    [InlineData("/countries/azerbaijan/norway")]
    [InlineData("/areas")]
    [InlineData("/areas/energy")]
    public async Task Every_mark_of_a_picture_leads_to_as_many_statements_as_it_shows(string address)
    {
        var marks = (await site.ReadAsync(address)).Pictures();
        Assert.NotEmpty(marks);
        foreach (var (href, shown) in marks) Assert.Equal((href, shown), (href, await site.TotalAsync(href)));
    }

    [Fact]
    public async Task A_country_says_how_many_statements_it_has_and_how_many_commit()
    {
        var page = await site.ReadAsync("/countries/azerbaijan");
        var links = page.QuerySelectorAll(".head .sentence a").ToList();
        Assert.Equal(4, links.Count);
        foreach (var link in links) Assert.Equal(PageReading.Number(link.TextContent), await site.TotalAsync(link.Href()));
        Assert.Contains("Norway", page.QuerySelectorAll(".matrix tbody th").Select(th => th.TextContent));
    }

    [Fact]
    public async Task Two_countries_have_one_address_and_the_other_order_leads_there()
    {
        using var turned = await site.Client.GetAsync("/countries/norway/azerbaijan.json?sort=oldest");
        Assert.Equal(HttpStatusCode.MovedPermanently, turned.StatusCode);
        Assert.Equal("/countries/azerbaijan/norway.json?sort=oldest", turned.Headers.Location?.OriginalString);
        using var alone = await site.Client.GetAsync("/countries/norway/norway");
        Assert.Equal("/countries/norway", alone.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task Between_two_countries_stands_everything_that_has_both_as_parties()
    {
        var data = await site.DataAsync("/countries/azerbaijan/norway.json");
        Assert.Equal(await site.TotalAsync("/search?country=AZ&country=NO"), data.GetProperty("statements").GetProperty("total").GetInt32());
        var page = await site.ReadAsync("/countries/azerbaijan/norway");
        Assert.Equal(data.GetProperty("statements").GetProperty("items").GetArrayLength(), page.QuerySelectorAll(".told .result").Length);
    }

    [Theory]
    [InlineData("/countries/norwya", "/countries/norway")]
    [InlineData("/countries/no", "/countries/norway")]
    [InlineData("/countries/azerbaijan/norwya", "/countries/norway")]
    [InlineData("/areas/enrgy", "/areas/energy")]
    public async Task An_unknown_name_is_missing_with_a_hint_at_what_was_meant(string address, string meant)
    {
        using var answer = await site.Client.GetAsync(address);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains($"href=\"{meant}\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/topics", "/areas")]
    [InlineData("/topics/energy", "/areas/energy")]
    [InlineData("/topics/energy.json?x=1", "/areas/energy.json?x=1")]
    public async Task Topics_are_areas(string address, string area)
    {
        using var answer = await site.Client.GetAsync(address);
        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        Assert.Equal(area, answer.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task An_area_shows_its_scope_its_EuroVoc_number_and_its_countries()
    {
        var page = await site.ReadAsync("/areas/energy");
        Assert.Contains("EuroVoc 66", page.QuerySelector(".kicker")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("pipelines", page.QuerySelector(".scope-note")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Azerbaijan", page.QuerySelectorAll(".bars a").Select(a => a.TextContent));
        Assert.Equal(17, (await site.ReadAsync("/areas")).QuerySelectorAll(".areas-table tbody tr").Length);
    }
}
