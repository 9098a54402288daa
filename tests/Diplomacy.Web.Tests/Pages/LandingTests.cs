using System.Net;
using AngleSharp.Dom;
using Diplomacy.Tests;

namespace Diplomacy.Web.Tests.Pages;

/// <summary>A result leads to its place in the declaration, with the words that were asked for marked.</summary>
[Collection(nameof(Site))]
public class LandingTests(Site site)
{
    [Theory]
    [InlineData("/search?q=pipelines", "pipelines", ".result .where a")]
    [InlineData("/search?q=%22rule+of+law%22", "rule of law", ".result .where a")]
    [InlineData("/search?q=underlining", "underlining", ".elsewhere .result .where a")]
    [InlineData("/declarations?q=pipelines", "pipelines", ".found-in a")]
    [InlineData("/declarations?q=underlining", "underlining", ".found-in a")]
    public async Task The_hit_is_where_the_link_leads_and_is_marked(string address, string word, string link)
    {
        var list = await site.ReadAsync(address);
        var href = list.QuerySelectorAll(link).First(a => a.Href().Contains('#', StringComparison.Ordinal)).Href();
        var parts = href.Split('#');
        var page = await site.ReadAsync(parts[0]);
        var place = page.GetElementById(parts[1]);
        Assert.NotNull(place);
        Assert.NotEmpty(place.QuerySelectorAll("mark"));
        Assert.Contains(page.QuerySelectorAll(".text mark"), m => m.TextContent.Contains(word, StringComparison.OrdinalIgnoreCase));
        Assert.Equal(parts[0].Split('?')[0], page.QuerySelector("link[rel=canonical]")!.Href());
    }

    [Fact]
    public async Task Every_place_is_marked_counted_and_can_be_gone_to()
    {
        var slug = (await site.DataAsync("/declarations.json?q=pipelines")).GetProperty("items")[0].GetProperty("slug").GetString();
        var bare = await site.ReadAsync($"/declarations/{slug}");
        var page = await site.ReadAsync($"/declarations/{slug}?q=energy");
        var ids = page.QuerySelectorAll(".text mark").Select(m => m.Id).ToList();
        Assert.NotEmpty(ids);
        Assert.Equal(Enumerable.Range(1, ids.Count).Select(i => $"m{i}"), ids);
        var said = page.QuerySelector(".hits")!;
        Assert.StartsWith($"{ids.Count} place", said.TextContent.Trim(), StringComparison.Ordinal);
        Assert.All(said.QuerySelectorAll("a[href^='#']"), a => Assert.Contains(a.Href()[1..], ids));
        // Marks change no word of the text.
        said.Remove();
        Assert.Equal(Words(bare), Words(page));
        Assert.Empty(bare.QuerySelectorAll(".text mark"));
    }

    [Fact]
    public async Task Without_words_a_result_leads_to_its_place_and_nothing_is_marked()
    {
        var href = (await site.ReadAsync("/search?country=AZ")).QuerySelector(".result .where a")!.Href().Split('#');
        var page = await site.ReadAsync(href[0]);
        Assert.NotNull(page.GetElementById(href[1]));
        Assert.Null(page.QuerySelector(".hits"));
        Assert.DoesNotContain('?', href[0]);
    }

    [Theory]
    [InlineData("energy")]
    [InlineData("joint statement")]
    [InlineData("declaration")]
    [InlineData("norway")]
    [InlineData("president")]
    [InlineData("cooperation -energy")]
    public async Task Every_place_that_a_result_leads_to_is_there(string words) => Assert.NotEqual(0, await LeadsAsync(site, words));

    [SharedFact]
    public async Task Of_hundreds_of_declarations_too()
    {
        await using var many = new OfMany();
        await ((IAsyncLifetime)many).InitializeAsync();
        var led = 0;
        foreach (var words in (string[])["energy", "joint statement", "declaration", "minister", "joint communique", "security", "signed", "annex", "in:title trade", "photo", "Лавров"]) led += await LeadsAsync(many, words);
        Assert.True(led > 100);
    }

    private static async Task<int> LeadsAsync(Site site, string words)
    {
        List<string> led = [];
        foreach (var path in (string[])["/search", "/declarations"])
        {
            var list = await site.ReadAsync($"{path}?q={Uri.EscapeDataString(words)}");
            led.AddRange(list.QuerySelectorAll(".result .where a, .found-in a").Select(a => a.Href()).Where(h => h.Contains('#', StringComparison.Ordinal)));
        }
        foreach (var page in led.Select(h => h.Split('#')).GroupBy(h => h[0], h => h[1]))
        {
            var shown = await site.ReadAsync(page.Key);
            Assert.All(page, place => Assert.True(shown.GetElementById(place) is not null, $"{page.Key}#{place}"));
        }
        return led.Count;
    }

    private sealed class OfMany : Site
    {
        protected override string Corpus => Path.Combine(SharedFolder.Root, "corpus-more");
    }

    [Fact]
    public async Task Words_that_stand_nowhere_in_it_are_said_to()
    {
        var page = await site.ReadAsync($"{await AnyAsync()}?q=zebra");
        Assert.StartsWith("Nothing here answers to “zebra”", page.QuerySelector(".hits")!.TextContent.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_that_cannot_be_read_is_refused_here_as_everywhere()
    {
        var declaration = await AnyAsync();
        using var answer = await site.Client.GetAsync($"{declaration}?q=oil+(gas");
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
        Assert.Contains(page.QuerySelectorAll("main a"), a => a.Href() == $"{declaration}?q=oil+gas");
        Assert.Equal(HttpStatusCode.OK, (await site.Client.GetAsync($"{declaration}?q=country:az")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await site.Client.GetAsync($"{declaration}?q=")).StatusCode);
    }

    private async Task<string> AnyAsync() => (await site.DataAsync("/declarations.json")).GetProperty("items")[0].GetProperty("url").GetString()!;

    private static string Words(IDocument page) => string.Join(' ', page.QuerySelector(".text")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
