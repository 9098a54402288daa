using Diplomacy.Search.Analysis;
using Diplomacy.Search.Questions;
using Diplomacy.Search.Snippets;
using Diplomacy.Search.Tests.Analysis;
using FsCheck;
using FsCheck.Fluent;

namespace Diplomacy.Search.Tests.Snippets;

public sealed class SnippetTests
{
    [Fact]
    public void A_short_text_is_shown_whole()
    {
        var snippet = Of("oil", "Oil and gas.");
        Assert.Equal(("Oil and gas.", 0, false, false), (snippet.Text, snippet.Start, snippet.IsCutBefore, snippet.IsCutAfter));
        Assert.Equal([new Mark(0, 3)], snippet.Marks);
    }

    [Fact]
    public void A_long_text_is_shown_where_most_of_the_words_stand_together_and_cut_between_words()
    {
        var text = $"Oil alone. {Filling(60)} the oil, oil and oil. {Filling(60)} a pipeline for oil; {Filling(60)}.";
        var snippet = Of("oil pipeline", text);
        Assert.Contains("a pipeline for oil;", snippet.Text, StringComparison.Ordinal);
        Assert.Equal(["pipeline", "oil"], snippet.Marks.Select(m => snippet.Text.Substring(m.Start, m.Length)));
        Assert.True(snippet.IsCutBefore && snippet.IsCutAfter);
        Assert.InRange(snippet.Text.Length, 200, Marker.UsualLength);
        Assert.Equal("words", snippet.Text.Split(' ')[0]);
        Assert.Equal("words", snippet.Text.Split(' ')[^1]);
    }

    [Fact]
    public void Of_one_word_the_most_marks_are_shown()
    {
        var snippet = Of("oil", $"Oil alone. {Filling(60)} the oil, oil and oil. {Filling(60)}");
        Assert.Equal(3, snippet.Marks.Count);
    }

    [Fact]
    public void Where_nothing_is_marked_the_beginning_is_shown()
    {
        var snippet = Of("gas", Filling(60));
        Assert.Equal(0, snippet.Start);
        Assert.False(snippet.IsCutBefore);
        Assert.True(snippet.IsCutAfter);
        Assert.EndsWith("words", snippet.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void At_the_ends_of_the_text_the_snippet_is_as_long_as_in_the_middle()
    {
        Assert.InRange(Of("oil", $"Oil {Filling(60)}").Text.Length, 230, Marker.UsualLength);
        Assert.InRange(Of("oil", $"{Filling(60)} oil").Text.Length, 230, Marker.UsualLength);
    }

    [Fact]
    public void A_text_without_blanks_is_cut_between_its_words()
    {
        var snippet = Of("石油", string.Concat(Enumerable.Repeat("協力", 200)) + "石油" + string.Concat(Enumerable.Repeat("協力", 200)));
        Assert.Equal("石油", snippet.Text.Substring(snippet.Marks[0].Start, snippet.Marks[0].Length));
        Assert.InRange(snippet.Text.Length, 230, Marker.UsualLength);
    }

    [Fact]
    public void A_snippet_is_a_part_of_its_text_with_the_same_words_marked_and_cuts_none() =>
        Prop.ForAll(Arb.From(Texts.Any), Arb.From(Gen.SubListOf("oil", "gas", "12", "\"multi ethnic\"", "aaa*", "договор")), Arb.From(Gen.Choose(10, 60)), (text, asked, length) =>
        {
            if (asked.Count == 0) return;
            var marker = new Marker(QuestionText.Read(string.Join(' ', asked))!);
            var snippet = marker.Snippet(text, length);
            Assert.Equal(text.Substring(snippet.Start, snippet.Text.Length), snippet.Text);
            var marks = marker.Marks(text);
            Assert.Equal(
                marks.Where(m => m.Start >= snippet.Start && m.Start + m.Length <= snippet.Start + snippet.Text.Length),
                snippet.Marks.Select(m => m with { Start = m.Start + snippet.Start }));
            Assert.Equal(marks.Count > 0, snippet.Marks.Count > 0);
            var end = snippet.Start + snippet.Text.Length;
            Assert.True(snippet.Text.Length <= length || snippet.Marks.Count == 1);
            if (marks.Count > 0)
                Assert.DoesNotContain(Analyser.Tokens(text), t => (t.Start < snippet.Start && t.Start + t.Length > snippet.Start) || (t.Start < end && t.Start + t.Length > end));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    private static Snippet Of(string asked, string text) => new Marker(QuestionText.Read(asked)!).Snippet(text);

    private static string Filling(int words) => string.Join(' ', Enumerable.Repeat("words", words));
}
