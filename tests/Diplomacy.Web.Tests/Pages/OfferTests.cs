using System.Net;

namespace Diplomacy.Web.Tests.Pages;

/// <summary>Pages that the words of a question name stand above what was found.</summary>
[Collection(nameof(Site))]
public class OfferTests(Site site)
{
    [Theory]
    [InlineData("Azerbaijan energy", "/countries/azerbaijan", "/areas/energy", "/search?country=AZ&area=energy")]
    [InlineData("energy in the republic of azerbaijan", "/areas/energy", "/countries/azerbaijan", "/search?country=AZ&area=energy")]
    [InlineData("azerbaijani pipelines", "/countries/azerbaijan", "/search?q=pipelines&country=AZ")]
    [InlineData("Viet Nam", "/countries/vietnam", "/search?country=VN")]
    [InlineData("osce", "/organisations/organization-for-security-and-cooperation-in-europe")]
    [InlineData("\"council of europe\"", "/organisations/council-of-europe")]
    [InlineData("Ilham Aliev", "/people/ilham-aliyev", "/search?person=ilham-aliyev")]
    [InlineData("støre", "/people/jonas-gahr-store")]
    [InlineData("norway azerbaijan", "/countries/azerbaijan/norway", "/countries/norway", "/countries/azerbaijan", "/search?country=AZ&country=NO")]
    [InlineData("strategic partnership vietnam azerbaijan joint statement socialist republic", "/declarations/2025-05-07-azerbaijan-vietnam-joint-statement")]
    [InlineData("Лавров", "/people/sergey-lavrov", "/search?person=sergey-lavrov")]
    [InlineData("Сергеем Лавровым", "/people/sergey-lavrov", "/search?person=sergey-lavrov")]
    [InlineData("what did Azerbaijan promise on pipelines", "/countries/azerbaijan", "/search?q=pipelines&by=AZ")]
    public async Task What_the_words_name_is_offered(string asked, params string[] expected)
    {
        var page = await site.ReadAsync($"/search?q={Uri.EscapeDataString(asked)}");
        var offers = page.QuerySelectorAll(".offers a").Select(a => a.Href()).ToList();
        Assert.InRange(offers.Count, 1, 4);
        Assert.Equal(expected, offers.Where(expected.Contains));
        foreach (var offer in offers) Assert.Equal(HttpStatusCode.OK, (await site.Client.GetAsync(offer)).StatusCode);
    }

    [Fact]
    public async Task The_list_that_is_offered_holds_as_many_as_it_says()
    {
        foreach (var list in (string[])["/search", "/declarations"])
        {
            var offer = (await site.ReadAsync($"{list}?q=azerbaijan+energy&commits=yes")).QuerySelectorAll(".offers a")[^1];
            Assert.Equal($"{list}?country=AZ&area=energy&commits=yes", offer.Href());
            Assert.Equal(PageReading.Number(offer.TextContent), await site.TotalAsync(offer.Href()));
        }
    }

    [Theory]
    [InlineData("/search?q=oil")]
    [InlineData("/search?q=who")]
    [InlineData("/search?q=us")]
    [InlineData("/search")]
    [InlineData("/search?country=AZ")]
    [InlineData("/search?q=azerbaijan*")]
    [InlineData("/search?q=-azerbaijan")]
    [InlineData("/search?q=pipelines+ports+railways+visas+azerbaijan")]
    public async Task Words_that_are_no_names_offer_nothing(string address) => Assert.Empty((await site.ReadAsync(address)).QuerySelectorAll(".offers a"));

