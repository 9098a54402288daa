using Diplomacy.Search.Snippets;

namespace Diplomacy.Search.Tests.Snippets;

public sealed class ShorteningTests
{
    [Theory]
    [InlineData("oil and gas", 11, "oil and gas")]
    [InlineData("oil and gas", 10, "oil and …")]
    [InlineData("oil and gas", 7, "oil and …")]
    [InlineData("oil, and gas", 6, "oil …")]
    [InlineData("pipelines", 4, "pipe…")]
    // Two units make one letter.
    [InlineData("石油😀石油", 3, "石油…")]
    [InlineData("石油😀石油", 4, "石油😀…")]
    public void A_text_ends_with_a_whole_word_or_a_whole_letter(string text, int most, string shortened) => Assert.Equal(shortened, Shortening.Shortened(text, most));
}
