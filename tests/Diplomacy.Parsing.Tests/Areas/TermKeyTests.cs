using Diplomacy.Parsing.Areas;

namespace Diplomacy.Parsing.Tests.Areas;

public class TermKeyTests
{
    [Theory]
    [InlineData("defence", "defense")]
    [InlineData("normalisation", "normalizations")]
    [InlineData("labour", "labor")]
    [InlineData("centres", "center")]
    [InlineData("programme", "programs")]
    [InlineData("universities", "university")]
    [InlineData("taxes", "tax")]
    public void Forms_of_a_word_have_one_key(string one, string other) => Assert.Equal(TermKey.Of(one), TermKey.Of(other));

    [Theory]
    [InlineData("police", "policy")]
    [InlineData("crisis", "crises")]
    [InlineData("train", "training")]
    [InlineData("gas", "ga")]
    public void Different_words_keep_different_keys(string one, string other) => Assert.NotEqual(TermKey.Of(one), TermKey.Of(other));
}
