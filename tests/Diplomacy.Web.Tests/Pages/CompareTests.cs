using System.Net;
using System.Text.Json;

namespace Diplomacy.Web.Tests.Pages;

/// <summary>Declarations side by side, and what two countries promise, over the real seeds.</summary>
[Collection(nameof(Site))]
public sealed class CompareTests(Site site)
{
    private const string Norway = "2007-12-azerbaijan-norway-joint-declaration";
    private const string Vietnam = "2025-05-07-azerbaijan-vietnam-joint-statement";
    private const string Russia = "2017-11-21-azerbaijan-russia-press-release";
    private const string Ukraine = "undated-azerbaijan-ukraine-news-report";
    private const string Kazakhstan = "undated-kazakhstan-norway-news-report";

    [Theory]
    [InlineData("coordinate their efforts, both bilaterally", "The law enforcement agencies of both sides", "justice-and-crime")]
    [InlineData("develop the political and security dialogue", "Both sides will intensify engagements between their Ministries", "political-relations")]
    public async Task Statements_of_two_declarations_on_one_matter_stand_in_one_row(string one, string other, string area)
    {
        var data = await site.DataAsync($"/compare.json?d={Norway}&d={Vietnam}");
        var rows = Areas(data).Single(a => Text(a, "slug") == area).GetProperty("rows").EnumerateArray();
        var row = rows.Single(r => Cell(r, 0) is { } cell && Text(cell, "text").StartsWith(one, StringComparison.Ordinal));
        Assert.StartsWith(other, Text(Cell(row, 1)!.Value, "text"), StringComparison.Ordinal);
        Assert.InRange(row.GetProperty("likeness").GetDouble(), 0.22, 1);
    }

    [Theory]
    [InlineData(Norway, Vietnam)]
    [InlineData(Vietnam, Norway)]
    [InlineData(Norway, Vietnam, Russia)]
    [InlineData(Ukraine, Norway, Kazakhstan, Russia)]
    public async Task Each_statement_of_each_declaration_stands_once_in_each_of_its_areas(params string[] slugs)
    {
        var data = await site.DataAsync("/compare.json?" + Query(slugs));
        for (var column = 0; column < slugs.Length; column++)
        {
            var declaration = await site.DataAsync($"/declarations/{slugs[column]}.json");
            var expected = declaration.GetProperty("statements").EnumerateArray()
                .SelectMany(s => s.GetProperty("areas").EnumerateArray(), (s, a) => $"{Text(a, "slug")} {Text(s, "key")}").Order(StringComparer.Ordinal);
            var found = Areas(data).SelectMany(a => a.GetProperty("rows").EnumerateArray(), (a, r) => (Area: Text(a, "slug"), Cell: Cell(r, column)))
                .Where(c => c.Cell is not null).Select(c => $"{c.Area} {Text(c.Cell!.Value, "key")}").Order(StringComparer.Ordinal);
            Assert.Equal(expected, found);
        }
    }

