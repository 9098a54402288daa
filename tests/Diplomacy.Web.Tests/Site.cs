using System.Net;
using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Diplomacy.Web.Tests;

/// <summary>The real host over a temporary database and the real seeds, shared by all tests that read it.</summary>
public class Site : WebApplicationFactory<Program>, IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();

    /// <summary>The folder that is read at the start.</summary>
    protected virtual string Corpus => Repository.Seeds;

    public HttpClient Client { get; private set; } = null!;

    public virtual string Database => _folder.File("diplomacy.db");

    public string ConnectionString => $"Data Source={Database}";

    public async Task InitializeAsync()
    {
        Client = CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        await ReadyAsync();
    }

    /// <summary>Waits for the first reading, which goes on behind the site: long, since a busy machine may take its time over a large corpus.</summary>
    private async Task ReadyAsync()
    {
        const int longest = 600;
        for (var seconds = 0.0; (await Client.GetAsync("/health/ready")).StatusCode != HttpStatusCode.OK; seconds += 0.1)
        {
            Assert.True(seconds < longest, "The site was not ready in time.");
            await Task.Delay(100);
        }
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("ConnectionStrings:Diplomacy", ConnectionString);
        builder.UseSetting("Corpus:Folders:0", Corpus);
        builder.UseSetting("Serilog:WriteTo:File:Args:path", _folder.File("log.json"));
    }

    public async Task<string> GetAsync(string address)
    {
        using var answer = await Client.GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync();
    }

    public async Task<JsonElement> DataAsync(string address)
    {
        using var answer = await Client.GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("application/json", answer.Content.Headers.ContentType?.MediaType);
        return JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
    }

    public async Task<IHtmlDocument> PageAsync(string address) => new HtmlParser().ParseDocument(await GetAsync(address));

    async Task IAsyncLifetime.DisposeAsync()
    {
        await DisposeAsync();
        _folder.Dispose();
    }
}

[CollectionDefinition(nameof(Site))]
public sealed class SiteCollection : ICollectionFixture<Site>;
