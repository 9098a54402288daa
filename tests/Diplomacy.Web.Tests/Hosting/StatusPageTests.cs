using System.Net;
using System.Text.Json;

namespace Diplomacy.Web.Tests.Hosting;

[Collection(nameof(Web.Tests.Site))]
public sealed class StatusPageTests(Site site)
{
    [Theory]
    [InlineData("/nothing")]
    [InlineData("/declarations/no-such-declaration")]
    [InlineData("/declarations/no-such-declaration/key")]
    [InlineData("/declarations/no-such-declaration/source")]
    [InlineData("/declarations/no-such-declaration/source/bytes")]
    [InlineData("/docs/nothing")]
    [InlineData("/status/404")]
    [InlineData("/status/200")]
    public async Task A_missing_page_is_404_in_the_dress_of_the_site(string address)
    {
        using var answer = await site.Client.GetAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        var page = await answer.Content.ReadAsStringAsync();
        Assert.Contains("class=\"mast\"", page, StringComparison.Ordinal);
        Assert.Contains("There is no such page", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/search\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_page_says_what_is_missing()
    {
        using var answer = await site.Client.GetAsync("/declarations/no-such-declaration");

        Assert.Contains("No declaration has the address “no-such-declaration”.", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Missing_data_is_a_problem_document()
    {
        using var answer = await site.Client.GetAsync("/declarations/no-such-declaration.json");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
        Assert.Equal(404, problem.GetProperty("status").GetInt32());
        Assert.Contains("no-such-declaration", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/about.csv")]
    [InlineData("/docs/running.atom")]
    public async Task A_form_that_a_page_does_not_have_is_404(string address)
    {
        using var answer = await site.Client.GetAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("DELETE")]
    public async Task The_site_is_read_and_not_written(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), "/");
        using var answer = await site.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal(["GET", "HEAD"], answer.Content.Headers.Allow);
    }
}