    [Fact]
    public async Task The_page_holds_the_same_statements_as_its_data_and_its_totals_reconcile()
    {
        var data = await site.DataAsync($"/compare.json?d={Norway}&d={Vietnam}");
        var page = await site.ReadAsync($"/compare?d={Norway}&d={Vietnam}");
        var cells = Areas(data).SelectMany(a => a.GetProperty("rows").EnumerateArray()).Sum(r => r.GetProperty("statements").EnumerateArray().Count(c => c.ValueKind != JsonValueKind.Null));
        Assert.Equal(cells, page.QuerySelectorAll(".beside .said").Length);
        foreach (var (area, row) in Areas(data).Zip(page.QuerySelectorAll(".totals tbody tr:not(.sum)")))
        {
            var totals = area.GetProperty("totals").EnumerateArray().Select(t => t.GetProperty("statements").GetInt32()).ToList();
            Assert.Equal(totals, row.QuerySelectorAll("td").Take(2).Select(td => td.TextContent.Trim() == "–" ? 0 : PageReading.Number(td.TextContent)));
            Assert.Equal(totals.Sum(), area.GetProperty("rows").EnumerateArray().Sum(r => r.GetProperty("statements").EnumerateArray().Count(c => c.ValueKind != JsonValueKind.Null)));
            Assert.NotNull(page.GetElementById(row.QuerySelector("th a")!.Href()[1..]));
        }
        Assert.Equal(data.GetProperty("sentence").GetString(), page.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task Columns_go_by_the_titles_of_their_declarations_with_a_letter_and_the_date()
    {
        var page = await site.ReadAsync($"/compare?d={Vietnam}&d={Norway}");
        var titles = new List<string>();
        foreach (var slug in (string[])[Vietnam, Norway]) titles.Add(Text(await site.DataAsync($"/declarations/{slug}.json"), "title"));
        Assert.Equal(titles, page.QuerySelectorAll(".chosen li a").Select(a => a.TextContent));
        Assert.Equal(titles, page.QuerySelectorAll(".totals .title").Select(t => t.TextContent));
        Assert.NotEmpty(page.QuerySelectorAll(".beside thead tr"));
        Assert.All(page.QuerySelectorAll(".beside thead tr"), head =>
        {
            Assert.Equal(titles, head.QuerySelectorAll(".title").Select(t => t.TextContent));
            Assert.Equal(["A", "B"], head.QuerySelectorAll(".letter").Select(l => l.TextContent));
            Assert.StartsWith("7 May 2025 · ", head.QuerySelector(".soft")!.TextContent, StringComparison.Ordinal);
        });
        Assert.InRange(page.QuerySelector("h1")!.TextContent.Length, 20, 110);
    }

    [Fact]
    public async Task What_chooses_a_declaration_says_so_and_its_title_leads_to_it()
    {
        var page = await site.ReadAsync("/compare");
        Assert.NotEmpty(page.QuerySelectorAll(".candidates li"));
        Assert.All(page.QuerySelectorAll(".candidates li"), one =>
        {
            var links = one.QuerySelectorAll("a").Select(a => (a.TextContent, a.Href())).ToList();
            Assert.Equal("Choose", links[0].TextContent);
            Assert.EndsWith("d=" + links[1].Item2["/declarations/".Length..], links[0].Item2, StringComparison.Ordinal);
        });
        Assert.Equal(["two", "declarations"], page.QuerySelectorAll(".choose h2").Select(h => h.Id));
    }

    [Fact]
    public async Task Words_that_differ_are_marked_and_those_of_both_are_not()
    {
        var data = await site.DataAsync($"/compare.json?d={Norway}&d={Vietnam}");
        var rows = Areas(data).SelectMany(a => a.GetProperty("rows").EnumerateArray()).ToList();
        var (alike, alone) = (rows.Where(r => r.GetProperty("likeness").ValueKind == JsonValueKind.Number).ToList(), rows.Where(r => r.GetProperty("likeness").ValueKind == JsonValueKind.Null));
        Assert.NotEmpty(alike);
        Assert.All(alone, r => Assert.All(Cells(r), c => Assert.Empty(c.GetProperty("differs").EnumerateArray())));
        foreach (var cell in alike.SelectMany(Cells))
        {
            var marked = cell.GetProperty("differs").EnumerateArray().Sum(m => m.GetProperty("length").GetInt32());
            Assert.InRange(marked, 1, Text(cell, "text").Length - 1);
        }
    }

    [Fact]
    public async Task The_order_of_the_address_is_the_order_of_the_columns_and_changes_nothing_else()
    {
        var one = await site.DataAsync($"/compare.json?d={Norway}&d={Vietnam}");
        var turned = await site.DataAsync($"/compare.json?d={Vietnam}&d={Norway}");
        Assert.Equal(Sets(one), Sets(turned));

        static IEnumerable<string> Sets(JsonElement data) => Areas(data).SelectMany(a => a.GetProperty("rows").EnumerateArray(), (a, r) =>
            Text(a, "slug") + string.Concat(Cells(r).Select(c => " " + Text(c, "key")).Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal);
    }

    [Fact]
    public async Task A_table_has_a_row_for_each_statement_and_area()
    {
        var lines = (await site.GetAsync($"/compare.csv?d={Norway}&d={Vietnam}")).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.StartsWith("area,row,beside,likeness,column,", lines[0], StringComparison.Ordinal);
        Assert.Equal((await site.ReadAsync($"/compare?d={Norway}&d={Vietnam}")).QuerySelectorAll(".beside .said").Length, lines.Length - 1);
    }

    [Theory]
    [InlineData("/compare?d=" + Norway, "Two to four declarations are compared; this address names one.")]
    [InlineData("/compare?d=a&d=b&d=c&d=d&d=e", "Two to four declarations are compared; this address names 5.")]
    [InlineData("/compare?d=" + Norway + "&d=no-such", "No declaration has the address “no-such”")]
    [InlineData("/compare?d=" + Norway + "&d=" + Norway, "twice")]
    [InlineData("/compare?d=" + Norway + "&country=az", "names several of these")]
    [InlineData("/compare?country=az", "Two countries are compared; this address names one.")]
    [InlineData("/compare?country=az&country=az&area=energy", "names Azerbaijan twice")]
    [InlineData("/compare?country=az&country=zz&area=energy", "“zz” is not a country that is known here.")]
    [InlineData("/compare?country=az&country=no&area=enrgy", "“enrgy” is not an area that is known here.")]
    [InlineData("/compare?country=az&country=no&area=energy&area=defence", "in one area; this address names two")]
    [InlineData("/compare?country=az&country=no&area=energy&year=x", "“x”")]
    [InlineData("/compare?s=zzzzzzzz-1", "Two to four statements are compared; this address names one.")]
    [InlineData("/compare?s=zzzzzzzz-1&s=zzzzzzzz-2", "Nothing in this corpus has or had the name “zzzzzzzz-1”.")]
    [InlineData("/compare?area=energy", "Two countries are compared; this address names none.")]
    [InlineData("/compare?q=%28", "")]
    public async Task What_cannot_be_compared_is_400_in_words_that_name_it(string address, string sentence)
    {
        using var answer = await site.Client.GetAsync(address);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(sentence, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_id_leads_to_the_slug_of_today_in_page_and_data()
    {
        var id = Text(await site.DataAsync($"/declarations/{Norway}.json"), "id");
        foreach (var form in (string[])["", ".json", ".csv"])
        {
            using var answer = await site.Client.GetAsync($"/compare{form}?d={id}&d={Vietnam}");
            Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
            Assert.Equal($"/compare{form}?d={Norway}&d={Vietnam}", answer.Headers.Location?.OriginalString);
        }
    }

    [Fact]
    public async Task One_chooses_what_to_compare_by_links_and_a_form_alone()
    {
        var page = await site.ReadAsync("/compare?q=norway");
        var first = page.QuerySelectorAll(".choose .latest a").Select(a => a.Href()).First(h => h.Contains(Norway, StringComparison.Ordinal));
        page = await site.ReadAsync(first);
        Assert.Single(page.QuerySelectorAll(".chosen li"));
        Assert.Equal(Norway, page.QuerySelector(".choose form input[name=d]")!.GetAttribute("value"));
        page = await site.ReadAsync($"/compare?d={Norway}&q=");
        Assert.DoesNotContain(page.QuerySelectorAll(".choose .latest a"), a => a.TextContent.Contains("JOINT DECLARATION on the further", StringComparison.Ordinal));
        page = await site.ReadAsync(page.QuerySelectorAll(".choose .latest a").Select(a => a.Href()).First(h => h.Contains(Vietnam, StringComparison.Ordinal)));
        page = await site.ReadAsync(page.QuerySelector("a.go")!.Href());
        Assert.NotEmpty(page.QuerySelectorAll(".compared"));
    }

    [Fact]
    public async Task Single_statements_stand_side_by_side_whether_alike_or_not()
    {
        var keys = (await site.DataAsync($"/declarations/{Norway}.json")).GetProperty("statements").EnumerateArray().Select(s => Text(s, "key")).Take(3).ToList();
        var page = await site.ReadAsync("/compare?" + string.Join('&', keys.Select(k => $"s={k}")));
        Assert.Equal(keys, page.QuerySelectorAll(".beside tbody .no").Select(a => a.Href().Split('/')[^1]));
        Assert.Single(page.QuerySelectorAll(".beside tbody tr"));
        Assert.StartsWith("3 statements side by side, out of Azerbaijan – Norway (December 2007); ", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_countries_promises_on_an_area_are_those_that_each_makes()
    {
        var data = await site.DataAsync("/compare.json?country=az&country=no&area=energy");
        foreach (var (column, code) in new[] { "AZ", "NO" }.Index())
        {
            var total = await site.TotalAsync($"/search?by={code}&area=energy");
            Assert.Equal(total, data.GetProperty("columns")[column].GetProperty("total").GetInt32());
            Assert.Equal(total, Areas(data).Single().GetProperty("rows").EnumerateArray().Count(r => Cell(r, column) is not null));
        }
    }

    [Fact]
    public async Task What_both_countries_promise_together_is_shown_once_with_whom_and_when()
    {
        var page = await site.ReadAsync("/compare?country=az&country=no&area=energy");
        var together = page.QuerySelectorAll("tr.one").ToList();
        Assert.NotEmpty(together);
        Assert.All(together, t => Assert.Contains("Azerbaijan – Norway, December 2007", t.QuerySelector(".about")!.TextContent, StringComparison.Ordinal));
        Assert.StartsWith("What Azerbaijan and Norway promise on Energy: ", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Contains($"; {together.Count} made together", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Further_filters_narrow_what_countries_promise()
    {
        var data = await site.DataAsync("/compare.json?country=az&country=no&area=energy&year=2025");
        Assert.Equal(await site.TotalAsync("/search?by=AZ&area=energy&year=2025"), data.GetProperty("columns")[0].GetProperty("total").GetInt32());
        Assert.Contains(", in 2025: ", data.GetProperty("sentence").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_an_area_the_areas_are_offered_with_what_each_holds()
    {
        var page = await site.ReadAsync("/compare?country=az&country=no");
        var links = page.QuerySelectorAll(".totals td a").ToList();
        Assert.NotEmpty(links);
        foreach (var link in links.Take(8)) Assert.Equal(PageReading.Number(link.TextContent), await site.TotalAsync(link.Href()));
        Assert.Contains("/compare?country=AZ&country=NO&area=energy", page.QuerySelectorAll(".totals th a").Select(a => a.Href()));
    }

    [Fact]
    public async Task A_declaration_and_a_pair_of_countries_lead_to_their_comparison()
    {
        Assert.Contains($"/compare?q=&d={Norway}", (await site.ReadAsync($"/declarations/{Norway}")).QuerySelectorAll(".facts a").Select(a => a.Href()));
        Assert.Contains("/compare?country=AZ&country=NO", (await site.ReadAsync("/countries/azerbaijan/norway")).QuerySelectorAll("main a").Select(a => a.Href()));
    }

    private static string Query(IEnumerable<string> slugs) => string.Join('&', slugs.Select(s => $"d={s}"));

    private static IEnumerable<JsonElement> Areas(JsonElement data) => data.GetProperty("areas").EnumerateArray();

    private static IEnumerable<JsonElement> Cells(JsonElement row) => row.GetProperty("statements").EnumerateArray().Where(c => c.ValueKind != JsonValueKind.Null);

    private static JsonElement? Cell(JsonElement row, int column) => row.GetProperty("statements")[column] is { ValueKind: JsonValueKind.Object } cell ? cell : null;

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
