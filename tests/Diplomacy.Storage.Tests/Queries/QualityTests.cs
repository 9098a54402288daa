using Diplomacy.Parsing.Record;
using Diplomacy.Storage.Filters;
using Diplomacy.Storage.Queries;
using Microsoft.EntityFrameworkCore;

namespace Diplomacy.Storage.Tests.Queries;

public sealed class QualityTests : IDisposable
{
    private readonly TemporaryCorpus _corpus = new();

    public void Dispose() => _corpus.Dispose();

    [Fact]
    public async Task The_classes_of_all_sources_add_up_to_all_their_characters()
    {
        await _corpus.ReadAsync(TemporaryCorpus.Seeds);
        using var db = _corpus.Open();
        var counts = await QualityCounts.CountAsync(db, await _corpus.IndexAsync(), new StatementFilter(FilterTerms.OfVocabularies));
        var blanks = (await db.Ledgers.ToListAsync()).SelectMany(l => l.Entries).Where(e => e.Class == PassageClass.Space).Sum(e => e.Span.Length);
        Assert.Equal((await db.Sources.Select(s => s.Text).ToListAsync()).Sum(t => t.Length) - blanks, counts.Characters);
        Assert.Equal(counts.Characters, await db.Agreements.SumAsync(a => (long)a.CharacterCount));
        Assert.Equal(1, counts.Coverage.Sum(c => c.Share), 9);
    }

    [Fact]
    public async Task Each_count_is_kept_by_the_list_that_it_leads_to()
    {
        await _corpus.ReadAsync(TemporaryCorpus.Seeds);
        using var db = _corpus.Open();
        var terms = await FilterTerms.LoadAsync(db);
        foreach (var country in new[] { "AZ", "NO", "KZ" })
        {
            var filter = StatementFilter.Parse([new("country", country)], terms);
            var counts = await QualityCounts.CountAsync(db, await _corpus.IndexAsync(), filter);
            Assert.Equal((await DeclarationSearch.FindAsync(db, await _corpus.IndexAsync(), filter)).Total, counts.Declarations);
            foreach (var warning in counts.Warnings)
                Assert.Equal(warning.Declarations, (await DeclarationSearch.FindAsync(db, await _corpus.IndexAsync(), filter.Add("warning", warning.Code))).Total);
            Assert.Equal(counts.Declarations, (await QualityLines.FindAsync(db, await _corpus.IndexAsync(), filter, PassageClass.Unread)).Total);
        }
    }

    [Fact]
    public async Task What_a_curator_sets_is_counted_even_where_it_is_nothing()
    {
        _corpus.Write("a.txt", Texts.Norway).Write("a.meta.yaml", "date: 2007-12-04\npeople: []\nplace: null\nformerly: [an-old-name]\n").Write("b.txt", Texts.Vietnam);
        await _corpus.ReadAsync();
        using var db = _corpus.Open();
        var counts = await QualityCounts.CountAsync(db, await _corpus.IndexAsync(), new StatementFilter(FilterTerms.OfVocabularies));
        Assert.Equal(["date", "people", "place"], counts.Curated.Select(f => f.Field));
        var filter = StatementFilter.Parse([new("curated", "place")], await FilterTerms.LoadAsync(db));
        Assert.Equal(1, (await DeclarationSearch.FindAsync(db, await _corpus.IndexAsync(), filter)).Total);
        var agreement = await db.Agreements.SingleAsync(a => a.Source.FileName == "a.txt");
        Assert.Equal(Origin.Sidecar, agreement.Fields["place"].Origin);
        _corpus.Delete("a.meta.yaml");
        await _corpus.ReadAsync();
        Assert.Empty((await QualityCounts.CountAsync(db, await _corpus.IndexAsync(), new StatementFilter(FilterTerms.OfVocabularies))).Curated);
    }

    [Fact]
    public async Task The_largest_share_of_a_class_comes_first()
    {
        await _corpus.ReadAsync(TemporaryCorpus.Seeds);
        using var db = _corpus.Open();
        var lines = (await QualityLines.FindAsync(db, await _corpus.IndexAsync(), new StatementFilter(FilterTerms.OfVocabularies), PassageClass.Background)).Items;
        Assert.Equal(lines.OrderByDescending(l => l.Share).Select(l => l.Slug), lines.Select(l => l.Slug));
        Assert.All(lines, l => Assert.Equal((double)l.Of / l.Characters, l.Share, 9));
    }

    [Fact]
    public async Task A_warning_that_nobody_knows_is_refused_with_those_that_are()
    {
        using var db = _corpus.Open();
        var terms = await FilterTerms.LoadAsync(db);
        Assert.Contains("warning", Assert.Throws<FilterRefusedException>(() => StatementFilter.Parse([new("warning", "no-dat")], terms)).Message, StringComparison.Ordinal);
        Assert.Contains("date", Assert.Throws<FilterRefusedException>(() => StatementFilter.Parse([new("curated", "dates")], terms)).Message, StringComparison.Ordinal);
    }
}
