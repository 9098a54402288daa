using Diplomacy.Storage.Ingestion;
using Microsoft.EntityFrameworkCore;

namespace Diplomacy.Storage.Tests.Ingestion;

public sealed class IdempotenceTests : IDisposable
{
    private readonly TemporaryCorpus _corpus = new();

    public void Dispose() => _corpus.Dispose();

    [Fact]
    public async Task A_second_reading_changes_nothing()
    {
        _corpus.Write("norway.txt", Texts.Norway).Write("vietnam.txt", Texts.Vietnam);
        var first = await _corpus.ReadAsync();
        var before = await NamesAsync();
        var second = await _corpus.ReadAsync();
        Assert.Equal((2, 0, 0, 0), (first.Added, first.Changed, first.Unchanged, first.Removed));
        Assert.Equal((0, 0, 2, 0), (second.Added, second.Changed, second.Unchanged, second.Removed));
        Assert.Equal(before, await NamesAsync());
    }

    [Fact]
    public async Task A_changed_file_replaces_what_is_stored_and_keeps_its_id()
    {
        _corpus.Write("a.txt", Texts.Norway);
        await _corpus.ReadAsync();
        var (id, _) = Assert.Single(await NamesAsync());
        _corpus.Write("a.txt", Texts.Norway.Replace("musicians", "painters", StringComparison.Ordinal));
        var result = await _corpus.ReadAsync();
        Assert.Equal((0, 1, 0, 0), (result.Added, result.Changed, result.Unchanged, result.Removed));
        Assert.Equal(id, Assert.Single(await NamesAsync()).Id);
        using var db = _corpus.Open();
        Assert.Contains(await db.Commitments.Select(c => c.Text).ToListAsync(), t => t.Contains("painters", StringComparison.Ordinal));
        Assert.DoesNotContain(await db.Commitments.Select(c => c.Text).ToListAsync(), t => t.Contains("musicians", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_that_vanished_is_removed_when_its_own_folder_is_read_again()
    {
        _corpus.Write("one/a.txt", Texts.Norway).Write("two/b.txt", Texts.Vietnam);
        await _corpus.ReadAsync();
        _corpus.Delete("one/a.txt");
        Assert.Equal(0, (await _corpus.ReadAsync(_corpus.PathOf("two"))).Removed);
        Assert.Equal(2, (await NamesAsync()).Count);
        Assert.Equal(1, (await _corpus.ReadAsync(_corpus.PathOf("one"))).Removed);
        Assert.Single(await NamesAsync());
    }

    [Fact]
    public async Task Identical_bytes_at_several_paths_are_one_agreement_until_the_last_path_goes()
    {
        _corpus.Write("a.txt", Texts.Norway).Write("copies/b.txt", Texts.Norway);
        await _corpus.ReadAsync();
        var name = Assert.Single(await NamesAsync());
        _corpus.Delete("a.txt");
        Assert.Equal(0, (await _corpus.ReadAsync()).Removed);
        Assert.Equal(name, Assert.Single(await NamesAsync()));
        _corpus.Delete("copies/b.txt");
        Assert.Equal(1, (await _corpus.ReadAsync()).Removed);
        Assert.Empty(await NamesAsync());
    }

    [Fact]
    public async Task A_renamed_file_keeps_its_id_and_slug()
    {
        _corpus.Write("a.txt", Texts.Norway);
        await _corpus.ReadAsync();
        var name = Assert.Single(await NamesAsync());
        File.Move(_corpus.PathOf("a.txt"), _corpus.PathOf("b.txt"));
        var result = await _corpus.ReadAsync();
        Assert.Equal((0, 0), (result.Added, result.Removed));
        Assert.Equal(name, Assert.Single(await NamesAsync()));
        using var db = _corpus.Open();
        Assert.Equal("b.txt", (await db.Sources.SingleAsync()).FileName);
    }

    [Fact]
    public async Task A_copy_that_is_edited_becomes_a_document_of_its_own()
    {
        _corpus.Write("a.txt", Texts.Norway).Write("b.txt", Texts.Norway);
        await _corpus.ReadAsync();
        var name = Assert.Single(await NamesAsync());
        _corpus.Write("b.txt", Texts.Vietnam);
        await _corpus.ReadAsync();
        Assert.Equal(2, (await NamesAsync()).Count);
        Assert.Contains(name, await NamesAsync());
    }

    [Fact]
    public async Task A_later_version_of_the_parser_reads_stored_sources_again_even_where_their_folder_is_not_named()
    {
        _corpus.Write("a.txt", Texts.Norway);
        await _corpus.ReadAsync();
        using (var db = _corpus.Open()) await db.Agreements.ExecuteUpdateAsync(s => s.SetProperty(a => a.ReadFrom, "0.0 - a.txt"));
        var elsewhere = Directory.CreateTempSubdirectory("diplomacy-");
        var result = await new Importer(_corpus.Options).ReadAsync([elsewhere.FullName]);
        elsewhere.Delete();
        Assert.Equal(1, result.Changed);
        Assert.Equal(0, (await _corpus.ReadAsync()).Changed);
    }

    [Fact]
    public async Task Each_file_is_told_to_the_one_who_waits()
    {
        _corpus.Write("a.txt", Texts.Norway).Write("b.txt", Texts.Vietnam).Write("c.txt", "");
        var told = new List<ReadingProgress>();
        await new Importer(_corpus.Options).ReadAsync([_corpus.Folder], new Told(told));
        Assert.Equal([(1, "a.txt"), (2, "b.txt"), (3, "c.txt")], told.Select(p => (p.Done, p.Name)));
        Assert.All(told, p => Assert.Equal(3, p.Total));
    }

    private sealed class Told(List<ReadingProgress> told) : IProgress<ReadingProgress>
    {
        public void Report(ReadingProgress value) => told.Add(value);
    }

    private async Task<List<(string Id, string Slug)>> NamesAsync()
    {
        using var db = _corpus.Open();
        return [.. (await db.Agreements.OrderBy(a => a.PermanentId).ToListAsync()).Select(a => (a.PermanentId, a.Slug))];
    }
}
