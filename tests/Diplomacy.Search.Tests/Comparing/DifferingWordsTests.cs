using Diplomacy.Search.Comparing;

namespace Diplomacy.Search.Tests.Comparing;

public sealed class DifferingWordsTests
{
    private static readonly string[] Words = ["oil", "gas", "and", "Støre", "the", "transit"];

    [Theory]
    // Neighbours are one mark.
    [InlineData("We call for a peaceful resolution of cross-Strait issues.", "We encourage the peaceful resolution of cross-Strait issues.", "call for a")]
    [InlineData("We encourage the peaceful resolution of cross-Strait issues.", "We call for a peaceful resolution of cross-Strait issues.", "encourage the")]
    // Letter case, diacritics and punctuation are not words.
    [InlineData("The Parties, Støre said, agree;", "the parties Store said agree", "")]
    [InlineData("trade", "", "trade")]
    [InlineData("", "trade", "")]
    public void Words_that_the_other_lacks_are_marked(string text, string other, string marked) =>
        Assert.Equal(marked, Marked(text, other));

    [Fact]
    public void A_word_that_any_of_several_others_has_is_not_marked() =>
        Assert.Equal("energy|and", Marked("build energy links and roads", "build roads", "build links"));

    [Fact]
    public void What_is_not_marked_stands_in_the_other_in_the_same_order()
    {
        var random = new Random(4);
        for (var i = 0; i < 300; i++)
        {
            var (text, other) = (Some(random), Some(random));
            var marks = DifferingWords.Of(text, [other]);
            var shared = text.Split(' ').Aggregate((Start: 0, Words: new List<string>()), (at, word) =>
            {
                if (!marks.Any(m => m.Start <= at.Start && at.Start < m.Start + m.Length)) at.Words.Add(word);
                return (at.Start + word.Length + 1, at.Words);
            }).Words;
            var left = new Queue<string>(shared.Where(w => w.Length > 0));
            foreach (var word in other.Split(' ')) if (left.TryPeek(out var next) && next == word) left.Dequeue();
            Assert.Empty(left);
        }
    }

    [Fact]
    public void Marks_lie_within_the_text_and_apart()
    {
        var random = new Random(3);
        for (var i = 0; i < 300; i++)
        {
            var text = Some(random);
            var end = -1;
            foreach (var mark in DifferingWords.Of(text, [Some(random), Some(random)]))
            {
                Assert.True(mark.Start > end && mark.Length > 0 && mark.Start + mark.Length <= text.Length);
                end = mark.Start + mark.Length;
            }
        }
    }

    [Fact]
    public void A_text_of_thousands_of_words_is_left_unmarked_in_little_time() =>
        Assert.Empty(DifferingWords.Of(string.Join(' ', Enumerable.Range(0, 50_000)), [string.Join(' ', Enumerable.Range(0, 50_000).Reverse())]));

    private static string Some(Random random) =>
        string.Join(' ', Enumerable.Range(0, random.Next(12)).Select(_ => Words[random.Next(Words.Length)]));

    private static string Marked(string text, params string[] others) =>
        string.Join('|', DifferingWords.Of(text, others).Select(m => text.Substring(m.Start, m.Length)));
}
