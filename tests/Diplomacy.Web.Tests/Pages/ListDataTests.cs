using System.Net;
using System.Xml.Linq;

namespace Diplomacy.Web.Tests.Pages;

[Collection(nameof(Site))]
public class ListDataTests(Site site)
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    public static TheoryData<string> Lists => ["/search", "/declarations", "/countries", "/areas", "/people", "/organisations", "/references"];

    [Theory, MemberData(nameof(Lists))]
    public async Task A_list_is_a_page_with_a_title_of_its_own(string list)
    {
        var page = await site.ReadAsync(list);
        Assert.NotEqual("Diplomacy", page.Title);
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.False(string.IsNullOrWhiteSpace(page.QuerySelector("meta[name=description]")?.GetAttribute("content")));
        Assert.Empty(page.QuerySelectorAll("[style], script:not([src]), style"));
        foreach (var table in page.QuerySelectorAll("table")) Assert.NotNull(table.QuerySelector("caption"));
    }

    [Theory, MemberData(nameof(Lists))]
    public async Task A_list_is_data_with_its_total_page_and_items(string list)
    {
        var data = await site.DataAsync(list + ".json");
        string[] facets = list is "/search" or "/declarations" ? ["facets"] : [];
        Assert.Equal(["total", "page", "items", .. facets], data.EnumerateObject().Select(p => p.Name));
        Assert.True(data.GetProperty("total").GetInt32() > 0);
        Assert.All(data.GetProperty("items").EnumerateArray(), i => Assert.StartsWith("/", i.GetProperty("url").GetString(), StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(Lists))]
    public async Task A_list_is_a_table_of_all_its_pages(string list)
    {
        using var answer = await site.Client.GetAsync(list + ".csv");
        Assert.Equal("text/csv", answer.Content.Headers.ContentType?.MediaType);
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        Assert.NotEqual(0xEF, bytes[0]);
        var records = Records(System.Text.Encoding.UTF8.GetString(bytes));
        Assert.All(records, r => Assert.Equal(records[0].Count, r.Count));
        Assert.All(records[0], name => Assert.Matches("^[a-z_]+$", name));
        var total = await site.TotalAsync(list);
        // Names have a row for each document that names them.
        if (list is "/people" or "/organisations" or "/references") Assert.True(records.Count - 1 >= total);
        else Assert.Equal(total, records.Count - 1);
    }

    [Theory, MemberData(nameof(Lists))]
    public async Task A_list_is_a_feed_whose_entries_have_permanent_names(string list)
    {
        var feed = XDocument.Parse(await site.GetAsync(list + ".atom")).Root!;
        Assert.Equal(Atom + "feed", feed.Name);
        Assert.EndsWith(list + ".atom", feed.Elements(Atom + "link").Single(l => l.Attribute("rel")!.Value == "self").Attribute("href")!.Value, StringComparison.Ordinal);
        var entries = feed.Elements(Atom + "entry").ToList();
        Assert.NotEmpty(entries);
        Assert.Equal(entries.Count, entries.Select(e => e.Element(Atom + "id")!.Value).Distinct().Count());
        foreach (var entry in entries)
        {
            Assert.StartsWith("urn:uuid:", entry.Element(Atom + "id")!.Value, StringComparison.Ordinal);
            Assert.True(DateTimeOffset.TryParse(entry.Element(Atom + "updated")!.Value, System.Globalization.CultureInfo.InvariantCulture, out _));
            Assert.True(Uri.TryCreate(entry.Element(Atom + "link")!.Attribute("href")!.Value, UriKind.Absolute, out _));
        }
    }

    [Fact]
    public async Task A_statement_as_data_says_all_that_its_page_does()
    {
        var item = (await site.DataAsync("/search.json?q=pipelines&country=NO")).GetProperty("items")[0];
        Assert.Contains("pipelines", item.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Contains("energy", item.GetProperty("areas").EnumerateArray().Select(a => a.GetString()));
        Assert.Equal(["AZ", "NO"], item.GetProperty("by").EnumerateArray().Select(a => a.GetString()));
        Assert.Equal("2007-12", item.GetProperty("declaration").GetProperty("date").GetString());
        Assert.Equal(HttpStatusCode.OK, (await site.Client.GetAsync(item.GetProperty("url").GetString())).StatusCode);
    }

    /// <summary>Reads by RFC 4180.</summary>
    private static List<List<string>> Records(string table)
    {
        var records = new List<List<string>>();
        var (record, field, quoted) = (new List<string>(), new System.Text.StringBuilder(), false);
        for (var i = 0; i < table.Length; i++)
        {
            var c = table[i];
            if (quoted && c == '"' && i + 1 < table.Length && table[i + 1] == '"') field.Append(table[++i]);
            else if (c == '"') quoted = !quoted;
            else if (!quoted && c == ',') EndField();
            else if (!quoted && c == '\r')
            {
                Assert.Equal('\n', table[++i]);
                EndField();
                records.Add(record);
                record = [];
            }
            else field.Append(c);
        }
        Assert.False(quoted);
        Assert.Empty(record);
        return records;

        void EndField()
        {
            record.Add(field.ToString());
            field.Clear();
        }
    }

    [Theory]
    [InlineData("/search")]
    [InlineData("/declarations")]
    public async Task A_feed_of_words_has_the_newest_first_unless_another_order_is_asked_for(string list)
    {
        async Task<(string Subtitle, List<string> Entries)> FeedAsync(string query)
        {
            var feed = XDocument.Parse(await site.GetAsync($"{list}.atom?q=energy{query}")).Root!;
            return (feed.Element(Atom + "subtitle")!.Value, [.. feed.Elements(Atom + "entry").Select(e => new Uri(e.Element(Atom + "link")!.Attribute("href")!.Value).AbsolutePath)]);
        }

        async Task<List<string>> ListAsync(string query) =>
            [.. (await site.DataAsync($"{list}.json?q=energy{query}")).GetProperty("items").EnumerateArray().Select(i => i.GetProperty("url").GetString()!)];

        var (usual, best) = (await FeedAsync(""), await FeedAsync("&sort=best"));
        Assert.EndsWith("newest first", usual.Subtitle, StringComparison.Ordinal);
        Assert.Equal(await ListAsync("&sort=newest"), usual.Entries.Take(20));
        Assert.EndsWith("best match first", best.Subtitle, StringComparison.Ordinal);
        Assert.Equal(await ListAsync(""), best.Entries.Take(20));
    }
}
