using System.Net;

namespace Diplomacy.Web.Tests.Docs;

[Collection(nameof(Web.Tests.Site))]
public sealed class DocsTests(Site site)
{
    public static TheoryData<string> Files =>
        [.. Directory.EnumerateFiles(Repository.Docs, "*.md").Select(f => Path.GetFileNameWithoutExtension(f)!)];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Each_file_of_docs_is_a_page(string name)
    {
        var page = await site.GetAsync($"/docs/{name}");

        Assert.Contains("<h1", page, StringComparison.Ordinal);
        Assert.DoesNotContain("style=", page, StringComparison.Ordinal);
        Assert.DoesNotContain(".md\"", page, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Each_link_between_docs_leads_somewhere(string name)
    {
        var page = await site.GetAsync($"/docs/{name}");

        foreach (var address in page.Split("href=\"/docs/").Skip(1).Select(p => "/docs/" + p.Split('"', '#')[0]))
        {
            using var answer = await site.Client.GetAsync(address);
            Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{address} is {answer.StatusCode}");
        }
    }

    [Fact]
    public async Task The_list_of_docs_is_data_too()
    {
        var files = await site.DataAsync("/docs.json");

        Assert.Contains(files.EnumerateArray(), f => f.GetProperty("name").GetString() == "running");
    }
}