    [Theory]
    [InlineData("/search?q=energy", "/declarations?q=energy")]
    [InlineData("/declarations?q=energy&country=AZ&sort=oldest", "/search?q=energy&country=AZ&sort=oldest")]
    [InlineData("/search?q=no+such+wordlike", "/declarations?q=no+such+wordlike")]
    public async Task Statements_and_declarations_are_two_lists_of_one_question(string address, string other)
    {
        var views = (await site.ReadAsync(address)).QuerySelector(".views")!;
        Assert.Equal(await site.TotalAsync(address), int.Parse(views.QuerySelector("[aria-current] .n")!.TextContent, System.Globalization.CultureInfo.InvariantCulture));
        var link = views.QuerySelector("a")!;
        Assert.Equal(other, link.Href());
        Assert.Equal(await site.TotalAsync(other), int.Parse(link.QuerySelector(".n")!.TextContent, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task Pictures_are_the_third_view_and_lead_back()
    {
        var pictures = (await site.ReadAsync("/search?q=energy&sort=oldest")).QuerySelectorAll(".views a")[^1];
        Assert.Equal("/see?q=energy", pictures.Href());
        Assert.Equal(["/search?q=energy", "/declarations?q=energy"], (await site.ReadAsync("/see?q=energy")).QuerySelectorAll(".views a").Select(a => a.Href()));
    }

    [Theory]
    [InlineData("/search")]
    [InlineData("/declarations")]
    public async Task Both_lists_have_every_order(string list)
    {
        var bar = (await site.ReadAsync($"{list}?q=energy")).QuerySelector(".bar span")!;
        Assert.Equal(["newest", "oldest", "strongest"], bar.QuerySelectorAll("a").Select(a => a.TextContent));
        Assert.Equal("best match", bar.QuerySelector("b")!.TextContent);
    }

    [Fact]
    public async Task A_country_that_declarations_only_speak_of_is_offered_and_no_list_of_its_own()
    {
        var offers = (await site.ReadAsync("/search?q=Georgia")).QuerySelectorAll(".offers a").Select(a => a.Href());
        Assert.Equal(["/countries/georgia"], offers);
        Assert.Equal(0, await site.TotalAsync("/search?country=GE"));
    }

    [Theory]
    [InlineData("wordlike", "wordlike", false)]
    [InlineData("energy no-such-words wordlike", "wordlike", false)]
    // It stands in the Russian half of a declaration, which holds no statements.
    [InlineData("встретился", null, true)]
    public async Task Where_nothing_is_found_it_is_said_what_the_corpus_lacks_and_where_else_it_stands(string asked, string? lacking, bool elsewhere)
    {
        var ways = (await site.ReadAsync($"/search?q={Uri.EscapeDataString(asked)}")).QuerySelector(".ways-out")!;
        Assert.Equal(lacking is not null, ways.QuerySelector(".lacking")?.TextContent.Contains($"“{lacking}”", StringComparison.Ordinal) == true);
        var link = ways.QuerySelector(".elsewhere-too a");
        Assert.Equal(elsewhere, link is not null);
        if (link is not null) Assert.Equal(PageReading.Number(link.TextContent), await site.TotalAsync(link.Href()));
    }

    [Fact]
    public async Task Declarations_that_are_counted_in_two_ways_are_told_apart()
    {
        var page = await site.ReadAsync("/search?q=cooperation+OR+independence");
        var gist = page.QuerySelector(".gist")!;
        var tab = PageReading.Number(page.QuerySelector(".views a .n")!.TextContent);
        Assert.Equal(await site.TotalAsync("/declarations?q=cooperation+OR+independence"), tab);
        if (gist.QuerySelector("a") is { } link) Assert.Equal(tab, PageReading.Number(link.TextContent));
        else Assert.EndsWith($"in {tab} declarations.", gist.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_all_words_together_find_nothing_each_may_be_left_out()
    {
        var page = await site.ReadAsync("/search?q=pipelines+scholarships+visas");
        var ways = page.QuerySelectorAll(".ways-out li a").ToList();
        Assert.Contains(ways, w => w.TextContent.EndsWith("with any of the words", StringComparison.Ordinal));
        foreach (var way in ways) Assert.Equal((way.Href(), PageReading.Number(way.TextContent)), (way.Href(), await site.TotalAsync(way.Href())));
    }

    [Fact]
    public async Task Little_words_may_be_left_out_and_are_never_all_that_is_left()
    {
        Assert.NotEqual(0, await site.TotalAsync("/search?q=which"));
        var way = Assert.Single((await site.ReadAsync("/search?q=which+pipelines")).QuerySelectorAll(".ways-out li a"));
        Assert.EndsWith(" without the little words", way.TextContent, StringComparison.Ordinal);
        Assert.Equal("/search?q=pipelines", way.Href());
        Assert.Equal(PageReading.Number(way.TextContent), await site.TotalAsync(way.Href()));
    }
}
