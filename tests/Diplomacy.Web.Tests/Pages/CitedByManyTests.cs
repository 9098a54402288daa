namespace Diplomacy.Web.Tests.Pages;

/// <summary>Who cites which instruments, where too many do for lines between them.</summary>
public sealed class CitedByManyTests(CitedByManyTests.ManyCite site) : IClassFixture<CitedByManyTests.ManyCite>
{
    private const int Documents = 30;

    [Fact]
    public async Task Each_instrument_has_the_newest_that_cite_it_by_name_and_leads_to_all()
    {
        var page = await site.ReadAsync("/see/instruments");
        var charter = page.QuerySelectorAll(".citing > li").Single(li => li.QuerySelector("div a")!.TextContent == "UN Charter");
        Assert.Contains($"{Documents} declarations", charter.TextContent, StringComparison.Ordinal);
        Assert.Equal(Documents, await site.TotalAsync(charter.QuerySelector(".soft a")!.Href()));
        var named = charter.QuerySelectorAll("ul li").ToList();
        Assert.Equal($"and {Documents - (named.Count - 1)} more", named[^1].TextContent.Trim());
        Assert.Contains("4 December 2024", named[0].TextContent, StringComparison.Ordinal);
        foreach (var citing in named.SkipLast(1).Select(li => li.QuerySelector("a")!.Href()))
            Assert.Contains("un-charter", (await site.DataAsync(citing + ".json")).GetProperty("references").EnumerateArray().Select(r => r.GetProperty("slug").GetString()));
    }

    [Fact]
    public async Task Each_bar_is_the_total_of_the_list_that_it_leads_to()
    {
        foreach (var address in (string[])["/see/instruments", "/see/instruments?year=2000..2019", "/see"])
        {
            var page = await site.ReadAsync(address);
            var bars = page.QuerySelectorAll(".spark a").Select(a => (a.Href(), PageReading.Number(a.QuerySelector("title")!.TextContent.Split(": ")[^1]))).ToList();
            if (address != "/see/instruments?year=2000..2019") Assert.NotEmpty(bars);
            foreach (var (href, count) in bars) Assert.Equal((href, count), (href, await site.TotalAsync(href)));
            Assert.All(page.QuerySelectorAll(".spark"), s => Assert.StartsWith("Declarations that cite ", s.GetAttribute("aria-label"), StringComparison.Ordinal));
        }
    }

    /// <summary>A document a year, all of which cite the same, and some another one too.</summary>
    public sealed class ManyCite : Site
    {
        private readonly TemporaryFolder _texts = new();

        public ManyCite()
        {
            for (var i = 0; i < Documents; i++)
                _texts.Write($"{i:00}.txt", $"""
                    JOINT DECLARATION

                    between the Kingdom of Norway and the Republic of Azerbaijan

                    Oslo, 4 December {2024 - i}

                    The two sides reaffirm their commitment to the Charter of the United Nations.

                    {(i % 3 == 0 ? "They will act in accordance with the Helsinki Final Act." : $"They will build {i} roads.")}
                    """);
        }

        protected override string Corpus => _texts.Path;

        protected override void Dispose(bool disposing)
        {
            base.Dispose(disposing);
            if (disposing) _texts.Dispose();
        }
    }
}
