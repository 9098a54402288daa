using Diplomacy.Search.Analysis;
using Diplomacy.Search.Questions;

namespace Diplomacy.Search.Tests.Questions;

public sealed class SpellingTests
{
    private static readonly WordCount[] Corpus =
    [
        new("azerbaijan", 90), new("cooperate", 40), new("cooperation", 200), new("corporation", 30), new("energy", 80), new("gas", 20), new("norway", 50),
        new("oil", 30), new("pipeline", 12), new("pipelines", 14), new("договор", 5), new("tariff", 3), new("tariffs", 2), new("trade", 9), new("trace", 1),
    ];

    private static readonly WordDictionary Words = new(
        word => Array.Exists(Corpus, c => Stemming.Stem(c.Word) == Stemming.Stem(word)),
        beginning => Corpus.Where(c => c.Word.StartsWith(beginning, StringComparison.Ordinal)));

    [Theory]
    [InlineData("cooperaton", "cooperation")]
    [InlineData("coperation", "cooperation corporation")]
    [InlineData("azerbaidjan", "azerbaijan")]
    [InlineData("pipleines", "pipelines")]
    [InlineData("enrgy", "energy")]
    [InlineData("nergy", "energy")]
    [InlineData("xenergy", "energy")]
    [InlineData("ongry", "")]
    // Of equally near ones, the more frequent first.
    [InlineData("trake", "trade trace")]
    [InlineData("договар", "договор")]
    // Known in another form, too short, or a number.
    [InlineData("cooperating", "")]
    [InlineData("gsa", "")]
    [InlineData("tari2f", "")]
    public void A_word_that_the_corpus_lacks_has_neighbours(string word, string near) =>
        Assert.Equal(near.Split(' ', StringSplitOptions.RemoveEmptyEntries), Spelling.Nearest(word, Words));

    [Theory]
    [InlineData("Norwy enrgy", "norway energy")]
    [InlineData("country:no \"enrgy cooperation\" OR (enrg* -enrgy)", "country:no \"energy cooperation\" OR enrg* -enrgy")]
    [InlineData("in:title enrgy", "in:title energy")]
    public void A_question_is_mended(string asked, string mended) =>
        Assert.Equal(mended, QuestionText.Print(Spelling.Mended(QuestionText.Read(asked)!, Words)));

    [Theory]
    [InlineData("energy pipelines")]
    [InlineData("zzzzzz")]
    [InlineData("country:azz -enrgy")]
    public void A_question_that_needs_no_mending_or_has_none_stays(string asked) => Assert.Null(Spelling.Mended(QuestionText.Read(asked)!, Words));

    [Fact]
    public void Of_many_words_that_the_corpus_lacks_the_first_few_are_mended()
    {
        var mended = QuestionText.Print(Spelling.Mended(QuestionText.Read(string.Join(' ', Enumerable.Repeat("enrgy", 20)))!, Words));
        Assert.Equal(5, mended.Split(' ').Count(w => w == "energy"));
    }
}
