using Diplomacy.Search.Index;
using Diplomacy.Storage.Filters;
using Diplomacy.Storage.Indexing;
using Diplomacy.Storage.Queries;
using Microsoft.EntityFrameworkCore;

namespace Diplomacy.Storage.Tests.Indexing;

public sealed class CorpusIndexTests : IDisposable
{
    private readonly TemporaryCorpus _corpus = new();

    public void Dispose() => _corpus.Dispose();

    [Fact]
    public async Task The_index_follows_what_is_added_changed_and_removed()
    {
        Assert.Equal(0, (await _corpus.IndexAsync()).Agreements);
        _corpus.Write("a.txt", Texts.Norway);
        await _corpus.ReadAsync();
        Assert.Equal((1, 0), (Count(await _corpus.IndexAsync(), "pipelines"), Count(await _corpus.IndexAsync(), "refinery")));
        _corpus.Write("a.txt", Texts.Norway.Replace("pipelines", "refineries", StringComparison.Ordinal)).Write("b.txt", Texts.Vietnam);
        await _corpus.ReadAsync();
        Assert.Equal((0, 1), (Count(await _corpus.IndexAsync(), "pipelines"), Count(await _corpus.IndexAsync(), "refinery")));
        _corpus.Delete("a.txt");
        await _corpus.ReadAsync();
        var index = await _corpus.IndexAsync();
        Assert.Equal((1, 0, 1), (index.Agreements, Count(index, "refinery"), Count(index, "gas")));
    }

    [Fact]
    public async Task Who_asks_is_answered_from_what_another_process_has_stored()
    {
        _corpus.Write("a.txt", Texts.Norway);
        await _corpus.ReadAsync();
        await _corpus.IndexAsync();
        _corpus.Write("b.txt", Texts.Vietnam);
        await _corpus.ReadAsync();
        using var db = _corpus.Open();
        Assert.Equal(2, (await _corpus.Index.InStepAsync(db)).Agreements);
    }

    [Fact]
    public async Task What_was_found_stays_as_it_was_for_those_who_have_it()
    {
        _corpus.Write("a.txt", Texts.Norway);
        await _corpus.ReadAsync();
        var before = await _corpus.IndexAsync();
        _corpus.Delete("a.txt");
        await _corpus.ReadAsync();
        Assert.Equal(0, (await _corpus.IndexAsync()).Agreements);
        Assert.Equal(1, Count(before, "pipelines"));
        // Of the list as it was nothing is left to be shown.
        using var db = _corpus.Open();
        Assert.Empty((await StatementSearch.FindAsync(db, before, Filter("pipelines"))).Items);
        Assert.Empty((await DeclarationSearch.FindAsync(db, before, Filter("pipelines"))).Items);
    }

    [Fact]
    public async Task A_person_who_is_known_better_by_another_document_is_found_by_the_new_name_in_both()
    {
        const string Late = "JOINT STATEMENT\n\nWashington, 3 May 2022\n\nPresident Biden of the United States of America and President Ilham Aliyev of the Republic of Azerbaijan met. The Presidents will cooperate in the upkeep of lighthouses.\n";
        _corpus.Write("a.txt", Late);
        await _corpus.ReadAsync();
        await _corpus.IndexAsync();
        _corpus.Write("b.txt", Late.Replace("President Biden", "President Joseph R. Biden", StringComparison.Ordinal).Replace("3 May", "4 June", StringComparison.Ordinal));
        await _corpus.ReadAsync();
        var index = await _corpus.IndexAsync();
        using var db = _corpus.Open();
        var terms = await FilterTerms.LoadAsync(db);
        foreach (var person in await db.People.Select(p => p.Slug).Distinct().ToListAsync())
        {
            var named = await db.Agreements.CountAsync(a => a.People.Any(p => p.Slug == person));
            Assert.Equal((person, named), (person, DeclarationSearch.Count(index, StatementFilter.Parse([new("person", person)], terms))));
        }
    }

    [Fact]
    public async Task A_kept_index_is_used_at_the_next_start_and_says_the_same()
    {
        _corpus.Write("a.txt", Texts.Norway).Write("b.txt", Texts.Vietnam);
        await _corpus.ReadAsync();
        var index = await _corpus.IndexAsync();
        Assert.True(_corpus.Index.Keep());
        Assert.True(File.Exists(_corpus.Index.File));
        Assert.False(_corpus.Index.Keep());
        await using var next = new CorpusIndex(_corpus.Options);
        Assert.Null(await next.RestoreAsync());
        Assert.True(next.IsMade);
        foreach (var asked in (string[])["oil", "\"oil and gas\"", "pipelin*", "in:title joint", "country:no"])
            Assert.Equal((asked, Count(index, asked)), (asked, Count(next.Current, asked)));
        // A reading without changes makes no other index.
        await _corpus.ReadAsync();
        await next.FollowAsync();
        Assert.False(next.Keep());
    }

