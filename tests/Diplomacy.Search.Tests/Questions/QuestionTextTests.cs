using Diplomacy.Search.Analysis;
using Diplomacy.Search.Questions;
using FsCheck;
using FsCheck.Fluent;

namespace Diplomacy.Search.Tests.Questions;

public sealed class QuestionTextTests
{
    [Theory]
    // What was read before there were fields.
    [InlineData("oil pipelines", "oil pipelines")]
    [InlineData("oil AND gas", "oil gas")]
    [InlineData("oil OR gas wind", "oil OR gas wind")]
    [InlineData("(oil OR gas) wind", "(oil OR gas) wind")]
    [InlineData("oil NOT gas", "oil -gas")]
    [InlineData("NOT gas oil", "oil -gas")]
    [InlineData("oil NOT NOT gas", "oil gas")]
    [InlineData("\"oil pipelines\"", "\"oil pipelines\"")]
    [InlineData("„oil  pipelines“", "\"oil pipelines\"")]
    [InlineData("() oil", "oil")]
    [InlineData("pipelin*", "pipelin*")]
    [InlineData("\"oil pipelin\"*", "\"oil pipelin*\"")]
    [InlineData("\"oil pipelin*\"", "\"oil pipelin*\"")]
    [InlineData("non-proliferation", "non-proliferation")]
    [InlineData("oil - gas & wind", "oil gas wind")]
    [InlineData("oil --gas", "oil gas")]
    [InlineData("and or not", "and or not")]
    // Layers that say nothing are taken off.
    [InlineData("((oil) (gas (wind)))", "oil gas wind")]
    [InlineData("(oil OR (gas OR wind))", "oil OR gas OR wind")]
    [InlineData("oil (gas -wind) sun", "oil gas sun -wind")]
    // Something may be left out of everything.
    [InlineData("-gas", "-gas")]
    [InlineData("oil OR NOT gas", "oil OR -gas")]
    [InlineData("-(oil gas)", "-(oil gas)")]
    [InlineData("-\"oil gas\"", "-\"oil gas\"")]
    // Words are shown as written.
    [InlineData("‘Støre’, U.S. Azerbaijan's", "Støre U.S. Azerbaijan")]
    [InlineData("AND. oil", "and oil")]
    [InlineData("http://osce.org 10:30 Note: ‘oil:gas’", "\"http://osce.org\" \"10:30\" Note \"oil:gas\"")]
    // Fields.
    [InlineData("country:az pipelines", "country:az pipelines")]
    [InlineData("Country:AZ", "country:AZ")]
    [InlineData("(country:az OR country:no) pipelines -area:energy", "(country:az OR country:no) pipelines -area:energy")]
    [InlineData("year:2007..2025 strength:intended.. commits:yes", "year:2007..2025 strength:intended.. commits:yes")]
    [InlineData("person:\"Sergey  Lavrov\" cites:“UN Charter”", "person:\"Sergey Lavrov\" cites:\"UN Charter\"")]
    [InlineData("kind:joint-declaration, evidence:text; by:az", "kind:joint-declaration evidence:text by:az")]
    // in:title says it of the words beside it.
    [InlineData("in:title oil gas", "in:title oil gas")]
    [InlineData("oil in:title -gas country:az", "(in:title oil -gas) country:az")]
    [InlineData("wind (in:title oil OR gas)", "wind ((in:title oil) OR gas)")]
    [InlineData("in:title (oil OR gas)", "in:title (oil OR gas)")]
    [InlineData("in:title (in:title oil) gas in:title", "in:title oil gas")]
    public void A_question_is_read_and_written(string asked, string written)
    {
        var question = QuestionText.Read(asked);
        Assert.Equal(written, QuestionText.Print(question));
        Assert.Equal(question, QuestionText.Read(written));
    }

    [Fact]
    public void A_question_is_a_tree()
    {
        Assert.Equal(
            new AllOf([new AnyOf([new Has("country", ["az"]), new Has("country", ["no"])]), new Word("pipelines")], [new Has("area", ["energy"])]),
            QuestionText.Read("(country:az OR country:no) Pipelines -area:energy"));
        Assert.Equal(
            new AnyOf([new AllOf([new Phrase(["multi", "ethnic"]), new Word("us")], []), new Phrase(["oil", "pipelin"], true)]),
            QuestionText.Read("multi-ethnic U.S. OR \"oil pipelin*\""));
        Assert.Equal(
            new AllOf([new InTitle(new AllOf([new Word("store") { Exact = true }], [new Word("ga", true)])), new Has("lang", ["ru"])], []),
            QuestionText.Read("in:title \"Støre\" -ga* lang:ru"));
    }

