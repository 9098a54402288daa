using System.Net;

namespace Diplomacy.Web.Tests.Pages;

[Collection(nameof(Site))]
public class NamedTests(Site site)
{
    [Theory]
    [InlineData("/people")]
    [InlineData("/organisations")]
    [InlineData("/references")]
    public async Task Every_place_that_names_somebody_or_something_can_be_reached(string list)
    {
        var page = await site.ReadAsync(list);
        var links = page.QuerySelectorAll(".called li a, .called h2 a").Select(a => a.Href()).Distinct().ToList();
        Assert.NotEmpty(links);
        foreach (var link in links)
        {
            using var answer = await site.Client.GetAsync(link);
            Assert.True((int)answer.StatusCode is 200 or 301 or 302 or 303 or 307 or 308, $"{link}: {answer.StatusCode}");
        }
    }

    [Fact]
    public async Task A_place_leads_to_a_statement_whose_words_name_the_body()
    {
        var osce = (await site.DataAsync("/organisations.json?q=OSCE")).GetProperty("items")[0];
        var place = osce.GetProperty("named").EnumerateArray().SelectMany(n => n.GetProperty("places").EnumerateArray())
            .Select(p => p.GetProperty("url").GetString()!).First(url => url.StartsWith("/declarations/", StringComparison.Ordinal));
        Assert.Contains("OSCE", await site.GetAsync(place), StringComparison.Ordinal);
    }