    [Fact]
    public async Task A_kept_index_that_does_not_fit_is_refused_with_the_reason_and_made_anew()
    {
        _corpus.Write("a.txt", Texts.Norway);
        await _corpus.ReadAsync();
        await _corpus.IndexAsync();
        _corpus.Index.Keep();
        var file = _corpus.Index.File!;
        var bytes = await File.ReadAllBytesAsync(file);

        bytes[^100] ^= 1;
        await File.WriteAllBytesAsync(file, bytes);
        Assert.Contains("damaged", await RefusalAsync(), StringComparison.Ordinal);
        await File.WriteAllBytesAsync(file, bytes[..^7]);
        Assert.NotNull(await RefusalAsync());
        await File.WriteAllTextAsync(file, "no index");
        Assert.NotNull(await RefusalAsync());
        File.Delete(file);
        Assert.NotNull(await RefusalAsync());

        async Task<string?> RefusalAsync()
        {
            await using var next = new CorpusIndex(_corpus.Options);
            var refusal = await next.RestoreAsync();
            Assert.False(next.IsMade);
            await next.FollowAsync();
            Assert.Equal(1, Count(next.Current, "pipelines"));
            return refusal;
        }
    }

    [Fact]
    public async Task A_kept_index_of_an_earlier_corpus_answers_at_once_and_then_follows_what_changed()
    {
        _corpus.Write("a.txt", Texts.Norway).Write("b.txt", Texts.Vietnam).Write("c.txt", Texts.Vietnam.Replace("2026", "2019", StringComparison.Ordinal));
        await _corpus.ReadAsync();
        await _corpus.IndexAsync();
        Assert.True(_corpus.Index.Keep());
        _corpus.Write("a.txt", Texts.Norway.Replace("pipelines", "refineries", StringComparison.Ordinal));
        _corpus.Write("d.txt", Texts.Norway.Replace("pipelines", "lighthouses", StringComparison.Ordinal));
        _corpus.Delete("c.txt");
        await _corpus.ReadAsync();

        await using var next = new CorpusIndex(_corpus.Options);
        Assert.Null(await next.RestoreAsync());
        Assert.True(next.IsMade);
        Assert.Equal((1, 0, 3), (Count(next.Current, "pipelines"), Count(next.Current, "lighthouses"), next.Current.Agreements));
        var parts = next.Current;
        await next.FollowAsync();
        Assert.Equal((0, 1, 1, 3), (Count(next.Current, "pipelines"), Count(next.Current, "refinery"), Count(next.Current, "lighthouses"), next.Current.Agreements));
        Assert.NotSame(parts, next.Current);
        Assert.True(next.Keep());
        await using var last = new CorpusIndex(_corpus.Options);
        Assert.Null(await last.RestoreAsync());
        Assert.Equal(1, Count(last.Current, "lighthouses"));
    }

    [Fact]
    public async Task The_index_of_another_database_is_refused_even_where_its_numbers_are_the_same()
    {
        _corpus.Write("a.txt", Texts.Norway);
        await _corpus.ReadAsync();
        await _corpus.IndexAsync();
        _corpus.Index.Keep();
        using var other = new TemporaryCorpus();
        other.Write("a.txt", Texts.Vietnam);
        await other.ReadAsync();
        File.Copy(_corpus.Index.File!, other.Index.File!);
        Assert.NotNull(await other.Index.RestoreAsync());
        Assert.Equal(0, Count(await other.IndexAsync(), "pipelines"));
    }

    [Fact]
    public async Task Readers_are_answered_while_documents_come_and_go()
    {
        _corpus.Write("a.txt", Texts.Norway);
        await _corpus.ReadAsync();
        await _corpus.IndexAsync();
        using var done = new CancellationTokenSource();
        var answers = 0;
        var reader = Task.Run(async () =>
        {
            using var db = _corpus.Open();
            while (!done.IsCancellationRequested)
            {
                // The one that stays is in every state of the index.
                Assert.Equal(1, Count(await _corpus.Index.InStepAsync(db), "pipelines"));
                Interlocked.Increment(ref answers);
            }
        });
        // On a busy machine the reader comes late.
        for (var i = 0; i < 4 || (Volatile.Read(ref answers) < 4 && !reader.IsCompleted && i < 400); i++)
        {
            _corpus.Write("b.txt", Texts.Vietnam.Replace("2026", $"{2026 + i % 10}", StringComparison.Ordinal));
            await _corpus.ReadAsync();
            _corpus.Delete("b.txt");
            await _corpus.ReadAsync();
        }
        await done.CancelAsync();
        await reader;
        Assert.InRange(answers, 4, int.MaxValue);
        Assert.Equal(1, (await _corpus.IndexAsync()).Agreements);
    }

    private static int Count(SearchIndex index, string words) => StatementSearch.Count(index, Filter(words));

    private static StatementFilter Filter(string words) => StatementFilter.Parse([KeyValuePair.Create("q", words)], FilterTerms.OfVocabularies);
}
