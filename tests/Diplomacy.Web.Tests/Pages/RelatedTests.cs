
namespace Diplomacy.Web.Tests.Pages;

/// <summary>Three declarations of which two speak of one matter in other words.</summary>
public sealed class RelatedSite : Site
{
    private readonly TemporaryFolder _texts = new();

    protected override string Corpus => _texts.Path;

    public RelatedSite()
    {
        Write("one", "Peru and Chile", "1 March 2019", "will build a railway tunnel through the Andes for freight trains", "exchange students of veterinary medicine", "support the reform of customs");
        Write("two", "Peru and Bolivia", "2 April 2020", "agreed to dig a tunnel under the Andes by which freight goes by railway", "share weather data", "abolish fees for pilgrims");
        Write("three", "Iceland and Malta", "3 May 2021", "will protect whales and seabirds", "exchange curators of museums", "teach Latin in schools");
    }

    private void Write(string name, string parties, string day, params string[] promises) => File.WriteAllText(
        _texts.File($"{name}.txt"),
        $"JOINT DECLARATION\nof {parties}\n\n{day}\n\n{string.Join("\n\n", promises.Select(p => $"{parties} {(p.StartsWith("will", StringComparison.Ordinal) || p.StartsWith("agreed", StringComparison.Ordinal) ? p : "will " + p)}."))}\n");

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        _texts.Dispose();
    }
}

public sealed class RelatedTests(RelatedSite site) : IClassFixture<RelatedSite>
{
    [Fact]
    public async Task The_like_of_a_statement_in_another_declaration_is_shown_with_the_words_that_both_have()
    {
        var address = await AddressOfAsync("tunnel through");

        var related = (await site.PageAsync(address)).QuerySelectorAll("#related .result").ToList();

        var one = Assert.Single(related);
        Assert.Contains("dig a tunnel", one.TextContent, StringComparison.Ordinal);
        Assert.Equal(["tunnel", "Andes", "freight", "railway"], one.QuerySelectorAll("mark").Select(m => m.TextContent));
        var because = one.QuerySelector(".because")!.TextContent;
        Assert.Contains("“tunnel”, “Andes”, “freight” and “railway”", because, StringComparison.Ordinal);
        Assert.Contains("Peru is party to both", because, StringComparison.Ordinal);
        Assert.Contains("both are about", because, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_goes_both_ways_and_is_data_too()
    {
        var related = (await site.DataAsync(await AddressOfAsync("dig a tunnel") + ".json")).GetProperty("related");

        var one = Assert.Single(related.EnumerateArray());
        Assert.Contains("tunnel through", one.GetProperty("statement").GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.InRange(one.GetProperty("likeness").GetDouble(), 0.25, 1);
        Assert.Contains("railway", one.GetProperty("words").EnumerateArray().Select(w => w.GetString()));
        Assert.Equal(["PE"], one.GetProperty("parties").EnumerateArray().Select(p => p.GetString()));
    }

    [Fact]
    public async Task Where_nothing_is_like_it_nothing_is_offered()
    {
        Assert.Null((await site.PageAsync(await AddressOfAsync("whales"))).QuerySelector("#related"));
        // “Exchange” alone, which both say, makes nothing alike.
        Assert.Null((await site.PageAsync(await AddressOfAsync("curators"))).QuerySelector("#related"));
    }

    private async Task<string> AddressOfAsync(string words)
    {
        var found = await site.DataAsync($"/search.json?q={Uri.EscapeDataString($"\"{words}\"")}");
        return found.GetProperty("items")[0].GetProperty("url").GetString()!;
    }
}
