using System.Net;
using System.Text.RegularExpressions;

namespace Diplomacy.Web.Tests.Pages;

/// <summary>What can be cited, for reference managers.</summary>
[Collection(nameof(Site))]
public sealed partial class CitationFileTests(Site site)
{
    private const string Norway = "2007-12-azerbaijan-norway-joint-declaration";

    [Fact]
    public async Task A_declaration_is_an_entry_of_bibtex_whose_address_is_permanent()
    {
        var id = (await site.DataAsync($"/declarations/{Norway}.json")).GetProperty("id").GetString()!;
        using var answer = await site.Client.GetAsync($"/declarations/{Norway}.bib");
        Assert.Equal("application/x-bibtex", answer.Content.Headers.ContentType?.MediaType);
        var entry = await answer.Content.ReadAsStringAsync();
        Assert.StartsWith($"@misc{{diplomacy-{id},\n", entry, StringComparison.Ordinal);
        var fields = Field().Matches(entry).ToDictionary(m => m.Groups[1].Value, m => m.Groups[2].Value.Trim('{', '}'));
        Assert.Equal("Azerbaijan} and {Norway", fields["author"]);
        Assert.StartsWith("JOINT DECLARATION", fields["title"], StringComparison.Ordinal);
        Assert.Equal(("2007", "dec"), (fields["year"], fields["month"]));
        Assert.DoesNotContain("date", fields.Keys);
        Assert.EndsWith($"/id/{id}", fields["url"], StringComparison.Ordinal);
        Assert.Matches(@"^\d{4}-\d\d-\d\d$", fields["urldate"]);
        Assert.Equal(entry.Count(c => c == '{'), entry.Count(c => c == '}'));
    }

    [Fact]
    public async Task A_declaration_is_a_record_of_ris_with_a_field_a_line()
    {
        using var answer = await site.Client.GetAsync($"/declarations/{Norway}.ris");
        Assert.Equal("application/x-research-info-systems", answer.Content.Headers.ContentType?.MediaType);
        var lines = (await answer.Content.ReadAsStringAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.All(lines, line => Assert.Matches("^[A-Z][A-Z0-9]  - ", line));
        Assert.Equal("TY  - GOVDOC", lines[0]);
        Assert.Equal("ER  - ", lines[^1]);
        Assert.Contains("AU  - Azerbaijan", lines);
        Assert.Contains("AU  - Norway", lines);
        Assert.Contains("DA  - 2007/12//", lines);
    }

    [Fact]
    public async Task A_statement_says_which_it_is_and_whose_number_it_has()
    {
        var statement = (await site.DataAsync($"/declarations/{Norway}.json")).GetProperty("statements")[0];
        var (key, number) = (statement.GetProperty("key").GetString()!, statement.GetProperty("number").GetString()!);
        var entry = await site.GetAsync($"/declarations/{Norway}/{key}.bib");
        Assert.Contains($"/id/{key}}}", entry, StringComparison.Ordinal);
        Assert.Matches($@"note = {{.*{Regex.Escape(number)}.*}}", entry);
        Assert.Matches($@"(?m)^SE  - .*{Regex.Escape(number)}", await site.GetAsync($"/declarations/{Norway}/{key}.ris"));
    }

    [Fact]
    public async Task A_tray_has_an_entry_for_each_thing_that_is_there()
    {
        var keys = (await site.DataAsync($"/declarations/{Norway}.json")).GetProperty("statements").EnumerateArray().Take(2).Select(s => s.GetProperty("key").GetString()!).ToList();
        var tray = $"s={keys[0]}&s={keys[1]}&d={Norway}&s=zzzzzzzz-1";
        Assert.Equal(3, Entry().Count(await site.GetAsync($"/tray.bib?{tray}")));
        Assert.Equal(3, (await site.GetAsync($"/tray.ris?{tray}")).Split("TY  - ").Length - 1);
        Assert.Equal("", await site.GetAsync("/tray.bib"));
    }

    [Fact]
    public async Task Pages_lead_to_their_citations()
    {
        var key = (await site.DataAsync($"/declarations/{Norway}.json")).GetProperty("statements")[0].GetProperty("key").GetString()!;
        foreach (var (page, files) in ((string, string)[])[($"/declarations/{Norway}", $"/declarations/{Norway}."), ($"/declarations/{Norway}/{key}", $"/declarations/{Norway}/{key}."), ($"/tray?s={key}", "/tray.")])
        {
            var links = (await site.ReadAsync(page)).QuerySelectorAll("main a").Select(a => a.Href()).Where(h => h.StartsWith(files, StringComparison.Ordinal)).ToList();
            foreach (var suffix in (string[])["bib", "ris"]) await site.GetAsync(links.Single(h => h.Contains($".{suffix}", StringComparison.Ordinal)));
        }
    }

    [Theory]
    [InlineData("/declarations.bib")]
    [InlineData("/areas/energy.ris")]
    [InlineData("/declarations/no-such.bib")]
    public async Task What_cannot_be_cited_has_no_citation(string address)
    {
        using var answer = await site.Client.GetAsync(address);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [GeneratedRegex(@"(?m)^  (\w+) = (.*),$")]
    private static partial Regex Field();

    [GeneratedRegex("(?m)^@misc")]
    private static partial Regex Entry();
}
