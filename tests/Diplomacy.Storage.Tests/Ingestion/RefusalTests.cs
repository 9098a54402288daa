using System.Text;
using Diplomacy.Storage.Ingestion;
using Microsoft.EntityFrameworkCore;

namespace Diplomacy.Storage.Tests.Ingestion;

public sealed class RefusalTests : IDisposable
{
    private readonly TemporaryCorpus _corpus = new();

    public void Dispose() => _corpus.Dispose();

    [Fact]
    public async Task A_refused_file_is_told_with_its_reason_and_the_rest_go_on()
    {
        _corpus.Write("a.txt", "").Write("b.txt", Texts.Norway).Write("c.txt", [0xFF, 0xFE, 0x41]).Write("d.txt", [0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 13]);
        var result = await _corpus.ReadAsync();
        Assert.Equal(1, result.Added);
        Assert.Equal(["a.txt", "c.txt", "d.txt"], result.Refused.Select(r => r.Name));
        Assert.All(result.Refused, r => Assert.Matches("^[A-Z].*\\.$", r.Reason));
        using var db = _corpus.Open();
        Assert.Equal(3, await db.RefusedFiles.CountAsync());
        Assert.Equal(3, (await db.Readings.SingleAsync()).Refused);
    }

    [Fact]
    public async Task A_stored_document_outlives_the_breaking_of_its_file()
    {
        _corpus.Write("a.txt", Texts.Norway);
        await _corpus.ReadAsync();
        _corpus.Write("a.txt", "");
        var result = await _corpus.ReadAsync();
        Assert.Equal((0, 1), (result.Removed, result.Refused.Count));
        using var db = _corpus.Open();
        Assert.NotEmpty(await db.Commitments.ToListAsync());
    }

    [Fact]
    public async Task A_mended_file_is_refused_no_longer()
    {
        _corpus.Write("a.txt", "");
        await _corpus.ReadAsync();
        _corpus.Write("a.txt", Texts.Norway);
        await _corpus.ReadAsync();
        using var db = _corpus.Open();
        Assert.Empty(await db.RefusedFiles.ToListAsync());
    }

    [Fact]
    public async Task A_file_of_fifty_megabytes_is_refused_without_being_read()
    {
        using (var large = File.Create(_corpus.PathOf("large.txt"))) large.SetLength(50 * 1024 * 1024);
        var refused = Assert.Single((await _corpus.ReadAsync()).Refused);
        Assert.Equal("The file is larger than 32 MB, the most that is read.", refused.Reason);
    }

    [Fact]
    public async Task Files_of_other_kinds_are_refused_by_name_and_hidden_ones_are_passed_over()
    {
        _corpus.Write("a.pdf", "%PDF").Write(".DS_Store", "x").Write(".git/b.txt", Texts.Norway);
        var result = await _corpus.ReadAsync();
        Assert.Equal("a.pdf", Assert.Single(result.Refused).Name);
        Assert.Equal(0, result.Added);
    }

    [Fact]
    public async Task A_path_that_is_not_there_is_refused_and_removes_nothing()
    {
        _corpus.Write("a.txt", Texts.Norway);
        await _corpus.ReadAsync();
        Directory.Delete(_corpus.Folder, recursive: true);
        var result = await _corpus.ReadAsync();
        Assert.Equal(0, result.Removed);
        Assert.Equal("There is no such file or folder.", Assert.Single(result.Refused).Reason);
        using var db = _corpus.Open();
        Assert.Equal(1, await db.Agreements.CountAsync());
    }

    [Fact]
    public async Task A_link_that_leads_back_up_is_followed_once()
    {
        _corpus.Write("a.txt", Texts.Norway);
        Directory.CreateSymbolicLink(_corpus.PathOf("again"), _corpus.Folder);
        File.CreateSymbolicLink(_corpus.PathOf("nowhere.txt"), _corpus.PathOf("not-there.txt"));
        var result = await _corpus.ReadAsync();
        Assert.Equal(1, result.Added);
        Assert.Equal("nowhere.txt", Assert.Single(result.Refused).Name);
    }

    [Fact]
    public async Task A_sidecar_without_a_text_is_told()
    {
        _corpus.Write("lost.meta.yaml", "title: x");
        Assert.Equal("There is no text beside this sidecar.", Assert.Single((await _corpus.ReadAsync()).Refused).Reason);
    }

    [Fact]
    public async Task A_fault_of_the_parser_refuses_one_document_only()
    {
        _corpus.Write("a.txt", Texts.Norway).Write("b.txt", Texts.Vietnam);
        var result = await _corpus.ReadAsync((name, bytes, sidecar) =>
            name == "a.txt" ? throw new InvalidOperationException("odd") : TemporaryCorpus.Parsed(name, bytes, sidecar));
        Assert.Equal(1, result.Added);
        Assert.Contains("fault of this program", Assert.Single(result.Refused).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reading_that_fails_midway_leaves_no_half_document()
    {
        _corpus.Write("a.txt", Texts.Norway);
        await _corpus.ReadAsync();
        _corpus.Write("a.txt", Texts.Vietnam);
        var asked = 0;
        using var stop = new CancellationTokenSource();
        var importer = new Importer(_corpus.Options, (name, bytes, sidecar) =>
        {
            if (++asked == 1) stop.Cancel();
            return TemporaryCorpus.Parsed(name, bytes, sidecar);
        });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => importer.ReadAsync([_corpus.Folder], null, stop.Token));
        using var db = _corpus.Open();
        var source = await db.Sources.SingleAsync();
        Assert.Equal(Texts.Norway, Encoding.UTF8.GetString(source.Bytes));
        Assert.All(await db.Commitments.ToListAsync(), c => Assert.InRange(c.End, 1, source.Text.Length));
    }
}
