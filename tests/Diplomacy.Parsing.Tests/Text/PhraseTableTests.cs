using Diplomacy.Parsing.Text;

namespace Diplomacy.Parsing.Tests.Text;

public class PhraseTableTests
{
    private static readonly PhraseTable<string> Table = Make(("free trade", "a"), ("free trade area", "b"), ("trade", "c"), ("area of peace", "d"), ("trade", "e"));

    [Theory]
    // The longest phrase wins.
    [InlineData("a Free Trade Area", "b@1")]
    [InlineData("free trade zone", "a@0")]
    // What a longer phrase begins and does not end is given back.
    [InlineData("free tradition of trade", "ce@3")]
    // None overlaps the one before.
    [InlineData("free trade area of peace", "b@0")]
    [InlineData("area, of peace", "d@0")]
    [InlineData("peace", "")]
    public void Phrases_are_found_from_left_to_right(string text, string found) =>
        Assert.Equal(found, string.Join(' ', Table.Matches(Words.Of(text)).Select(m => $"{string.Concat(m.Values)}@{m.Word}")));

    [Fact]
    public void All_phrases_at_one_word_are_told_the_shortest_first() =>
        Assert.Equal([2, 3], Table.AllAt(Words.Of("free trade area"), 0).Select(m => m.Count));

    [Fact]
    public void A_phrase_without_words_is_refused() => Assert.Throws<ArgumentException>(() => new PhraseTable<int>().Add(" – ", 1));

    private static PhraseTable<string> Make(params (string Phrase, string Value)[] entries)
    {
        var table = new PhraseTable<string>();
        foreach (var (phrase, value) in entries) table.Add(phrase, value);
        return table;
    }
}
