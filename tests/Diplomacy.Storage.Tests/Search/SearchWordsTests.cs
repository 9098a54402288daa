using Diplomacy.Storage.Filters;
using Diplomacy.Storage.Search;
using FsCheck;
using FsCheck.Fluent;

namespace Diplomacy.Storage.Tests.Search;

public sealed class SearchWordsTests
{
    [Theory]
    [InlineData("oil pipelines", "oil pipelines")]
    [InlineData("oil AND gas", "oil gas")]
    [InlineData("oil OR gas wind", "oil OR (gas wind)")]
    [InlineData("(oil OR gas) wind", "(oil OR gas) wind")]
    [InlineData("oil NOT gas", "oil NOT gas")]
    [InlineData("NOT gas oil", "oil NOT gas")]
    [InlineData("oil NOT NOT gas", "oil gas")]
    [InlineData("\"oil pipelines\"", "\"oil pipelines\"")]
    [InlineData("\"oil pipelines", "\"oil pipelines\"")]
    [InlineData("„oil  pipelines“", "\"oil pipelines\"")]
    [InlineData("(oil gas", "oil gas")]
    [InlineData("oil) gas", "oil gas")]
    [InlineData("() oil", "oil")]
    [InlineData("pipelin*", "pipelin*")]
    [InlineData("\"oil pipelin\"*", "\"oil pipelin\"*")]
    [InlineData("non-proliferation", "non-proliferation")]
    [InlineData("oil - gas & wind", "oil gas wind")]
    [InlineData("and or not", "and or not")]
    public void A_question_is_read_and_written(string asked, string written) => Assert.Equal(written, SearchWords.Parse(asked)!.ToString());

    [Theory]
    [InlineData("NOT gas", "NOT leaves out")]
    [InlineData("oil OR NOT gas", "NOT leaves out")]
    [InlineData("oil NOT", "NOT needs words after it")]
    [InlineData("oil AND", "AND needs words on both sides")]
    [InlineData("AND oil", "AND needs words on both sides")]
    [InlineData("oil OR", "OR needs words on both sides")]
    [InlineData("OR oil", "OR needs words on both sides")]
    [InlineData("AND", "no words to look for")]
    [InlineData("!?", "no letter or digit")]
    [InlineData("*", "no letter or digit")]
    [InlineData("a*", "at least two letters")]
    public void A_question_that_makes_no_sense_is_refused_by_a_sentence(string asked, string said) =>
        Assert.Contains(said, Assert.Throws<FilterRefusedException>(() => SearchWords.Parse(asked)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t ")]
    public void A_blank_question_asks_for_nothing(string? asked) => Assert.Null(SearchWords.Parse(asked));

    [Fact]
    public void A_question_of_endless_length_is_refused() =>
        Assert.Throws<FilterRefusedException>(() => SearchWords.Parse(new string('a', SearchWords.Most + 1)));

    [Fact]
    public void Any_string_is_read_or_refused_and_what_is_read_is_written_so_that_it_reads_the_same() =>
        Prop.ForAll(Arb.From(Questions.Any), asked =>
        {
            SearchWords? words;
            try
            {
                words = SearchWords.Parse(asked);
            }
            catch (FilterRefusedException refused)
            {
                Assert.EndsWith(".", refused.Message, StringComparison.Ordinal);
                return;
            }
            if (words is null) return;
            var again = SearchWords.Parse(words.ToString());
            Assert.Equal(words, again);
            Assert.Equal(WordsPrinting.Print(words.Root), WordsPrinting.Print(again!.Root));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
}
