using System.Net;
using Diplomacy.Storage.Indexing;
using Diplomacy.Storage.Sqlite;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Diplomacy.Web.Tests.Hosting;

/// <summary>A site whose index is never made, because the database that it follows has no tables.</summary>
public sealed class IndexingTests
{
    [Fact]
    public async Task A_site_without_an_index_says_that_it_is_indexing_and_shows_what_needs_none()
    {
        await using var site = new Unindexed();
        using var client = site.CreateClient();
        for (var i = 0; i < 3000 && await (await client.GetAsync("/health/ready")).Content.ReadAsStringAsync() != "indexing"; i++) await Task.Delay(100);
        using var ready = await client.GetAsync("/health/ready");
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "indexing"), (ready.StatusCode, await ready.Content.ReadAsStringAsync()));

        foreach (var address in (string[])["/search", "/search?q=oil", "/search.json", "/declarations.csv", "/quality", "/countries", "/countries/norway", "/countries/azerbaijan/norway", "/areas", "/areas/energy", "/people", "/references.json"])
        {
            using var list = await client.GetAsync(address);
            Assert.Equal((address, HttpStatusCode.ServiceUnavailable), (address, list.StatusCode));
            Assert.NotNull(list.Headers.RetryAfter);
            Assert.Contains("is being indexed", await list.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
        foreach (var address in (string[])["/", "/about", "/docs"])
        {
            using var page = await client.GetAsync(address);
            Assert.Equal((address, HttpStatusCode.OK), (address, page.StatusCode));
            Assert.Contains("The corpus is being indexed", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    private sealed class Unindexed : Site
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureTestServices(services => services.AddSingleton(_ => new CorpusIndex(SqliteConnections.Options($"Data Source={Database}.empty"))));
        }
    }
}
