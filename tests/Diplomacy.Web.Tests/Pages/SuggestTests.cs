using System.Net;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace Diplomacy.Web.Tests.Pages;

/// <summary>What is offered to one who types.</summary>
[Collection(nameof(Site))]
public class SuggestTests(Site site)
{
    [Theory]
    [InlineData("azer", "country", "Azerbaijan", "/countries/azerbaijan")]
    [InlineData("Norw", "country", "Norway", "/countries/norway")]
    [InlineData("viet nam", "country", "Vietnam", "/countries/vietnam")]
    [InlineData("ener", "area", "Energy", "/areas/energy")]
    [InlineData("osce", "organisation", "Organization for Security and Cooperation in Europe", "/organisations/organization-for-security-and-cooperation-in-europe")]
    [InlineData("lavr", "person", "Sergey Lavrov", "/people/sergey-lavrov")]
    [InlineData("store", "person", "Jonas Gahr Støre", "/people/jonas-gahr-store")]
    public async Task A_name_that_begins_so_leads_to_its_page(string typed, string kind, string name, string url)
    {
        var found = Assert.Single(await SuggestedAsync(typed), s => Text(s, "url") == url);
        Assert.Equal((kind, name), (Text(found, "kind"), Text(found, "text")));
        Assert.Equal(HttpStatusCode.OK, (await site.Client.GetAsync(url)).StatusCode);
    }

    [Theory]
    [InlineData("pipelines azer", "country", "pipelines country:az")]
    [InlineData("pipelines -ener", "area", "pipelines -area:energy")]
    [InlineData("country:n", "value", "country:no")]
    [InlineData("oil country:norw", "value", "oil country:no")]
    [InlineData("person:\"lav", "value", "person:sergey-lavrov")]
    [InlineData("strength:in", "value", "strength:intended..")]
    [InlineData("year:200", "value", "year:2007")]
    [InlineData("kind:joint-d", "value", "kind:joint-declaration")]
    [InlineData("in:", "value", "in:title")]
    [InlineData("oil stren", "field", "oil strength:")]
    [InlineData("oil pipel", "word", "oil pipelines")]
    [InlineData("\"oil pipel", "word", "\"oil pipelines")]
    public async Task The_end_of_a_question_is_completed(string typed, string kind, string question) =>
        Assert.Contains(await SuggestedAsync(typed), s => Text(s, "kind") == kind && Text(s, "q") == question);

    [Fact]
    public async Task Values_that_are_offered_are_answered_and_their_counts_are_those_of_lists()
    {
        foreach (var field in (string[])["country:", "area:", "org:", "person:", "cites:", "year:", "lang:", "commits:", "evidence:"])
        {
            var values = await SuggestedAsync(field);
            Assert.NotEmpty(values);
            foreach (var value in values.Take(3))
            {
                var total = await site.TotalAsync($"/declarations?q={Uri.EscapeDataString(Text(value, "q")!)}");
                if (value.GetProperty("count").ValueKind == JsonValueKind.Number) Assert.Equal((Text(value, "q"), value.GetProperty("count").GetInt32()), (Text(value, "q"), total));
            }
        }
    }

    [Theory]
    [InlineData("pipel")]
    [InlineData("oil pipel")]
    [InlineData("country:az energ")]
    public async Task A_word_that_is_offered_finds_as_many_as_it_says(string typed)
    {
        var words = (await SuggestedAsync(typed)).Where(s => Text(s, "kind") == "word" && s.GetProperty("count").ValueKind == JsonValueKind.Number).ToList();
        Assert.NotEmpty(words);
        foreach (var word in words) Assert.Equal((Text(word, "q"), word.GetProperty("count").GetInt32()), (Text(word, "q"), await site.TotalAsync($"/search?q={Uri.EscapeDataString(Text(word, "q")!)}")));
    }

    [Fact]
    public async Task Declarations_are_offered_by_words_of_their_titles()
    {
        var found = Assert.Single(await SuggestedAsync("strategic partnership viet"), s => Text(s, "kind") == "declaration");
        Assert.Contains("Vietnam", (await site.ReadAsync(Text(found, "url")!)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task They_are_bounded_and_each_leads_somewhere()
    {
        foreach (var typed in (string[])["co", "a", "", " ", "e", "co operation", new string('a', 300), "country:", "\"", "-", "(", ":", "person:", "nothing:",
            "energy education defence disarmament multilateral azerbaijan norway vietnam osce"])
        {
            var found = await SuggestedAsync(typed);
            Assert.InRange(found.Count, 0, 14);
            Assert.InRange(found.Count(s => Text(s, "url") is not null && Text(s, "kind") != "declaration"), 0, 6);
            Assert.All(found, s => Assert.True(Text(s, "q") is null != Text(s, "url") is null));
        }
    }

    [Fact]
    public void Whatever_is_typed_is_answered()
    {
        string[] pieces = ["oil", "\"", "(", ")", "-", "*", "OR ", "country:", "person:\"", "year:2", "in:", ":", "\0", "\ud800", "😀", "石油", "<b>", "%", "&", "+", " ", "Ål", "\u0301"];
        var noise = Gen.OneOf(Gen.ListOf(Gen.Elements(pieces)).Select(p => string.Concat(p.Take(8))), ArbMap.Default.GeneratorFor<string>().Select(s => s ?? ""));
        Prop.ForAll(Arb.From(noise), typed => { SuggestedAsync(typed).GetAwaiter().GetResult(); }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));
    }

    [Fact]
    public async Task They_are_data_and_no_page() => Assert.Equal(HttpStatusCode.NotFound, (await site.Client.GetAsync("/search/suggest?q=azer")).StatusCode);

    private async Task<List<JsonElement>> SuggestedAsync(string typed) =>
        [.. (await site.DataAsync($"/search/suggest.json?q={Uri.EscapeDataString(typed)}")).GetProperty("suggestions").EnumerateArray()];

    private static string? Text(JsonElement suggestion, string name) => suggestion.GetProperty(name).GetString();
}
