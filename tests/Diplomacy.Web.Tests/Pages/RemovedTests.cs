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

        The Parties will build {what}.

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

        await site.RemoveAsync("b.txt");

        using var answer = await site.Client.GetAsync($"/compare?d={gone}&d={stays}");
        Assert.Equal(HttpStatusCode.Gone, answer.StatusCode);
        Assert.Contains($"The declaration “{gone}” has been removed from the corpus", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        var tray = (await site.DataAsync($"/tray.json?s={key}&d={stays}&d={gone}")).GetProperty("items");
        Assert.Contains("has been removed from the corpus", tray[0].GetProperty("trouble").GetString(), StringComparison.Ordinal);
        Assert.Equal(stays, tray[1].GetProperty("declaration").GetProperty("slug").GetString());
        Assert.Contains("has been removed from the corpus", tray[2].GetProperty("trouble").GetString(), StringComparison.Ordinal);
    }
}
