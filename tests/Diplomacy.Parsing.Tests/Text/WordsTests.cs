using Diplomacy.Parsing.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Diplomacy.Parsing.Tests.Text;

public class WordsTests
{
    [Theory]
    [InlineData("Ghana and Togo", "ghana|and|togo")]
    // An abbreviation is one word, the stop that ends a sentence is none.
    [InlineData("the U.S. Navy.", "the|u.s|navy")]
    [InlineData("Ports.Roads", "ports|roads")]
    // A possessive is a word of its own, a contraction is one.
    [InlineData("Ghana’s ports", "ghana|'s|ports")]
    [InlineData("can't", "can't")]
    [InlineData("Côte d’Ivoire", "cote|d'ivoire")]
    // A hyphen parts words, an ampersand between capitals does not.
    [InlineData("land-locked R&D", "land|locked|r&d")]
    [InlineData("bread & butter", "bread|butter")]
    [InlineData("2.5 million", "2|5|million")]
    [InlineData("", "")]
    [InlineData("—, …", "")]
    public void A_text_has_words(string text, string words) => Assert.Equal(words, string.Join('|', Words.Of(text).Select(w => w.Folded)));

    [Theory]
    [InlineData("Accra", true)]
    [InlineData("accra", false)]
    [InlineData("Élysée", true)]
    [InlineData("5th", false)]
    public void A_capital_is_seen(string text, bool capital) => Assert.Equal(capital, Words.Of(text)[0].Capital);

    [Fact]
    public void Words_stand_in_order_and_apart() =>
        Prop.ForAll<string>(text =>
        {
            var at = 0;
            foreach (var word in Words.Of(text ?? ""))
            {
                Assert.True(word.Start >= at && word.Length > 0 && word.End <= text!.Length);
                at = word.End;
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_letter_stands_in_a_word() =>
        Prop.ForAll<string>(text =>
        {
            text ??= "";
            var words = Words.Of(text);
            Assert.All(Enumerable.Range(0, text.Length).Where(i => char.IsLetterOrDigit(text[i])), i => Assert.Contains(words, w => w.Start <= i && i < w.End));
        }).QuickCheckThrowOnFailure();
}
