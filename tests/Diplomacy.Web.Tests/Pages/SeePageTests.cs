using System.Net;
using Diplomacy.Web.Pictures;

namespace Diplomacy.Web.Tests.Pages;

[Collection(nameof(Web.Tests.Site))]
public sealed class SeePageTests(Site site)
{
    private static readonly string[] Queries = ["", "?country=AZ", "?area=energy&area=political-relations", "?year=2007..2017&strength=intended..", "?q=cooperation", "?country=AZ&country=NO"];

    public static IEnumerable<object[]> Pictures => from picture in PictureNames.All from query in Queries select (object[])[picture, query];

    [Theory]
    [MemberData(nameof(Pictures))]
    public async Task Each_figure_of_a_picture_is_the_total_of_the_list_that_it_leads_to(string picture, string query)
    {
        var data = await site.DataAsync($"/see/{picture}.json{query}");
        foreach (var figure in data.GetProperty("items").EnumerateArray())
        {
            var url = figure.GetProperty("url").GetString()!;
            Assert.Equal((url, figure.GetProperty("count").GetInt32()), (url, await site.TotalAsync(url)));
        }
    }

    [Theory]
    [MemberData(nameof(Pictures))]
    public async Task Each_mark_that_is_drawn_leads_to_a_list_or_page_that_there_is_and_the_table_has_the_same_figures(string picture, string query)
    {
        var page = await site.ReadAsync($"/see/{picture}{query}");
        var figures = page.QuerySelectorAll(".figures td a").Select(a => (a.Href(), PageReading.Number(a.TextContent))).ToHashSet();
        foreach (var (href, shown) in page.Pictures()) Assert.Equal((href, shown), (href, await site.TotalAsync(href)));
        foreach (var mark in page.QuerySelectorAll(".world a"))
            Assert.Contains((mark.Href(), PageReading.Number(mark.QuerySelector("title")!.TextContent.Split(": ")[1])), figures);
        foreach (var part in page.QuerySelectorAll(".bars svg a"))
            Assert.Contains((part.Href(), PageReading.Number(part.QuerySelector("title")!.TextContent.Split(": ")[1])), figures);
        foreach (var line in page.QuerySelectorAll(".graph a").Select(a => a.Href()).Distinct())
        {
            using var answer = await site.Client.GetAsync(line);
            Assert.Equal((line, HttpStatusCode.OK), (line, answer.StatusCode));
        }
    }

    [Fact]
    public async Task Every_drawing_has_a_text_in_its_place_and_says_of_which_documents_it_speaks()
    {
        var page = await site.ReadAsync("/see");
        Assert.Equal(PictureNames.All, page.QuerySelectorAll("figure.picture").Select(f => f.Id));
        foreach (var drawing in page.QuerySelectorAll("figure.picture svg[role=img]"))
        {
            var text = drawing.GetAttribute("aria-label") ?? string.Join(' ', drawing.GetAttribute("aria-labelledby")!.Split(' ').Select(id => page.GetElementById(id)!.TextContent));
            Assert.True(text.Length > 5, text);
            // Links within an image cannot be announced: the same are in the table.
            Assert.All(drawing.QuerySelectorAll("a"), a => Assert.Equal("-1", a.GetAttribute("tabindex")));
        }
        Assert.All(page.QuerySelectorAll("figure.picture figcaption"), c => Assert.Contains("these 5 declarations", c.TextContent, StringComparison.Ordinal));
        Assert.All(page.QuerySelectorAll("figure.picture"), f => Assert.True(f.QuerySelector("table, ol") is not null));
    }

    [Fact]
    public async Task Years_of_silence_are_seen_and_named()
    {
        var page = await site.ReadAsync("/see/timeline");
        Assert.Contains("No declaration in 2008–2016 and 2018–2024.", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(16, page.QuerySelectorAll(".years .silent").Length);
    }

    [Fact]
    public async Task The_map_counts_statements_where_these_are_asked_for()
    {
        Assert.Equal("declarations", (await site.DataAsync("/see/map.json")).GetProperty("of").GetString());
        Assert.Equal("statements", (await site.DataAsync("/see/map.json?area=energy")).GetProperty("of").GetString());
        Assert.Equal("statements", (await site.DataAsync("/see/map.json?of=statements")).GetProperty("of").GetString());
        Assert.Equal(6, (await site.ReadAsync("/see/map")).QuerySelectorAll(".world a").Length);
    }

    [Fact]
    public async Task All_pictures_are_data_together_and_each_is_a_table()
    {
        var all = await site.DataAsync("/see.json?country=AZ");
        Assert.Equal(4, all.GetProperty("declarations").GetInt32());
        Assert.Contains("pairs", all.GetProperty("pictures").EnumerateArray().Select(p => p.GetProperty("name").GetString()));
        var csv = await site.GetAsync("/see/areas.csv?country=AZ");
        Assert.StartsWith("row,column,count,url", csv.TrimStart('\uFEFF'), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/see/mapp", HttpStatusCode.NotFound)]
    [InlineData("/see?country=XX", HttpStatusCode.BadRequest)]
    [InlineData("/see/map?of=words", HttpStatusCode.BadRequest)]
    [InlineData("/see?q=%22", HttpStatusCode.BadRequest)]
    [InlineData("/see?q=nothinglikethis", HttpStatusCode.OK)]
    [InlineData("/see/pairs?q=nothinglikethis", HttpStatusCode.OK)]
    [InlineData("/see/instruments?year=1900", HttpStatusCode.OK)]
    public async Task What_cannot_be_drawn_is_said_in_a_sentence(string address, HttpStatusCode status)
    {
        using var answer = await site.Client.GetAsync(address);
        Assert.Equal(status, answer.StatusCode);
        Assert.Contains("class=\"sentence\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/see/years")]
    [InlineData("/areas")]
    public async Task A_long_matrix_can_be_skipped(string address)
    {
        var page = await site.ReadAsync(address);
        var skip = page.QuerySelector("a.past")!;
        var past = page.GetElementById(skip.Href()[1..])!;
        var order = page.QuerySelectorAll("a.past, .matrix, span[id]").ToList();
        Assert.Equal("matrix", order[order.IndexOf(skip) + 1].ClassName);
        Assert.Same(past, order[order.IndexOf(skip) + 2]);
    }
}
