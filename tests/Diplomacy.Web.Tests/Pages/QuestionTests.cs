using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;

namespace Diplomacy.Web.Tests.Pages;

/// <summary>The language of the search box, asked of the real host.</summary>
[Collection(nameof(Site))]
public sealed partial class QuestionTests(Site site)
{
    public static TheoryData<string> Documented =>
        [.. Example().Matches(File.ReadAllText(Path.Combine(Repository.Docs, "search.md"))).Select(m => m.Groups[1].Value).Distinct()];

    [Theory, MemberData(nameof(Documented))]
    public async Task Every_documented_example_is_answered_and_its_choices_keep_their_promise(string address)
    {
        var page = await site.ReadAsync(address);
        foreach (var (href, promised) in page.Promises().Take(3)) Assert.Equal((href, promised), (href, await site.TotalAsync(href)));
    }

    [Theory]
    [InlineData("country:az", "country=AZ")]
    [InlineData("country:azerbaijan country:no", "country=AZ&country=NO")]
    [InlineData("with:no", "with=NO")]
    [InlineData("area:energy", "area=energy")]
    [InlineData("year:2007..2025", "year=2007..2025")]
    [InlineData("strength:intended..", "strength=intended..")]
    [InlineData("commits:no", "commits=no")]
    [InlineData("kind:joint-declaration", "kind=joint-declaration")]
    [InlineData("evidence:text", "evidence=text")]
    [InlineData("by:az", "by=AZ")]
    [InlineData("lang:english", "lang=en")]
    [InlineData("warning:no-date", "warning=no-date")]
    [InlineData("curated:date", "curated=date")]
    [InlineData("org:osce", "org=organization-for-security-and-cooperation-in-europe")]
    [InlineData("org:\"council of europe\"", "org=council-of-europe")]
    public async Task A_field_is_the_filter_of_its_name_wherever_it_stands(string field, string filter)
    {
        var filtered = await site.TotalAsync($"/search?{filter}");
        Assert.Equal(filtered, await site.TotalAsync(Asked(field)));
        Assert.Equal(await site.TotalAsync($"/search?q=cooperation&{filter}"), await site.TotalAsync(Asked($"{field} cooperation")));
        // In parentheses it stays a part of the question, and means the same.
        Assert.Equal(filtered, await site.TotalAsync(Asked($"({field}) OR ({field})")));
        Assert.Equal(await site.TotalAsync("/search"), filtered + await site.TotalAsync(Asked($"-({field})")));
    }

    [Fact]
    public async Task Fields_become_filters_and_words_stay_in_the_box()
    {
        var page = await site.ReadAsync(Asked("country:az pipelines"));
        Assert.Equal("pipelines", page.QuerySelector(".asked [name=q]")!.GetAttribute("value"));
        Assert.Equal("/search?q=pipelines&country=AZ", page.QuerySelector("link[rel=canonical]")!.Href());
        Assert.Equal(2, page.QuerySelectorAll(".chips a").Length);
        var both = await site.ReadAsync(Asked("area:energy area:transport"));
        Assert.Equal("area:energy area:transport", both.QuerySelector(".asked [name=q]")!.GetAttribute("value"));
        Assert.EndsWith("newest first", both.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"rule of law", "\"rule of law", "\"rule of law\"")]
    [InlineData("(oil OR gas", "(", "oil OR gas")]
    [InlineData("oil OR", "OR", "oil")]
    [InlineData("oil topic:energy", "topic:energy", "oil area:energy")]
    [InlineData("oil area:energie", "area:energie", "oil area:energy")]
    [InlineData("year:soon oil", "year:soon", "oil")]
    [InlineData("country:nroway <b>", "country:nroway", null)]
    // Of two letters any other two are another country; what no field knows is looked for as words.
    [InlineData("country:xx", "country:xx", "xx")]
    [InlineData("area:foo", "area:foo", "foo")]
    [InlineData("person:\"nobody at all\"", "person:\"nobody at all\"", "nobody at all")]
    [InlineData("year:0..9999", "year:0..9999", "year:..9999")]
    [InlineData("year:794 oil", "year:794", "year:0794 oil")]
    public async Task A_question_that_cannot_be_read_is_answered_with_the_place_and_the_nearest_one(string asked, string fault, string? nearest)
    {
        using var answer = await site.Client.GetAsync(Asked(asked) + "&commits=yes");
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
        Assert.Equal(asked, page.QuerySelector(".unread code")!.TextContent);
        Assert.Equal(fault, page.QuerySelector(".unread mark")!.TextContent);
        var offer = page.QuerySelector("main a[href^='/search?q=']");
        Assert.NotNull(offer);
        if (nearest is not null) Assert.Equal(nearest, offer.TextContent);
        // What is offered can be read, and keeps the filters.
        Assert.EndsWith("&commits=yes", offer.Href(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await site.Client.GetAsync(offer.Href())).StatusCode);
    }

