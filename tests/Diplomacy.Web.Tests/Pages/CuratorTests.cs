using Diplomacy.Parsing.Sidecars;

namespace Diplomacy.Web.Tests.Pages;

/// <summary>A site over two documents of which one has a sidecar that gives every field, and one cites the other under two names of a person.</summary>
public sealed class CuratedSite : Site
{
    private readonly TemporaryFolder _folder = new();

    public CuratedSite()
    {
        _folder.Write("a.txt", """
            JOINT DECLARATION

            between the Kingdom of Norway and the Republic of Azerbaijan

            The Parties reaffirm the UN Charter. They will work with the OSCE.

            In the field of energy

            The Parties will build pipelines.

            Done in Oslo on 4 December 2007.
            """);
        _folder.Write("a.meta.yaml", """
            kind: joint-declaration
            evidence: text
            title: Declaration on Pipelines
            parties: [AZ, NO]
            date: 2007-12-04
            place: Oslo
            languages: [en]
            people: [{name: Jonas Gahr Støre, party: 'NO', signed: true}]
            sections: [In the field of energy]
            commitments: [{text: The Parties will build pipelines., areas: [energy], strength: firm}]
            references: [{title: UN Charter}]
            organisations: [OSCE]
            mentions: []
            source_url: https://example.org/a
            licence: public domain
            """);
        _folder.Write("b.txt", """
            JOINT STATEMENT

            between the Kingdom of Norway and the Republic of Azerbaijan

            Baku, 9 May 2009

            The two sides will cooperate under the Declaration on Pipelines of 4 December 2007.
            """);
        _folder.Write("b.meta.yaml", """
            people: [{name: Støre, party: 'NO'}]
            references: [{title: Declaration on Pipelines, date: 2007-12-04}]
            """);
    }

    protected override string Corpus => _folder.Path;

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing) _folder.Dispose();
    }
}

public sealed class CuratorTests(CuratedSite site) : IClassFixture<CuratedSite>
{
    private const string Cited = "/declarations/2007-12-04-azerbaijan-norway-joint-declaration";
    private const string Citing = "/declarations/2009-05-09-azerbaijan-norway-joint-statement";

    [Fact]
    public async Task Every_field_that_a_sidecar_set_says_so_in_data()
    {
        var data = await site.DataAsync(Cited + ".json");
        var fields = data.GetProperty("fields");
        Assert.All(SidecarFields.All, f => Assert.Equal("sidecar", fields.GetProperty(f).GetProperty("origin").GetString()));
        foreach (var list in new[] { "parties", "people", "references", "organisations", "statements" })
            Assert.All(data.GetProperty(list).EnumerateArray(), i => Assert.Equal("sidecar", i.GetProperty("origin").GetString()));
        Assert.False((await site.DataAsync(Citing + ".json")).GetProperty("fields").TryGetProperty("parties", out _));
    }

    [Fact]
    public async Task Every_field_that_a_sidecar_set_is_marked_on_the_page()
    {
        var page = await site.ReadAsync(Cited);
        var said = page.QuerySelectorAll("#coverage p")[^1].TextContent;
        Assert.All(SidecarFields.All, f => Assert.Contains(f.Replace('_', ' '), said, StringComparison.Ordinal));
        // Kind, evidence, title; parties, date, place, statements, people, address, licence; sections; the statement; references, organisations, mentions.
        Assert.Equal(15, page.QuerySelectorAll(".curated").Length);
        Assert.DoesNotContain("curated", (await site.ReadAsync(Citing)).QuerySelector("h1")!.InnerHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_cited_lists_who_cites_it_and_who_cites_leads_to_it()
    {
        var citing = await site.ReadAsync(Citing);
        Assert.NotNull(citing.QuerySelector($".around a[href='{Cited}']"));
        var statement = (await site.DataAsync(Citing + ".json")).GetProperty("statements")[0].GetProperty("key").GetString()!;
        Assert.NotNull((await site.ReadAsync($"{Citing}/{statement}")).QuerySelector($".cited a[href='{Cited}']"));
        var cited = await site.ReadAsync(Cited);
        Assert.NotNull(cited.QuerySelector($".around a[href='{Citing}']"));
        Assert.NotNull(cited.QuerySelector($".around a[href='{Citing}/{statement}']"));
        var list = await site.DataAsync("/references.json?corpus=yes");
        Assert.Equal(Cited, list.GetProperty("items")[0].GetProperty("in_corpus").GetString());
    }

    [Theory]
    [InlineData("/people/store", "/people/jonas-gahr-store")]
    [InlineData("/people/store.json", "/people/jonas-gahr-store.json")]
    [InlineData("/references/declaration-on-pipelines-az-no-2007-12-04", "/references/2007-12-04-azerbaijan-norway-joint-declaration")]
    public async Task A_name_that_one_document_has_leads_to_the_one_that_all_have(string own, string usual)
    {
        using var answer = await site.Client.GetAsync(own);
        Assert.Equal(usual, answer.Headers.Location?.OriginalString);
        await site.GetAsync(usual);
    }

    [Fact]
    public async Task A_filter_by_an_old_name_still_works() => Assert.Equal(2, await site.TotalAsync("/declarations?person=store"));

    [Fact]
    public async Task What_curators_set_is_counted_with_the_declarations_that_have_it()
    {
        var data = await site.DataAsync("/quality.json");
        foreach (var field in data.GetProperty("curated").EnumerateArray())
            Assert.Equal(field.GetProperty("declarations").GetInt32(), await site.TotalAsync(field.GetProperty("url").GetString()!));
        Assert.Equal(2, data.GetProperty("curated").EnumerateArray().Single(f => f.GetProperty("field").GetString() == "people").GetProperty("declarations").GetInt32());
    }
}
