using Diplomacy.Search.Analysis;
using Diplomacy.Search.Questions;
using Diplomacy.Search.Snippets;
using Diplomacy.Search.Tests.Analysis;
using FsCheck;
using FsCheck.Fluent;

namespace Diplomacy.Search.Tests.Snippets;

public sealed class MarkerTests
{
    private const string Text = "The Parties will co-operate on oil pipelines, gas, and the pipeline's safety; Azerbaijan's oil fund reports to EITI.";

    [Theory]
    [InlineData("pipelines", "The Parties will co-operate on oil [pipelines], gas, and the [pipeline]'s safety; Azerbaijan's oil fund reports to EITI.")]
    [InlineData("\"oil pipeline\"", "The Parties will co-operate on [oil pipelines], gas, and the pipeline's safety; Azerbaijan's oil fund reports to EITI.")]
    [InlineData("\"oil pipe*\" azer*", "The Parties will co-operate on [oil pipelines], gas, and the pipeline's safety; [Azerbaijan]'s oil fund reports to EITI.")]
    [InlineData("co-operate \"operate on oil\"", "The Parties will [co-operate on oil] pipelines, gas, and the pipeline's safety; Azerbaijan's oil fund reports to EITI.")]
    [InlineData("gas -oil -(\"the parties\" -eiti)", "The Parties will co-operate on oil pipelines, [gas], and the pipeline's safety; Azerbaijan's oil fund reports to EITI.")]
    [InlineData("gas OR wind area:safety", "The Parties will co-operate on oil pipelines, [gas], and the pipeline's safety; Azerbaijan's oil fund reports to EITI.")]
    [InlineData("\"gas oil\"", Text)]
    [InlineData("in:title oil", Text)]
    public void What_a_question_looks_for_is_marked(string asked, string marked) => Assert.Equal(marked, Shown(Text, new Marker(QuestionText.Read(asked)!).Marks(Text)));

    [Fact]
    public void Synonyms_are_marked_when_the_question_has_them() =>
        Assert.Equal(
            "reports to the [Extractive Industries Transparency Initiative]",
            Shown("reports to the Extractive Industries Transparency Initiative", new Marker(Synonyms.Usual.Expand(QuestionText.Read("EITI")!)).Marks("reports to the Extractive Industries Transparency Initiative")));

    [Fact]
    public void What_an_index_finds_for_the_beginning_of_a_word_is_marked_in_all_its_forms()
    {
        var question = QuestionText.Read("cooperati* \"oil cooperati*\"")!;
        Assert.Equal("to cooperate in [oil cooperation]", Shown("to cooperate in oil cooperation", new Marker(question).Marks("to cooperate in oil cooperation")));
        Assert.Equal("to [cooperate], [oil cooperates]", Shown("to cooperate, oil cooperates", new Marker(question, _ => ["cooper"]).Marks("to cooperate, oil cooperates")));
    }

    [Fact]
    public void In_a_title_what_is_asked_of_titles_is_marked_too()
    {
        var marker = new Marker(QuestionText.Read("gas (in:title oil)")!);
        Assert.Equal("[Gas], oil", Shown("Gas, oil", marker.Marks("Gas, oil")));
        Assert.Equal("[Gas], [oil]", Shown("Gas, oil", marker.Marks("Gas, oil", isTitle: true)));
    }

    [Fact]
    public void A_mark_stands_for_words_that_are_asked_for() =>
        Prop.ForAll(Arb.From(Texts.Any), Arb.From(Gen.SubListOf("oil", "gas", "support*", "договор", "\"multi ethnic\"", "\"gas oil\"", "-straße", "ivoire", "石")), (text, asked) =>
        {
            if (asked.Count == 0) return;
            var question = QuestionText.Read(string.Join(' ', asked))!;
            var marks = new Marker(question).Marks(text);
            var end = -1;
            foreach (var mark in marks)
            {
                Assert.True(mark.Start > end);
                end = mark.Start + mark.Length - 1;
                foreach (var token in Analyser.Tokens(text.AsSpan(mark.Start, mark.Length))) Assert.True(IsAsked(token));
            }
            Assert.True(end < text.Length);
            // Of single words, none is forgotten.
            var covered = Analyser.Tokens(text).Where(t => t.Word is "oil" or "ivoire" && asked.Contains(t.Word));
            Assert.All(covered, t => Assert.Contains(marks, m => m.Start <= t.Start && t.Start + t.Length <= m.Start + m.Length));

            bool IsAsked(Token token) => asked.Any(a => a[0] != '-' && a.Trim('"').Split(' ').Any(w =>
                w.EndsWith('*') ? token.Word.StartsWith(w[..^1], StringComparison.Ordinal) : Stemming.Stem(w) == token.Stem));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    private static string Shown(string text, IReadOnlyList<Mark> marks)
    {
        foreach (var mark in marks.Reverse()) text = text.Insert(mark.Start + mark.Length, "]").Insert(mark.Start, "[");
        return text;
    }
}