    [Fact]
    public async Task As_data_too_it_says_where_the_fault_lies()
    {
        using var answer = await site.Client.GetAsync("/declarations.json?q=oil+(gas");
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var question = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.GetProperty("question");
        Assert.Equal(("oil (gas", 4, 1, "oil gas"), (question.GetProperty("text").GetString(), question.GetProperty("start").GetInt32(), question.GetProperty("length").GetInt32(), question.GetProperty("nearest").GetString()));
    }

    [Theory]
    [InlineData("/search?q=piplines", "pipelines")]
    [InlineData("/declarations?q=piplines+country:az", "pipelines")]
    public async Task Where_nothing_is_found_words_that_the_corpus_has_are_offered(string address, string meant)
    {
        var offer = (await site.ReadAsync(address)).QuerySelector(".meant a")!;
        Assert.StartsWith("pipeline", offer.TextContent, StringComparison.Ordinal);
        Assert.StartsWith(meant[..8], offer.TextContent, StringComparison.Ordinal);
        Assert.NotEqual(0, await site.TotalAsync(offer.Href()));
    }

    [Fact]
    public async Task Synonyms_are_marked_where_they_stand()
    {
        var marks = (await site.ReadAsync(Asked("\"world trade organization\""))).QuerySelectorAll(".result mark").Select(m => m.TextContent).ToList();
        Assert.Contains(marks, m => m == "WTO");
    }

    [Theory]
    [InlineData("Лавров", "Лавровым")]
    [InlineData("алиев", "Алиевым")]
    [InlineData("Lavrov", "Лавровым")]
    [InlineData("\"Сергей Лавров\"", "Сергеем Лавровым")]
    public async Task A_name_in_the_nominative_finds_it_in_another_case_and_script(string asked, string stands)
    {
        var found = (await site.ReadAsync($"/declarations?q={Uri.EscapeDataString(asked)}")).QuerySelectorAll(".latest h2 a, .latest div > a").Select(a => a.Href()).ToList();
        Assert.NotEmpty(found);
        var marked = new List<string>();
        foreach (var declaration in found) marked.AddRange((await site.ReadAsync($"{declaration}?q={Uri.EscapeDataString(asked)}")).QuerySelectorAll("#text mark").Select(m => m.TextContent));
        Assert.Contains(stands, marked);
    }

    [Fact]
    public void No_noise_in_the_box_is_a_fault()
    {
        string[] pieces =
        [
            "oil", "gas*", "\"", "(", ")", "-", "*", "AND", "OR", "NOT", "country:az", "area:", "year:..", "strength:firm..", "in:title", "person:x", "topic:energy", ":", "\0", "\ud800", "😀",
            "石油", "\u0301", "<b>", "'", ";", "%", "&", "+", " ", "\t", "1,000", "U.S.", "Ålesund",
        ];
        var noise = Gen.OneOf(
            Gen.ListOf(Gen.Elements(pieces)).Select(p => string.Join(' ', p.Take(12))),
            Gen.ListOf(Gen.Elements(pieces)).Select(p => string.Concat(p.Take(12))),
            ArbMap.Default.GeneratorFor<string>().Select(s => s ?? ""));
        Prop.ForAll(Arb.From(noise), asked => AnswersAsync(asked).GetAwaiter().GetResult()).Check(Config.QuickThrowOnFailure.WithMaxTest(60));
    }

    [Fact]
    public void No_question_is_too_long_for_what_is_made_of_it()
    {
        string[] words = ["energy", "oil", "of", "zebra", "piplines", "\"rule of law\"", "gas*", "norway", "azerbaijan", "-gas", "(oil OR gas)", "OR", "country:az,no", "area:energy", "in:title", "1,000", "U.S.", "東"];
        var full = from different in Gen.Choose(1, 4)
                   from chosen in Gen.ListOf(Gen.Elements(words), different)
                   from length in Gen.Choose(440, 500)
                   let asked = string.Concat(Enumerable.Repeat(string.Join(' ', chosen) + " ", 260))[..length]
                   select asked;
        Prop.ForAll(Arb.From(full), asked => AnswersAsync(asked, "/search", "/declarations", "/see").GetAwaiter().GetResult()).Check(Config.QuickThrowOnFailure.WithMaxTest(40));
    }

    [Theory]
    [InlineData("energy ")]
    [InlineData("country:az,no ")]
    [InlineData("zebra OR oil ")]
    public Task A_word_as_often_as_a_question_may_have_it_is_answered(string word) =>
        AnswersAsync(string.Concat(Enumerable.Repeat(word, 100))[..495], "/search", "/declarations", "/see");

    private Task AnswersAsync(string asked) => AnswersAsync(asked, "/search", "/declarations.json");

    private async Task AnswersAsync(string asked, params string[] paths)
    {
        foreach (var path in paths)
        {
            using var answer = await site.Client.GetAsync($"{path}?q={Uri.EscapeDataString(asked)}");
            Assert.True(answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.BadRequest, $"{answer.StatusCode} for “{asked}”");
        }
    }

    private static string Asked(string question) => $"/search?q={Uri.EscapeDataString(question)}";

    [GeneratedRegex(@"\]\((/search\?q=[^)]+)\)")]
    private static partial Regex Example();
}