    [Theory]
    [InlineData("\"oil pipelines", "quotation mark is never closed", 0, 14, "\"oil pipelines\"")]
    [InlineData("wind \"oil", "quotation mark is never closed", 5, 4, "wind \"oil\"")]
    [InlineData("(oil gas", "parenthesis is never closed", 0, 1, "oil gas")]
    [InlineData("oil) gas", "closes none", 3, 1, "oil gas")]
    [InlineData("oil NOT", "NOT needs words after it", 4, 3, "oil")]
    [InlineData("oil AND", "AND needs words on both sides", 4, 3, "oil")]
    [InlineData("AND oil", "AND needs words on both sides", 0, 3, "oil")]
    [InlineData("oil OR", "OR needs words on both sides", 4, 2, "oil")]
    [InlineData("OR oil", "OR needs words on both sides", 0, 2, "oil")]
    [InlineData("oil OR OR gas", "OR needs words on both sides", 4, 2, "oil OR gas")]
    [InlineData("(oil OR) gas", "OR needs words on both sides", 5, 2, "oil gas")]
    [InlineData("AND", "no words to look for", 0, 3, "and")]
    [InlineData("!?", "no letter or digit", 0, 2, null)]
    [InlineData("*", "no letter or digit", 0, 1, null)]
    [InlineData("oil a*", "at least two letters", 4, 2, "oil a")]
    [InlineData("contry:az oil", "There is no field “contry”", 0, 9, "country:az oil")]
    [InlineData("topic:energy", "There is no field “topic”. There are country, with,", 0, 12, "area:energy")]
    [InlineData("title:energy", "There is no field “title”", 0, 12, "in:title energy")]
    [InlineData("oil foo:bar", "There is no field “foo”", 4, 7, "oil \"foo bar\"")]
    [InlineData("country: az oil", "country: needs a value right after the colon", 0, 8, "country:az oil")]
    [InlineData("oil country:", "country: needs a value", 4, 8, "oil")]
    [InlineData("in:text oil", "“text” is no place to look in", 0, 7, "in:title oil")]
    [InlineData("in:title country:az", "in:title needs words", 0, 8, "country:az")]
    [InlineData("oil -in:title", "cannot be left out", 5, 8, "in:title oil")]
    public void What_cannot_be_read_is_refused_with_its_place_and_an_offer(string asked, string said, int start, int length, string? nearest)
    {
        var refused = Assert.Throws<QuestionRefusedException>(() => QuestionText.Read(asked));
        Assert.Contains(said, refused.Message, StringComparison.Ordinal);
        Assert.Equal(new Place(start, length), refused.Place);
        Assert.Equal(nearest, refused.Nearest);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t ")]
    public void A_blank_question_asks_for_nothing(string? asked) => Assert.Null(QuestionText.Read(asked));

    [Fact]
    public void A_question_of_endless_length_is_cut_between_words()
    {
        var refused = Assert.Throws<QuestionRefusedException>(() => QuestionText.Read(string.Join(' ', Enumerable.Repeat("word", 200))));
        Assert.Contains("longer than 500", refused.Message, StringComparison.Ordinal);
        Assert.Equal(string.Join(' ', Enumerable.Repeat("word", 125)), refused.Nearest);
    }

    [Fact]
    public void Blanks_do_not_make_a_question_long() => Assert.Equal(new Word("oil"), QuestionText.Read("  oil" + new string(' ', 5000)));

    [Fact]
    public void A_question_without_bottom_is_refused()
    {
        var asked = string.Concat(Enumerable.Range(0, 20).Select(i => $"a{i} -(")) + "b" + new string(')', 20);
        Assert.Contains("deep", Assert.Throws<QuestionRefusedException>(() => QuestionText.Read(asked)).Message, StringComparison.Ordinal);
        Assert.Throws<QuestionRefusedException>(() => QuestionText.Read(new string('(', 1999) + "b"));
        Assert.Throws<QuestionRefusedException>(() => QuestionText.Read(new string('(', 1_000_000)));
    }

    [Fact]
    public void Any_text_is_read_or_refused_and_what_is_read_is_written_so_that_it_reads_the_same() =>
        Prop.ForAll(Arb.From(Noise.Any), asked =>
        {
            Question? question;
            try
            {
                question = QuestionText.Read(asked);
            }
            catch (QuestionRefusedException refused)
            {
                Assert.EndsWith(".", refused.Message, StringComparison.Ordinal);
                Assert.InRange(refused.Place.Start, 0, asked.Length - 1);
                Assert.InRange(refused.Place.Length, 1, asked.Length - refused.Place.Start);
                if (refused.Nearest is not { } nearest) return;
                question = QuestionText.Read(nearest);
                Assert.NotNull(question);
            }
            Assert.Equal(question, QuestionText.Read(QuestionText.Print(question)));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));

    [Fact]
    public void Every_tree_is_written_so_that_it_reads_the_same() =>
        Prop.ForAll(Arb.From(Noise.Tree), tree => Assert.Equal(tree, QuestionText.Read(QuestionText.Print(tree))))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void A_word_of_a_question_is_a_word_of_the_index() =>
        Prop.ForAll(Arb.From(Noise.Words), word =>
        {
            var tokens = Analyser.Tokens(word).Select(t => t.Word).ToArray();
            if (tokens.Length == 0) return;
            Question? question = tokens.Length == 1 ? new Word(tokens[0]) { Exact = true } : new Phrase(tokens);
            Assert.Equal(question, QuestionText.Read($"\"{word}\""));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
}
