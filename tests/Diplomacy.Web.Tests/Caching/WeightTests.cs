using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Hosting;

namespace Diplomacy.Web.Tests.Caching;

/// <summary>What a reader has to fetch: a declaration of fifty statements of the seeds' own sentences, the style sheet and the scripts.</summary>
public sealed partial class WeightTests : IAsyncLifetime, IDisposable
{
    private const int Statements = 50;
    private readonly LongDeclaration _site = new();

    public Task InitializeAsync() => _site.InitializeAsync();

    public Task DisposeAsync() => ((IAsyncLifetime)_site).DisposeAsync();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task A_declaration_of_fifty_statements_weighs_less_than_12_KB()
    {
        var address = (await _site.DataAsync("/declarations.json")).GetProperty("items")[0].GetProperty("url").GetString()!;
        var page = new HtmlParser().ParseDocument(await _site.GetAsync(address));
        Assert.InRange(page.QuerySelectorAll(".statement").Length, Statements, Statements + 5);

        Assert.InRange((await FetchAsync(address, "br")).Length, 1, 12_000);
        Assert.InRange((await FetchAsync(address, "gzip")).Length, 1, 12_000);
    }

    [Fact]
    public async Task A_page_needs_one_style_sheet_of_15_KB_and_scripts_of_20_KB_and_no_typeface()
    {
        // A list has all that there are.
        var page = new HtmlParser().ParseDocument(await _site.GetAsync("/search"));
        var sheet = Assert.Single(page.QuerySelectorAll("link[rel=stylesheet]")).GetAttribute("href")!;
        var scripts = 0;
        foreach (var script in page.QuerySelectorAll("script")) scripts += (await FetchAsync(script.GetAttribute("src")!, "gzip")).Length;
        Assert.Empty(page.QuerySelectorAll("link[rel=preload], style"));

        Assert.InRange((await FetchAsync(sheet, "gzip")).Length, 1, 15_000);
        Assert.InRange(scripts, 1, 20_000);
        Assert.DoesNotContain("url(", await _site.GetAsync(sheet), StringComparison.Ordinal);
        Assert.DoesNotContain("@import", await _site.GetAsync(sheet), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_are_compressed_at_the_build_and_kept_for_a_year_by_a_name_that_changes_with_them()
    {
        var page = new HtmlParser().ParseDocument(await _site.GetAsync("/"));
        foreach (var address in (string[])[page.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!, page.QuerySelector("script")!.GetAttribute("src")!])
        {
            Assert.Matches(@"^/site\.[a-z0-9]+\.(css|js)$", address);
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            request.Headers.Add("Accept-Encoding", "gzip");
            using var answer = await _site.Client.SendAsync(request);
            Assert.Equal(["gzip"], answer.Content.Headers.ContentEncoding);
            Assert.Equal(TimeSpan.FromDays(365), answer.Headers.CacheControl?.MaxAge);
            Assert.Contains(answer.Headers.CacheControl!.Extensions, e => e.Name == "immutable");
            Assert.NotNull(answer.Headers.ETag);
            // What is sent is what the tag of the file says, not what was compressed on the way.
            Assert.Equal(answer.Content.Headers.ContentLength, (await answer.Content.ReadAsByteArrayAsync()).Length);
        }
    }

    private async Task<byte[]> FetchAsync(string address, string encoding)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add("Accept-Encoding", encoding);
        using var answer = await _site.Client.SendAsync(request);
        answer.EnsureSuccessStatusCode();
        Assert.Equal([encoding], answer.Content.Headers.ContentEncoding);
        return await answer.Content.ReadAsByteArrayAsync();
    }

    /// <summary>The site as it is run, not as it is written.</summary>
    private sealed partial class LongDeclaration : Site
    {
        private readonly TemporaryFolder _texts = new();

        protected override string Corpus => _texts.Path;

        public LongDeclaration() => _texts.Write("long.txt",
            "JOINT DECLARATION\n\nbetween the Kingdom of Norway and the Republic of Azerbaijan\n\nOslo, 4 December 2007\n\n"
            + string.Join("\n\n", Sentences().Take(Statements).Select((words, i) => $"{i + 1}. The two sides will {words}.")) + "\n");

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseEnvironment("Production");
        }

        // What the seeds say that somebody will do, as different as it is there.
        private static IEnumerable<string> Sentences() =>
            Directory.EnumerateFiles(Repository.Seeds, "*.txt").Order(StringComparer.Ordinal).SelectMany(File.ReadLines)
                .SelectMany(line => SentenceEnd().Split(line)).Select(s => s.Trim(' ', '-', '*', '.', ',', ';', '•'))
                .Where(s => s.Length is > 60 and < 260).Distinct(StringComparer.Ordinal).Select(s => $"cooperate so that {char.ToLowerInvariant(s[0])}{s[1..]}");

        [GeneratedRegex(@"(?<=[a-z])[.;] ")]
        private static partial Regex SentenceEnd();
    }
}
