namespace Diplomacy.Web.Tests.Hosting;

[Collection(nameof(Web.Tests.Site))]
public sealed class HeaderTests(Site site)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/site.css")]
    [InlineData("/nothing/here")]
    public async Task Every_answer_forbids_inline_scripts_and_styles(string address)
    {
        using var answer = await site.Client.GetAsync(address);

        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
    }

    [Fact]
    public async Task No_cookie_is_set_and_no_server_named()
    {
        using var answer = await site.Client.GetAsync("/");

        Assert.False(answer.Headers.Contains("Set-Cookie"));
        Assert.False(answer.Headers.Contains("Server"));
    }

    [Fact]
    public async Task The_style_sheet_is_linked_by_a_name_that_changes_with_it()
    {
        var page = await site.GetAsync("/");

        var href = page.Split("rel=\"stylesheet\" href=\"")[1].Split('"')[0];
        Assert.Matches("^/site\\.[a-z0-9]+\\.css$", href);
        Assert.Contains("--paper", await site.GetAsync(href), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_is_sent_compressed_to_who_can_read_it()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.Add("Accept-Encoding", "br");
        using var answer = await site.Client.SendAsync(request);

        Assert.Equal("br", Assert.Single(answer.Content.Headers.ContentEncoding));
    }
}
