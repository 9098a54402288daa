using System.Security.Cryptography;

namespace Diplomacy.Web.Tests.Pages;

[Collection(nameof(Web.Tests.Site))]
public sealed class SourcePageTests(Site site)
{
    private const string Norway = "/declarations/2007-12-azerbaijan-norway-joint-declaration";

    [Fact]
    public async Task The_bytes_are_those_that_were_received()
    {
        using var answer = await site.Client.GetAsync(Norway + "/source/bytes");
        var bytes = await answer.Content.ReadAsByteArrayAsync();

        var file = answer.Content.Headers.ContentDisposition!.FileName!.Trim('"');
        Assert.Equal(await File.ReadAllBytesAsync(Path.Combine(Repository.Seeds, file)), bytes);
        var data = await site.DataAsync(Norway + ".json");
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), data.GetProperty("source").GetProperty("sha256").GetString());
    }

    [Fact]
    public async Task The_page_shows_every_character_of_the_source_in_its_class()
    {
        var data = await site.DataAsync(Norway + "/source.json");
        var text = data.GetProperty("text").GetString()!;

        var page = await site.PageAsync(Norway + "/source");

        Assert.Equal(text.ReplaceLineEndings("\n").Trim(), page.QuerySelector("pre.source")!.TextContent.ReplaceLineEndings("\n").Trim());
        Assert.NotNull(page.QuerySelector("pre .commitment"));
        Assert.NotNull(page.QuerySelector("pre .preamble"));
    }

    [Fact]
    public async Task Each_passage_left_out_is_shown_with_the_reason_in_words()
    {
        const string russia = "/declarations/2017-11-21-azerbaijan-russia-press-release/source";
        var page = await site.PageAsync(russia + "?class=furniture");
        var listed = page.QuerySelectorAll(".passages li");
        Assert.NotEmpty(listed);
        Assert.Equal(page.QuerySelectorAll("pre .furniture").Length, listed.Length);
        Assert.All(listed, li => Assert.Contains(" – ", li.TextContent, StringComparison.Ordinal));
        Assert.All(listed, li => Assert.NotNull(page.GetElementById(li.QuerySelector("a")!.GetAttribute("href")![1..])));
        Assert.All(page.QuerySelectorAll("pre .shown"), s => Assert.Contains("furniture", s.ClassList));
        var data = (await site.DataAsync(russia + ".json?class=furniture")).GetProperty("passages").EnumerateArray().ToList();
        Assert.Equal(listed.Length, data.Count);
        Assert.All(data, p => Assert.False(string.IsNullOrEmpty(p.GetProperty("because").GetString())));
    }

    [Fact]
    public async Task A_class_that_is_none_is_400_and_names_those_that_are()
    {
        using var answer = await site.Client.GetAsync(Norway + "/source?class=poetry");
        Assert.Equal(System.Net.HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("furniture", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_span_of_a_statement_slices_its_words_out_of_the_source()
    {
        var text = (await site.DataAsync(Norway + "/source.json")).GetProperty("text").GetString()!;
        var statements = (await site.DataAsync(Norway + ".json")).GetProperty("statements").EnumerateArray();

        Assert.All(statements, s =>
        {
            var words = s.GetProperty("spans").EnumerateArray().Select(p => text.Substring(p.GetProperty("start").GetInt32(), p.GetProperty("length").GetInt32()));
            Assert.Equal(s.GetProperty("text").GetString(), string.Join(' ', string.Join(' ', words).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        });
    }
}
