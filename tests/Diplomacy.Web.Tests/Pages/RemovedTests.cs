using System.Net;
using Diplomacy.Storage.Ingestion;
using Microsoft.Extensions.DependencyInjection;

namespace Diplomacy.Web.Tests.Pages;

/// <summary>A site from whose corpus a document is taken away.</summary>
public sealed class ShrinkingSite : Site
{
    private readonly TemporaryFolder _folder = new();

    public ShrinkingSite()
    {
        _folder.Write("a.txt", Text("Norway", "pipelines", "4 December 2007"));
        _folder.Write("b.txt", Text("Finland", "power lines", "9 May 2009"));
    }

    protected override string Corpus => _folder.Path;

    public async Task RemoveAsync(string file)
    {
        File.Delete(_folder.File(file));
        await Services.GetRequiredService<Importer>().ReadAsync([_folder.Path]);
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing) _folder.Dispose();
    }

    private static string Text(string country, string what, string date) => $"""
        JOINT DECLARATION

        between the Republic of Azerbaijan and {country}

        In the field of energy

        The Parties will build {what} in accordance with the Agreement on Reciprocal Trade.

        Done in Baku on {date}.
        """;
}

public sealed class RemovedTests(ShrinkingSite site) : IClassFixture<ShrinkingSite>
{
    [Fact]
    public async Task What_was_removed_is_said_to_be_and_takes_nothing_else_with_it()
    {
        var slugs = (await site.ReadAsync("/declarations")).QuerySelectorAll(".latest li div > a").Select(a => a.Href().Split('/')[^1]).ToList();
        var (gone, stays) = (slugs.Single(s => s.Contains("finland", StringComparison.Ordinal)), slugs.Single(s => s.Contains("norway", StringComparison.Ordinal)));
        var key = (await site.DataAsync($"/declarations/{gone}.json")).GetProperty("statements")[0].GetProperty("key").GetString();
        Assert.NotEmpty((await site.ReadAsync($"/compare?d={stays}&d={gone}")).QuerySelectorAll(".compared"));
        // While there are two of one title, whose they are tells them apart.
        const string Told = "agreement-on-reciprocal-trade-azerbaijan-norway";
        Assert.Contains((await site.ReadAsync("/references")).QuerySelectorAll(".called li, h2, h3, a"), a => a.TextContent.Contains("Trade (Azerbaijan – Norway)", StringComparison.Ordinal));
        var instrument = await LeadsAsync(Told);

        await site.RemoveAsync("b.txt");

        Assert.Equal(instrument, await LeadsAsync(Told));
        Assert.Equal(1, await site.TotalAsync($"/declarations?cites={Told}"));

        using var answer = await site.Client.GetAsync($"/compare?d={gone}&d={stays}");
        Assert.Equal(HttpStatusCode.Gone, answer.StatusCode);
        Assert.Contains($"The declaration “{gone}” has been removed from the corpus", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        var tray = (await site.DataAsync($"/tray.json?s={key}&d={stays}&d={gone}")).GetProperty("items");
        Assert.Contains("has been removed from the corpus", tray[0].GetProperty("trouble").GetString(), StringComparison.Ordinal);
        Assert.Equal(stays, tray[1].GetProperty("declaration").GetProperty("slug").GetString());
        Assert.Contains("has been removed from the corpus", tray[2].GetProperty("trouble").GetString(), StringComparison.Ordinal);
    }

    /// <summary>The page of an instrument to which words lead.</summary>
    private async Task<string> LeadsAsync(string words)
    {
        using var answer = await site.Client.GetAsync($"/references/{words}");
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        await site.ReadAsync(answer.Headers.Location!.OriginalString);
        return answer.Headers.Location.OriginalString;
    }
}