    [Fact]
    public async Task People_are_found_by_words_without_their_accents_and_by_letter()
    {
        var page = await site.ReadAsync("/people?q=store");
        Assert.Contains(page.QuerySelectorAll(".called h2"), h => h.TextContent.Contains("Støre", StringComparison.Ordinal));
        Assert.Contains("signed", page.QuerySelector(".called li")!.TextContent, StringComparison.Ordinal);
        var letters = (await site.ReadAsync("/people?letter=j")).QuerySelectorAll(".called h2").Select(h => h.TextContent).ToList();
        Assert.NotEmpty(letters);
        Assert.All(letters, name => Assert.StartsWith("J", name, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("/references")]
    [InlineData("/organisations")]
    public async Task The_mentions_that_are_counted_are_those_that_are_listed(string list)
    {
        foreach (var item in (await site.DataAsync(list + ".json")).GetProperty("items").EnumerateArray())
        {
            var named = item.GetProperty("named").EnumerateArray().ToList();
            Assert.Equal(item.GetProperty("declarations").GetInt32(), named.Count);
            Assert.Equal(item.GetProperty("mentions").GetInt32(), named.Sum(n => n.GetProperty("places").EnumerateArray().Sum(p => p.GetProperty("mentions").GetInt32())));
            Assert.True(item.GetProperty("mentions").GetInt32() >= named.Count);
        }
    }

    [Fact]
    public async Task Instruments_elsewhere_are_those_that_are_not_in_the_corpus()
    {
        var all = await site.TotalAsync("/references");
        Assert.Equal(all, await site.TotalAsync("/references?corpus=yes") + await site.TotalAsync("/references?corpus=no"));
        Assert.All((await site.DataAsync("/references.json?corpus=no")).GetProperty("items").EnumerateArray(), i => Assert.Equal(System.Text.Json.JsonValueKind.Null, i.GetProperty("in_corpus").ValueKind));
    }

    [Theory]
    [InlineData("/people", "person")]
    [InlineData("/organisations", "org")]
    [InlineData("/references", "cites")]
    public async Task One_name_alone_has_an_address_and_is_led_to_from_the_filter_by_it(string list, string filter)
    {
        var first = (await site.DataAsync(list + ".json")).GetProperty("items")[0];
        var address = first.GetProperty("url").GetString()!;
        var slug = first.GetProperty("slug").GetString()!;
        Assert.Equal($"{list}/{slug}", address);
        var page = await site.ReadAsync(address);
        Assert.Equal(first.GetProperty("name").GetString(), page.QuerySelector("h1")!.TextContent);
        Assert.Equal(first.GetProperty("declarations").GetInt32(), await site.TotalAsync($"/declarations?{filter}={slug}"));
        foreach (var suffix in new[] { "", ".json" })
        {
            using var answer = await site.Client.GetAsync($"{list}{suffix}?{filter}={slug}");
            Assert.Equal(address + suffix, answer.Headers.Location!.ToString());
        }
    }

    [Theory]
    [InlineData("/people")]
    [InlineData("/organisations")]
    [InlineData("/references")]
    public async Task Its_page_its_data_and_its_table_have_each_declaration_and_each_place_that_names_it(string list)
    {
        foreach (var item in (await site.DataAsync(list + ".json")).GetProperty("items").EnumerateArray().Take(5))
        {
            var address = item.GetProperty("url").GetString()!;
            var one = await site.DataAsync(address + ".json");
            Assert.Equal(item.GetProperty("declarations").GetInt32(), one.GetProperty("total").GetInt32());
            Assert.Equal(item.GetProperty("named").GetArrayLength(), one.GetProperty("items").GetArrayLength());
            var places = one.GetProperty("items").EnumerateArray().SelectMany(i => i.GetProperty("places").EnumerateArray()).Select(p => p.GetProperty("url").GetString()!).ToList();
            var page = await site.ReadAsync(address);
            Assert.Equal(places, page.QuerySelectorAll(".places-of li > a:not(.pin)").Select(a => a.Href()));
            Assert.Equal(one.GetProperty("total").GetInt32(), page.QuerySelectorAll(".places-of").Length);
            Assert.Equal(one.GetProperty("total").GetInt32(), (await site.GetAsync(address + ".csv")).Trim().Split("\r\n").Length - 1);
            Assert.Contains("<entry>", await site.GetAsync(address + ".atom"), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("/organisations/osce", "/organisations/organization-for-security-and-cooperation-in-europe")]
    [InlineData("/organisations/OSCE.json", "/organisations/organization-for-security-and-cooperation-in-europe.json")]
    [InlineData("/references/united-nations-charter", "/references/un-charter")]
    public async Task What_a_document_calls_it_leads_to_it(string address, string leads)
    {
        using var answer = await site.Client.GetAsync(address);
        Assert.Equal(leads, answer.Headers.Location?.ToString());
    }

    [Fact]
    public async Task A_person_is_found_wherever_the_surname_stands_with_a_capital()
    {
        var page = await site.ReadAsync("/people/roman-vassilenko");

        var said = page.QuerySelectorAll(".places-of .said").Select(s => s.TextContent).ToList();
        Assert.Contains(said, s => s.Contains("Roman Vassilenko", StringComparison.Ordinal));
        Assert.Contains(said, s => s.Contains("Mr.Vassilenko", StringComparison.Ordinal) && !s.Contains("Roman Vassilenko", StringComparison.Ordinal));
        var text = (await site.ReadAsync(page.QuerySelector(".places-of h2 a")!.Href())).QuerySelector("#text")!.TextContent;
        Assert.InRange(said.Count, 2, text.Split("Vassilenko").Length);
    }

    [Fact]
    public async Task A_place_shows_the_words_around_the_name_which_is_marked()
    {
        var page = await site.ReadAsync((await site.DataAsync("/organisations.json?q=OSCE")).GetProperty("items")[0].GetProperty("url").GetString()!);
        var said = page.QuerySelectorAll(".places-of .said").ToList();
        Assert.NotEmpty(said);
        Assert.Contains(said, s => s.QuerySelector("mark")?.TextContent is { } name && s.TextContent.Length > name.Length);
    }

    [Theory]
    [InlineData("/people/nobody-at-all", HttpStatusCode.NotFound)]
    [InlineData("/organisations/%25", HttpStatusCode.NotFound)]
    [InlineData("/organisations/____", HttpStatusCode.NotFound)]
    [InlineData("/references/un-charter?page=99", HttpStatusCode.NotFound)]
    [InlineData("/organisations/osce?page=x", HttpStatusCode.BadRequest)]
    [InlineData("/people?letter=xyz", HttpStatusCode.BadRequest)]
    [InlineData("/organisations?page=none", HttpStatusCode.BadRequest)]
    [InlineData("/references?page=999", HttpStatusCode.NotFound)]
    [InlineData("/references?corpus=maybe", HttpStatusCode.BadRequest)]
    public async Task What_cannot_be_shown_is_said_in_a_sentence(string address, HttpStatusCode status)
    {
        using var answer = await site.Client.GetAsync(address);
        Assert.Equal(status, answer.StatusCode);
        Assert.Contains("class=\"sentence\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
