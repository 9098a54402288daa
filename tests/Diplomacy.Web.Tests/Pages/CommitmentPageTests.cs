using System.Net;

namespace Diplomacy.Web.Tests.Pages;

[Collection(nameof(Web.Tests.Site))]
public sealed class CommitmentPageTests(Site site)
{
    private const string Norway = "/declarations/2007-12-azerbaijan-norway-joint-declaration";

    [Fact]
    public async Task A_commitment_is_shown_with_its_lead_in_its_neighbours_and_the_words_that_decided()
    {
        var key = await KeyAsync("oil and gas pipelines");

        var page = await site.PageAsync($"{Norway}/{key}");

        Assert.Contains("have declared their intention to:", page.QuerySelector(".quote .lead-in")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Baku-Tbilisi-Ceyhan", page.QuerySelector(".quote .words")!.TextContent, StringComparison.Ordinal);
        var why = page.QuerySelector(".why")!.TextContent;
        Assert.Contains("Energy", why, StringComparison.Ordinal);
        Assert.Contains("pipelines”", why, StringComparison.Ordinal);
        Assert.Contains("the source does not number it", why, StringComparison.Ordinal);
        Assert.Contains("climate issues", page.QuerySelector(".context")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("a[rel=prev]"));
        Assert.NotNull(page.QuerySelector("a[rel=next]"));
    }

    [Fact]
    public async Task Who_makes_it_says_the_words_that_name_them_or_that_none_do()
    {
        var all = await site.PageAsync($"{Norway}/{await KeyAsync("oil and gas pipelines")}");
        Assert.Contains("(all parties), because none of them alone is its subject", ByOf(all), StringComparison.Ordinal);
        // The words stand in the statement, or in those that it completes.
        var one = (await site.DataAsync("/search.json?country=KZ&by=KZ")).GetProperty("items").EnumerateArray().First(s => s.GetProperty("by").GetArrayLength() == 1);
        var page = await site.PageAsync(one.GetProperty("url").GetString()!);
        var words = ByOf(page).Split("because: “")[1].Split('”')[0];
        Assert.Contains(words, page.QuerySelector(".quote")!.TextContent, StringComparison.Ordinal);
        var data = await site.DataAsync(one.GetProperty("url").GetString()! + ".json");
        Assert.Equal(words, data.GetProperty("why").GetProperty("by_words")[0].GetString());
    }

    private static string ByOf(AngleSharp.Dom.IParentNode page) => page.QuerySelectorAll(".why dt").Single(dt => dt.TextContent == "By").NextElementSibling!.TextContent;

    [Fact]
    public async Task A_citation_has_date_and_permanent_address_and_says_whose_the_number_is()
    {
        var key = await KeyAsync("oil and gas pipelines");

        var citation = (await site.PageAsync($"{Norway}/{key}")).GetElementById("citation")!.TextContent;

        Assert.Contains("Azerbaijan and Norway", citation, StringComparison.Ordinal);
        Assert.Contains("December 2007 (day not stated)", citation, StringComparison.Ordinal);
        Assert.Contains("numbered here, not in the source", citation, StringComparison.Ordinal);
        Assert.Contains($"http://localhost/id/{key}", citation, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_permanent_address_leads_to_its_statement_and_as_data_to_its_data()
    {
        var key = await KeyAsync("oil and gas pipelines");

        Assert.Equal($"{Norway}/{key}", await LeadsToAsync($"/id/{key}"));
        Assert.Equal($"{Norway}/{key}.json", await LeadsToAsync($"/id/{key}.json"));
        Assert.Equal(Norway, await LeadsToAsync($"/id/{key.Split('-')[0]}"));
    }

    [Fact]
    public async Task An_offset_within_a_statement_leads_to_it_and_one_in_the_preamble_to_the_source()
    {
        var key = await KeyAsync("oil and gas pipelines");
        var (id, start) = (key.Split('-')[0], int.Parse(key.Split('-')[1], System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal($"{Norway}/{key}", await LeadsToAsync($"/id/{id}-{start + 10}"));
        var passage = await LeadsToAsync($"/id/{id}-200");
        Assert.StartsWith($"{Norway}/source?at=", passage, StringComparison.Ordinal);
        Assert.NotNull((await site.PageAsync(passage)).GetElementById("at"));
    }

    [Fact]
    public async Task A_name_that_was_never_given_is_404()
    {
        using var answer = await site.Client.GetAsync("/id/zzzzzzzz-1");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private async Task<string> LeadsToAsync(string address)
    {
        using var answer = await site.Client.GetAsync(address);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return answer.Headers.Location!.ToString();
    }

    private async Task<string> KeyAsync(string words) =>
        (await site.DataAsync(Norway + ".json")).GetProperty("statements").EnumerateArray()
            .Single(s => s.GetProperty("text").GetString()!.Contains(words, StringComparison.Ordinal)).GetProperty("key").GetString()!;
}
