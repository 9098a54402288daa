using Diplomacy.Parsing.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Diplomacy.Parsing.Tests.Text;

public class FoldingTests
{
    [Theory]
    [InlineData("Kyrgyzstan", "kyrgyzstan")]
    // The accent may be a character of its own.
    [InlineData("Côte", "cote")]
    [InlineData("Co\u0302te", "cote")]
    // Letters that no accent explains.
    [InlineData("Møller", "moller")]
    [InlineData("Łódź", "lodz")]
    [InlineData("Əliyev", "eliyev")]
    [InlineData("Straße", "strasse")]
    [InlineData("İzmir", "izmir")]
    [InlineData("people’s", "people's")]
    [InlineData("договор", "договор")]
    public void A_word_folds_to(string word, string folded) => Assert.Equal(folded, Folding.Fold(word));

    [Fact]
    public void What_cannot_be_normalised_is_kept()
    {
        Assert.Equal("a\ufffeé", Folding.Fold("A\ufffeÉ"));
        Assert.Equal("\ud83d", Folding.Fold("\ud83d"));
        Assert.Equal("a\udc00é", Folding.Fold("A\udc00É"));
    }

    [Fact]
    public void Folding_twice_changes_nothing() =>
        Prop.ForAll(Properties.Noise.Units, word => Assert.Equal(Folding.Fold(word), Folding.Fold(Folding.Fold(word)))).QuickCheckThrowOnFailure();
}
