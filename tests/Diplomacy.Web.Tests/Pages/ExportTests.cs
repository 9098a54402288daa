using System.IO.Compression;
using Diplomacy.Storage.Ingestion;
using Microsoft.Extensions.DependencyInjection;

namespace Diplomacy.Web.Tests.Pages;

/// <summary>A site over more statements than are read at once, whose table is longer than an answer that is kept.</summary>
public sealed class LongListSite : Site
{
    public const int Documents = 25;
    public const int Statements = 200;

    private readonly TemporaryFolder _folder = new();

    public LongListSite()
    {
        var recalling = string.Join(", ", Enumerable.Range(1, 40).Select(i => $"recalling chapter {i} of their treaty"));
        for (var d = 0; d < Documents; d++)
            _folder.Write(Name(d), $"""
                JOINT DECLARATION

                between the Republic of Azerbaijan and Norway

                In the field of energy the Parties, {recalling}, will:

                {string.Join("\n\n", Enumerable.Range(1, Statements).Select(i => $"- build {i} gas pipelines;"))}

                Done in Baku on 4 December {2024 - d}.
                """);
    }

    protected override string Corpus => _folder.Path;

    /// <summary>The first is the newest.</summary>
    public async Task RemoveAsync(int document)
    {
        File.Delete(_folder.File(Name(document)));
        await Services.GetRequiredService<Importer>().ReadAsync([_folder.Path]);
    }

    private static string Name(int document) => $"{document:00}.txt";

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing) _folder.Dispose();
    }
}

public sealed class ExportTests(LongListSite site) : IClassFixture<LongListSite>
{
    [Fact]
    public async Task A_document_that_goes_while_a_table_is_read_takes_nothing_with_it_but_its_own_rows()
    {
        var all = await site.TotalAsync("/search");
        Assert.InRange(all, 4_500, 5_500);
        // An address that is not kept is sent as it is made, and made no faster than it is read.
        using var answer = await site.Client.GetAsync("/search.csv?junk=1", HttpCompletionOption.ResponseHeadersRead);
        using var table = new StreamReader(await answer.Content.ReadAsStreamAsync());
        await table.ReadLineAsync();
        await site.RemoveAsync(LongListSite.Documents / 2);
        var rows = 0;
        while (await table.ReadLineAsync() is not null) rows++;

        Assert.Equal(all - (all / LongListSite.Documents), rows);
    }

    [Fact]
    public async Task A_table_that_is_too_long_to_be_kept_is_compressed_all_the_same()
    {
        var plain = await site.GetAsync("/search.csv");
        Assert.True(plain.Length > 4 << 20, $"The table is no longer than {plain.Length}");
        foreach (var encoding in (string[])["br", "gzip"])
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/search.csv");
            request.Headers.Add("Accept-Encoding", encoding);
            using var answer = await site.Client.SendAsync(request);
            Assert.Equal([encoding], answer.Content.Headers.ContentEncoding);
            Assert.Equal(["Accept-Encoding"], answer.Headers.Vary);
            var bytes = await answer.Content.ReadAsByteArrayAsync();
            Assert.InRange(bytes.Length, 1, plain.Length / 4);
            using var from = new MemoryStream(bytes);
            using Stream read = encoding == "br" ? new BrotliStream(from, CompressionMode.Decompress) : new GZipStream(from, CompressionMode.Decompress);
            using var text = new StreamReader(read);
            Assert.Equal(plain, await text.ReadToEndAsync());
        }
    }
}
