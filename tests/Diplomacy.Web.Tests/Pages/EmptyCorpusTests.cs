namespace Diplomacy.Web.Tests.Pages;

/// <summary>A host over a folder in which there is nothing.</summary>
public sealed class EmptySite : Site
{
    private readonly TemporaryFolder _texts = new();

    protected override string Corpus => _texts.Path;

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        _texts.Dispose();
    }
}

public sealed class EmptyCorpusTests(EmptySite site) : IClassFixture<EmptySite>
{
    [Fact]
    public async Task The_start_page_says_what_to_do()
    {
        var page = await site.PageAsync("/");

        var words = page.QuerySelector("main")!.TextContent;
        Assert.Contains("-- ingest", words, StringComparison.Ordinal);
        Assert.Contains("Corpus__Folders__0", words, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("main a[href='/try']"));
        Assert.Null(page.QuerySelector(".glance"));
    }

    [Theory]
    [InlineData("/search")]
    [InlineData("/declarations")]
    public async Task A_list_of_nothing_leads_to_what_to_do(string list) =>
        Assert.Equal("/", (await site.PageAsync(list)).QuerySelector(".ways-out a")!.GetAttribute("href"));

    [Theory]
    [InlineData("/about")]
    [InlineData("/quality")]
    [InlineData("/search")]
    [InlineData("/declarations")]
    [InlineData("/countries")]
    [InlineData("/areas")]
    [InlineData("/people")]
    [InlineData("/organisations")]
    [InlineData("/references")]
    [InlineData("/compare")]
    [InlineData("/see")]
    [InlineData("/try?sample=yes")]
    public async Task Every_page_can_be_read_without_a_text(string address) =>
        Assert.NotNull((await site.PageAsync(address)).QuerySelector("h1, .sentence"));
}
