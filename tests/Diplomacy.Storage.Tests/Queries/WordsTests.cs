using Diplomacy.Search.Questions;
using Diplomacy.Storage.Filters;
using Diplomacy.Storage.Queries;
using FsCheck.Fluent;

namespace Diplomacy.Storage.Tests.Queries;

public sealed class WordsTests : IClassFixture<WordsTests.TwoDeclarations>
{
    private readonly TemporaryCorpus _corpus;

    public WordsTests(TwoDeclarations declarations) => _corpus = declarations.Corpus;

    public sealed class TwoDeclarations : IDisposable
    {
        public TwoDeclarations()
        {
            Corpus.Write("norway.txt", Texts.Norway).Write("vietnam.txt", Texts.Vietnam);
            Corpus.ReadAsync().GetAwaiter().GetResult();
        }

        public TemporaryCorpus Corpus { get; } = new();

        public void Dispose() => Corpus.Dispose();
    }

    [Theory]
    // Stems.
    [InlineData("pipeline", 1)]
    [InlineData("PIPELINES", 1)]
    [InlineData("strengthening", 1)]
    // Accents, also on letters that do not decompose (dotless i).
    [InlineData("alesund", 1)]
    [InlineData("Ålesund", 1)]
    [InlineData("baki", 1)]
    [InlineData("Bakı", 1)]
    // All of the words; a phrase in its order.
    [InlineData("oil gas", 1)]
    [InlineData("oil", 2)]
    [InlineData("\"oil and gas\"", 1)]
    [InlineData("\"gas and oil\"", 0)]
    // The beginning of a word, also where its stem is shorter.
    [InlineData("pipelin*", 1)]
    [InlineData("organizat*", 1)]
    [InlineData("\"trade organiz\"*", 1)]
    [InlineData("zebr*", 0)]
    // Operators.
    [InlineData("oil OR students", 3)]
    [InlineData("oil NOT pipelines", 1)]
    [InlineData("(oil OR students) NOT (gas OR pipelines)", 1)]
    [InlineData("oil -pipelines", 1)]
    // Hyphens and apostrophes.
    [InlineData("non-proliferation", 1)]
    [InlineData("nonproliferation", 1)]
    [InlineData("people’s", 1)]
    // Lower-case operators are words, and what is no field.
    [InlineData("oil not pipelines", 0)]
    [InlineData("text: oil", 0)]
    // Acronyms find what they stand for.
    [InlineData("WTO", 1)]
    // Fields.
    [InlineData("oil country:no", 1)]
    [InlineData("oil -country:no", 1)]
    [InlineData("(oil country:no) OR (oil year:2025)", 2)]
    [InlineData("area:culture-and-people -students", 0)]
    // Words of titles alone are asked for as such; they are no statement's own.
    [InlineData("republic", 0)]
    [InlineData("in:title declaration", 3)]
    // Words of the lead-in find the items that complete it.
    [InlineData("intention students", 1)]
    public async Task Words_find_statements(string asked, int found)
    {
        using var db = _corpus.Open();
        Assert.Equal(found, (await StatementSearch.FindAsync(db, await _corpus.IndexAsync(), Filter(asked))).Total);
    }

    [Fact]
    public async Task Marks_are_the_matched_words_of_the_text()
    {
        using var db = _corpus.Open();
        var line = Assert.Single((await StatementSearch.FindAsync(db, await _corpus.IndexAsync(), Filter("\"oil pipelines\" drill*"))).Items);
        Assert.Equal(["oil pipelines", "drilling"], line.Marks.Select(m => line.Text.Substring(m.Start, m.Length)));
        var accented = Assert.Single((await StatementSearch.FindAsync(db, await _corpus.IndexAsync(), Filter("alesund baki intention"))).Items);
        Assert.Equal(["Ålesund", "Bakı"], accented.Marks.Select(m => accented.Text.Substring(m.Start, m.Length)));
        Assert.Equal(["intention"], accented.LeadInMarks.Select(m => accented.LeadIn!.Substring(m.Start, m.Length)));
    }

