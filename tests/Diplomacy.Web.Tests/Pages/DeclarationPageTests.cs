namespace Diplomacy.Web.Tests.Pages;

[Collection(nameof(Web.Tests.Site))]
public sealed class DeclarationPageTests(Site site)
{
    private const string Norway = "/declarations/2007-12-azerbaijan-norway-joint-declaration";
    private const string Russia = "/declarations/2017-11-21-azerbaijan-russia-press-release";

    [Fact]
    public async Task Contents_can_be_folded_away_so_that_a_phone_shows_the_text()
    {
        var page = await site.ReadAsync("/declarations/2007-12-azerbaijan-norway-joint-declaration");
        var folded = page.QuerySelector("details.contents:not([open])")!;
        Assert.NotEmpty(folded.QuerySelector("summary")!.TextContent);
        var links = page.QuerySelectorAll(".contents a[href^='#']").ToList();
        Assert.NotEmpty(links);
        Assert.All(links, a => Assert.True(folded.Contains(a) && page.GetElementById(a.Href()[1..]) is not null, a.Href()));
    }

    [Fact]
    public async Task A_declaration_says_what_it_is_and_what_its_source_does_not_say()
    {
        var page = await site.PageAsync(Norway);

        Assert.Contains("JOINT DECLARATION on the further development", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        var facts = page.QuerySelector(".facts")!.TextContent;
        Assert.Contains("Azerbaijan", facts, StringComparison.Ordinal);
        Assert.Contains("December 2007", facts, StringComparison.Ordinal);
        Assert.Contains("day not stated", facts, StringComparison.Ordinal);
        Assert.Contains("Oslo", facts, StringComparison.Ordinal);
        Assert.Contains("Jonas Gahr Støre", facts, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_words_of_every_statement_stand_unbroken_in_one_element()
    {
        var data = await site.DataAsync(Norway + ".json");
        var page = await site.PageAsync(Norway);

        var statements = data.GetProperty("statements").EnumerateArray().ToList();
        Assert.True(statements.Count > 20);
        foreach (var statement in statements)
        {
            var words = page.GetElementById(statement.GetProperty("key").GetString()!)!.QuerySelector(".words")!;
            Assert.Equal(statement.GetProperty("text").GetString(), words.TextContent);
            Assert.Empty(words.Children);
        }
    }

    [Fact]
    public async Task Each_statement_has_its_areas_its_strength_and_a_link_to_itself_beside_it()
    {
        var page = await site.PageAsync(Norway);

        var statements = page.QuerySelectorAll(".statement");
        Assert.All(statements, s =>
        {
            Assert.NotEmpty(s.QuerySelectorAll(".areas a[href^='/areas/']"));
            Assert.NotNull(s.QuerySelector(".strength"));
            Assert.NotNull(s.QuerySelector($"a[href='#{s.Id}']"));
            Assert.NotNull(s.QuerySelector($"a[href='{Norway}/{s.Id}']"));
        });
    }

    [Fact]
    public async Task The_contents_list_leads_to_each_section_and_counts_its_statements()
    {
        var page = await site.PageAsync(Norway);

        var entries = page.QuerySelectorAll(".contents ol a");
        Assert.All(entries, a => Assert.NotNull(page.GetElementById(a.GetAttribute("href")![1..])));
        Assert.Equal(5, page.QuerySelectorAll(".text h2").Length);
        Assert.Equal(23, page.QuerySelectorAll(".contents ol .n").Sum(n => int.Parse(n.TextContent, System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public async Task All_words_of_the_source_but_its_furniture_are_shown_in_their_order()
    {
        foreach (var slug in await SlugsAsync())
        {
            var source = await site.DataAsync($"/declarations/{slug}/source.json");
            var text = source.GetProperty("text").GetString()!;
            var page = await site.PageAsync($"/declarations/{slug}");
            foreach (var ours in page.QuerySelectorAll(".note, .verse")) ours.Remove();
            var shown = Letters(string.Concat(page.QuerySelectorAll("h1, .text").Select(e => e.TextContent)));
            var left = source.GetProperty("passages").EnumerateArray()
                .Where(p => p.GetProperty("class").GetString() is not ("furniture" or "markup" or "space" or "front-matter"))
                .Select(p => Letters(text.Substring(p.GetProperty("start").GetInt32(), p.GetProperty("length").GetInt32())));
            Assert.All(left, words => Assert.Contains(words, shown, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Two_languages_stand_side_by_side_each_in_its_own()
    {
        var page = await site.PageAsync(Russia);

        var pairs = page.QuerySelectorAll(".pair:not(.tongues)");
        Assert.True(pairs.Length > 3);
        Assert.All(pairs.SelectMany(p => p.QuerySelectorAll(".other p")), p => Assert.Equal("ru", p.GetAttribute("lang")));
    }

    [Fact]
    public async Task Furniture_is_counted_and_not_shown()
    {
        var page = await site.PageAsync(Russia);

        Assert.Contains("Left out here", page.QuerySelector(".left-out")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("news banner image", page.QuerySelector(".text")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Statements_of_an_area_can_be_marked_in_the_text()
    {
        var page = await site.PageAsync(Norway + "?area=energy");

        var marked = page.QuerySelectorAll(".statement.here");
        Assert.NotEmpty(marked);
        Assert.All(marked, s => Assert.NotNull(s.QuerySelector("a[href='/areas/energy']")));
        Assert.Contains("marked: Energy", page.QuerySelector(".marking")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?area=astrology")]
    [InlineData("?strength=maybe")]
    public async Task A_mark_that_nothing_has_is_400_and_names_what_there_is(string query)
    {
        using var answer = await site.Client.GetAsync(Norway + query);

        Assert.Equal(System.Net.HttpStatusCode.BadRequest, answer.StatusCode);
        var page = await answer.Content.ReadAsStringAsync();
        Assert.Contains(query.Contains("area", StringComparison.Ordinal) ? "energy" : "binding", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_page_of_a_declaration_has_inline_style_or_script()
    {
        foreach (var slug in await SlugsAsync())
        {
            foreach (var address in new[] { $"/declarations/{slug}", $"/declarations/{slug}/source" })
            {
                var page = await site.PageAsync(address);
                Assert.Empty(page.QuerySelectorAll("[style], style, script:not([src]), [onclick]"));
            }
        }
    }

    private async Task<List<string>> SlugsAsync() =>
        [.. (await site.DataAsync("/declarations.json")).GetProperty("items").EnumerateArray().Select(d => d.GetProperty("slug").GetString()!)];

    /// <summary>Letters and digits alone: white space and bullets are set anew.</summary>
    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));

    [Fact]
    public async Task The_strips_of_areas_and_strengths_are_as_long_as_the_counts_beside_them()
    {
        var address = (await site.DataAsync("/declarations.json?country=NO&country=AZ")).GetProperty("items")[0].GetProperty("url").GetString()!;
        var page = await site.ReadAsync(address);
        var areas = page.QuerySelectorAll(".marks li").Where(li => li.QuerySelector("svg.strip[role=img]") is not null).ToList();
        Assert.NotEmpty(areas);
        foreach (var area in areas)
        {
            var strip = area.QuerySelector("svg.strip")!;
            Assert.Equal(PageReading.Number(area.QuerySelector(".n")!.TextContent), strip.QuerySelectorAll("rect").Sum(r => int.Parse(r.GetAttribute("width")!, System.Globalization.CultureInfo.InvariantCulture)));
            Assert.Matches("^[a-z]+ [0-9]", strip.GetAttribute("aria-label"));
        }
    }

    [Fact]
    public async Task Parties_date_and_place_say_the_words_that_decided_them_each_a_link_to_where_they_stand()
    {
        var page = await site.PageAsync("/declarations/2025-05-07-azerbaijan-vietnam-joint-statement");
        var facts = page.QuerySelectorAll("#why dt").Select(dt => (Fact: dt.TextContent, Because: dt.NextElementSibling!)).ToList();
        Assert.Superset(new HashSet<string>(["Kind", "Party", "Date"]), facts.Select(f => f.Fact).ToHashSet());
        var vietnam = Assert.Single(facts, f => f.Because.TextContent.StartsWith("Vietnam", StringComparison.Ordinal)).Because;
        Assert.Contains("Viet", vietnam.QuerySelector("a")!.TextContent, StringComparison.Ordinal);
        foreach (var link in facts.SelectMany(f => f.Because.QuerySelectorAll("a.said")).Take(12))
        {
            var source = await site.PageAsync(link.GetAttribute("href")!);
            var first = link.TextContent.Trim('“', '”').Split(' ')[0];
            Assert.Contains(first, source.GetElementById("at")!.TextContent, StringComparison.Ordinal);
        }
        // Where the facts stand there is a way to it.
        Assert.NotNull(page.QuerySelector(".head a[href='#why']"));
    }
}
