using System.Net;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace Diplomacy.Web.Tests.Pages;

/// <summary>The tray, whose address holds it, over the real seeds.</summary>
[Collection(nameof(Site))]
public sealed class TrayTests(Site site)
{
    private const string Norway = "2007-12-azerbaijan-norway-joint-declaration";
    private const string Vietnam = "2025-05-07-azerbaijan-vietnam-joint-statement";

    [Fact]
    public async Task The_order_of_the_address_is_the_order_of_the_tray()
    {
        var keys = await KeysAsync();
        string[] pairs = [$"s={keys[2]}", $"d={Vietnam}", $"s={keys[0]}", $"d={Norway}", $"s={keys[1]}"];
        var address = "/tray?" + string.Join('&', pairs);

        var page = await site.ReadAsync(address);
        Assert.Equal(pairs, page.QuerySelectorAll("[data-item]").Select(i => i.GetAttribute("data-item")));
        Assert.Equal(pairs.Select(p => p[2..]), (await ItemsAsync(address)).Select(i => i.GetProperty("name").GetString()));
        Assert.Equal("A tray of 3 statements out of 1 declaration and 2 whole declarations", page.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task The_same_things_in_another_order_are_another_tray()
    {
        var key = (await KeysAsync())[0];
        foreach (var pairs in (string[][])[[$"s={key}", $"d={Norway}"], [$"d={Norway}", $"s={key}"], [$"s={key}", $"d={Norway}"]])
            Assert.Equal(pairs, (await site.ReadAsync("/tray?" + string.Join('&', pairs))).QuerySelectorAll("[data-item]").Select(i => i.GetAttribute("data-item")));
    }

    [Fact]
    public async Task Its_citations_are_those_of_the_pages_of_what_lies_in_it()
    {
        var key = (await KeysAsync())[0];
        var items = await ItemsAsync($"/tray?s={key}&d={Vietnam}");
        var statement = (await site.ReadAsync($"/declarations/{Norway}/{key}")).GetElementById("citation")!.TextContent;
        var declaration = (await site.ReadAsync($"/declarations/{Vietnam}")).GetElementById("citation")!.TextContent;
        Assert.Equal([statement, declaration], items.Select(i => i.GetProperty("citation").GetString()));
        var page = await site.ReadAsync($"/tray?s={key}&d={Vietnam}");
        Assert.Equal([statement, declaration], page.QuerySelectorAll("#citations p").Select(p => p.TextContent));
    }

    [Fact]
    public async Task What_was_never_there_is_shown_as_such_and_the_rest_stays()
    {
        var key = (await KeysAsync())[0];
        var items = await ItemsAsync($"/tray?s=zzzzzzzz-12&s={key}&d=no-such");
        Assert.Equal(["Nothing in this corpus has or had the name “zzzzzzzz-12”.", null, "Nothing in this corpus has or had the name “no-such”."], items.Select(i => i.GetProperty("trouble").GetString()));
        var page = await site.ReadAsync($"/tray?s=zzzzzzzz-12&s={key}&d=no-such");
        Assert.Equal(2, page.QuerySelectorAll(".trouble").Length);
        Assert.Single(page.QuerySelectorAll("#citations p"));
    }

    [Fact]
    public async Task A_key_that_points_into_other_words_leads_to_where_they_stand()
    {
        var id = (await KeysAsync())[0].Split('-')[0];
        var item = Assert.Single(await ItemsAsync($"/tray?s={id}-0"));
        Assert.NotNull(item.GetProperty("trouble").GetString());
        Assert.Equal(Norway, item.GetProperty("declaration").GetProperty("slug").GetString());
    }

    [Fact]
    public async Task One_thing_lies_there_once_under_whatever_names()
    {
        var id = (await KeysAsync())[0].Split('-')[0];
        Assert.Single(await ItemsAsync($"/tray?d={Norway}&d={id}&d={Norway.ToUpperInvariant()}"));
    }

    [Fact]
    public async Task A_tray_holds_200_things_and_no_more()
    {
        Assert.Equal(200, (await ItemsAsync("/tray?" + Many(200))).Count);
        using var answer = await site.Client.GetAsync("/tray?" + Many(201));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("A tray holds up to 200 things; this address names 201.", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        static string Many(int count) => string.Join('&', Enumerable.Range(1, count).Select(i => $"s=zzzzzzzz-{i}"));
    }

    [Fact]
    public async Task Links_take_out_and_move_without_scripts()
    {
        var keys = await KeysAsync();
        var page = await site.ReadAsync($"/tray?s={keys[0]}&s={keys[1]}&d={Norway}");
        Assert.Equal($"/tray?s={keys[0]}&d={Norway}", page.QuerySelectorAll("[data-unpin]")[1].Href());
        Assert.Equal([$"/tray?s={keys[1]}&s={keys[0]}&d={Norway}", $"/tray?s={keys[0]}&d={Norway}&s={keys[1]}"],
            page.QuerySelectorAll(".moves a:not([data-unpin])").Select(a => a.Href()));
    }

    [Theory]
    [InlineData("http://elsewhere.example/declarations/" + Norway + "/source?at=3#at", "d=" + Norway)]
    [InlineData("/declarations/" + Norway, "d=" + Norway)]
    [InlineData("KEY", "s=KEY")]
    [InlineData("/id/KEY", "s=KEY")]
    public async Task Another_is_added_by_any_address_of_it(string typed, string pair)
    {
        var key = (await KeysAsync())[1];
        using var answer = await site.Client.GetAsync($"/tray?d={Vietnam}&add={Uri.EscapeDataString(typed.Replace("KEY", key, StringComparison.Ordinal))}");
        Assert.Equal($"/tray?d={Vietnam}&{pair.Replace("KEY", key, StringComparison.Ordinal)}", answer.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task What_cannot_be_added_is_named_and_the_tray_stays()
    {
        var page = await site.ReadAsync($"/tray?d={Vietnam}&add=no-such");
        Assert.Contains("“no-such”", page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Single(page.QuerySelectorAll("[data-item]"));
    }

    [Theory]
    [InlineData("source")]
    [InlineData(" source/ ")]
    [InlineData("/source")]
    [InlineData("source/source")]
    [InlineData("?source")]
    [InlineData("#")]
    [InlineData("/")]
    public async Task What_is_typed_and_is_no_address_is_no_fault(string typed) => await TypedAsync(typed);

    [Fact]
    public void Whatever_is_typed_is_answered()
    {
        var pieces = new[] { "source", "/", "//", "?", "#", "declarations", "id", Norway, "7h2kq9xw-", "7h2kq9xw-99999999999", "-", "%", "%2F", " ", "\0", "\uD800", "é", "\r\n", "https://", "..", "&d=" };
        var noise = Gen.OneOf(Gen.ListOf(Gen.Elements(pieces)).Select(p => string.Concat(p.Take(8))), ArbMap.Default.GeneratorFor<string>().Select(s => s ?? ""));
        Prop.ForAll(Arb.From(noise), typed => TypedAsync(typed).GetAwaiter().GetResult()).Check(Config.QuickThrowOnFailure.WithMaxTest(100));
    }

    [Fact]
    public async Task Two_to_four_declarations_of_a_tray_can_be_compared()
    {
        var key = (await KeysAsync())[0];
        var page = await site.ReadAsync($"/tray?s={key}&d={Vietnam}");
        var compare = page.QuerySelectorAll(".ways a").Select(a => a.Href()).Single(h => h.StartsWith("/compare", StringComparison.Ordinal));
        Assert.Equal($"/compare?d={Norway}&d={Vietnam}", compare);
        Assert.NotEmpty((await site.ReadAsync(compare)).QuerySelectorAll(".compared"));
        Assert.DoesNotContain((await site.ReadAsync($"/tray?s={key}")).QuerySelectorAll(".ways a"), a => a.Href().StartsWith("/compare", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_table_has_a_row_for_each_thing()
    {
        var key = (await KeysAsync())[0];
        var lines = (await site.GetAsync($"/tray.csv?s={key}&d={Vietnam}&s=no-such")).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.StartsWith("kind,name,citation,", lines[0], StringComparison.Ordinal);
        Assert.Equal(4, lines.Length);
    }

    [Theory]
    [InlineData("/search", ".result")]
    [InlineData("/declarations", ".latest li")]
    [InlineData("/countries/azerbaijan/norway", ".told .result")]
    [InlineData("/compare?d=" + Norway + "&d=" + Vietnam, ".beside .about")]
    public async Task Wherever_a_statement_or_declaration_is_listed_a_plain_link_adds_it(string address, string item)
    {
        var items = (await site.ReadAsync(address)).QuerySelectorAll(item).ToList();
        Assert.NotEmpty(items);
        foreach (var pin in items.Select(i => i.QuerySelector("a.pin")!))
        {
            Assert.Matches("^/tray\\?[sd]=[a-z0-9-]+$", pin.Href());
            Assert.StartsWith("Pin ", pin.GetAttribute("aria-label"), StringComparison.Ordinal);
        }
        Assert.Null(Assert.Single(await ItemsAsync(items[0].QuerySelector("a.pin")!.Href())).GetProperty("trouble").GetString());
    }

    [Fact]
    public async Task The_scripts_of_the_site_are_small_and_change_their_names_with_their_words()
    {
        var page = await site.ReadAsync("/");
        var scripts = page.QuerySelectorAll("script").Select(s => s.GetAttribute("src")!).ToList();
        Assert.All(scripts, s => Assert.Matches("^/[a-z]+\\.[a-z0-9]{8,}\\.js$", s));
        var bytes = 0;
        foreach (var script in scripts) bytes += (await site.GetAsync(script)).Length;
        Assert.InRange(bytes, 1, 20_000);
    }

    private async Task TypedAsync(string typed)
    {
        // Half of a pair of surrogates cannot be typed into an address: it comes as what stands for it.
        using var answer = await site.Client.GetAsync($"/tray?d={Vietnam}&add=" + Uri.EscapeDataString(typed.Replace('\uD800', '\uFFFD')));
        Assert.True(answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.Redirect, $"“{typed}” is {answer.StatusCode}");
    }

    private async Task<List<string>> KeysAsync() =>
        [.. (await site.DataAsync($"/declarations/{Norway}.json")).GetProperty("statements").EnumerateArray().Select(s => s.GetProperty("key").GetString()!)];

    private async Task<List<JsonElement>> ItemsAsync(string address) =>
        [.. (await site.DataAsync(address.Replace("/tray", "/tray.json", StringComparison.Ordinal))).GetProperty("items").EnumerateArray()];
}