    [Fact]
    public async Task The_best_match_comes_first()
    {
        using var db = _corpus.Open();
        var lines = (await StatementSearch.FindAsync(db, await _corpus.IndexAsync(), Filter("oil OR pipelines OR drilling"))).Items;
        Assert.Contains("pipelines", lines[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Recitals_are_found_apart_from_statements()
    {
        using var db = _corpus.Open();
        Assert.Equal(0, (await StatementSearch.FindAsync(db, await _corpus.IndexAsync(), Filter("glaciers"))).Total);
        var other = Assert.Single((await PassageSearch.FindAsync(db, await _corpus.IndexAsync(), Filter("glaciers"))).Items);
        Assert.Equal("glaciers", other.Snippet.Text.Substring(other.Snippet.Marks[0].Start, other.Snippet.Marks[0].Length));
        Assert.Equal(1, (await DeclarationSearch.FindAsync(db, await _corpus.IndexAsync(), Filter("glaciers"))).Total);
        Assert.Equal(0, (await PassageSearch.FindAsync(db, await _corpus.IndexAsync(), Filter("pipelines"))).Total);
    }

    [Fact]
    public async Task A_declaration_with_a_word_that_must_not_be_there_is_left_out_wherever_the_word_stands()
    {
        var index = await _corpus.IndexAsync();
        // Glaciers stand in a recital of one of the two, pipelines in another statement of it, its title has a declaration.
        foreach (var word in (string[])["glaciers", "pipelines", "in:title declaration"])
        {
            Assert.Equal((word, 1), (word, DeclarationSearch.Count(index, Filter(word))));
            Assert.Equal((word, 2), (word, DeclarationSearch.Count(index, Filter("oil"))));
            Assert.Equal((word, 1), (word, DeclarationSearch.Count(index, Filter($"oil -({word})"))));
            Assert.Equal((word, 0), (word, DeclarationSearch.Count(index, Filter($"({word}) -({word})"))));
        }
        // A statement is left out by its own words.
        Assert.Equal(2, StatementSearch.Count(index, Filter("oil -glaciers")));
    }

    [Theory]
    // What is mended in writing may still name what no field knows.
    [InlineData("(org:nowhere", "nowhere")]
    [InlineData("(oil org:nowhere", "oil")]
    [InlineData("(oil kind:joint-declaratio", "oil kind:joint-declaration")]
    public void What_is_offered_for_a_question_is_answered(string asked, string? offered)
    {
        var refused = Assert.Throws<QuestionRefusedException>(() => Filter(asked));
        Assert.Equal("This parenthesis is never closed.", refused.Message);
        Assert.Equal(offered, refused.Nearest);
        if (offered is not null) Filter(offered);
    }

    [Fact]
    public async Task Any_question_is_answered_or_refused_by_a_sentence()
    {
        using var db = _corpus.Open();
        foreach (var asked in Questions.Any.Sample(1000, 30))
        {
            StatementFilter filter;
            try
            {
                filter = Filter(asked);
            }
            catch (QuestionRefusedException refused)
            {
                Assert.EndsWith(".", refused.Message, StringComparison.Ordinal);
                if (refused.Nearest is { } nearest) Filter(nearest);
                continue;
            }
            Assert.Equal(filter, Filter(filter.Words?.ToString() ?? ""));
            await StatementSearch.FindAsync(db, await _corpus.IndexAsync(), filter);
            await PassageSearch.FindAsync(db, await _corpus.IndexAsync(), filter);
            await DeclarationSearch.FindAsync(db, await _corpus.IndexAsync(), filter);
        }
    }

    [Fact]
    public async Task The_index_holds_what_the_tables_hold_after_changes_and_removals()
    {
        using var corpus = new TemporaryCorpus();
        corpus.Write("a.txt", Texts.Norway).Write("b.txt", Texts.Vietnam);
        await corpus.ReadAsync();
        Assert.Equal(2, (await corpus.IndexAsync()).Agreements);
        corpus.Write("a.txt", Texts.Norway.Replace("pipelines", "refineries", StringComparison.Ordinal));
        corpus.Delete("b.txt");
        await corpus.ReadAsync();
        using var db = corpus.Open();
        Assert.Equal(0, (await StatementSearch.FindAsync(db, await corpus.IndexAsync(), Filter("pipelines"))).Total);
        Assert.Equal(1, (await StatementSearch.FindAsync(db, await corpus.IndexAsync(), Filter("refinery"))).Total);
        Assert.Equal(0, (await PassageSearch.FindAsync(db, await corpus.IndexAsync(), Filter("Hanoi"))).Total);
    }

    private static StatementFilter Filter(string words) =>
        StatementFilter.Parse([KeyValuePair.Create("q", words)], FilterTerms.OfVocabularies);
}
