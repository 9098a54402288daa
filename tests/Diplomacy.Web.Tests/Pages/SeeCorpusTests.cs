using System.Net;
using Diplomacy.Tests;
using Diplomacy.Web.Pictures;

namespace Diplomacy.Web.Tests.Pages;

/// <summary>Pictures of other corpora than the seeds: of nothing, of one document, of hundreds.</summary>
public sealed class SeeCorpusTests
{
    private static readonly string[] Drawn = ["/", "/see", "/areas", "/countries", .. PictureNames.All.Select(p => $"/see/{p}"), .. PictureNames.All.Select(p => $"/see/{p}.json")];

    [Fact]
    public async Task An_empty_corpus_has_pages_without_pictures()
    {
        using var folder = new TemporaryFolder();
        await using var site = new Of(folder.Path);
        await ((IAsyncLifetime)site).InitializeAsync();
        foreach (var address in Drawn) await site.GetAsync(address);
        Assert.Empty((await site.ReadAsync("/see")).QuerySelectorAll("figure"));
        Assert.Empty((await site.ReadAsync("/")).QuerySelectorAll(".world"));
    }

    [Fact]
    public async Task Of_one_document_nothing_is_said_to_be_the_most()
    {
        using var folder = new TemporaryFolder();
        File.Copy(Directory.EnumerateFiles(Repository.Seeds).First(f => File.ReadAllText(f).Contains("between the Kingdom of Norway", StringComparison.Ordinal)), folder.File("one.txt"));
        await using var site = new Of(folder.Path);
        await ((IAsyncLifetime)site).InitializeAsync();
        foreach (var address in Drawn) await site.GetAsync(address);
        var page = await site.ReadAsync("/see");
        Assert.Contains("Counted in this declaration.", page.QuerySelector("figcaption")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("most about", await site.GetAsync("/countries/norway"), StringComparison.Ordinal);
        Assert.Equal(2, page.QuerySelectorAll(".world a").Length);
    }

    [SharedFact]
    public async Task Of_hundreds_of_documents_figures_are_totals_of_lists()
    {
        await using var site = new Of(Path.Combine(SharedFolder.Root, "corpus-more"));
        await ((IAsyncLifetime)site).InitializeAsync();
        foreach (var picture in PictureNames.All)
        {
            var figures = (await site.DataAsync($"/see/{picture}.json?year=2022..2023")).GetProperty("items").EnumerateArray().ToList();
            Assert.NotEmpty(figures);
            // Some of thousands, spread over all.
            foreach (var figure in figures.Where((_, i) => i % Math.Max(1, figures.Count / 12) == 0))
            {
                var url = figure.GetProperty("url").GetString()!;
                Assert.Equal((url, figure.GetProperty("count").GetInt32()), (url, await site.TotalAsync(url)));
            }
        }
        foreach (var address in Drawn)
        {
            using var answer = await site.Client.GetAsync(address);
            Assert.Equal((address, HttpStatusCode.OK), (address, answer.StatusCode));
        }
    }

    private sealed class Of(string folder) : Site
    {
        protected override string Corpus => folder;
    }
}
