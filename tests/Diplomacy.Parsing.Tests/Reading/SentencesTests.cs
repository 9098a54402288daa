using Diplomacy.Parsing.Reading;
using FsCheck;
using FsCheck.Fluent;

namespace Diplomacy.Parsing.Tests.Reading;

public class SentencesTests
{
    [Theory]
    [InlineData("They met. They agreed.", "They met.|They agreed.")]
    // Titles, initials and numbers end nothing.
    [InlineData("Mr. Mensah met Dr. Agbeko in St. George. They agreed.", "Mr. Mensah met Dr. Agbeko in St. George.|They agreed.")]
    [InlineData("A. B. Mensah signed Art. 5 of Resolution No. 7.", "A. B. Mensah signed Art. 5 of Resolution No. 7.")]
    [InlineData("H.E. Mr. Mensah met H.E. Agbeko.", "H.E. Mr. Mensah met H.E. Agbeko.")]
    [InlineData("They received President D.A. Medvedev and J.R.R. Tolkien. They left.", "They received President D.A. Medvedev and J.R.R. Tolkien.|They left.")]
    [InlineData("They gave 2.5 million. They left.", "They gave 2.5 million.|They left.")]
    // An abbreviation may end a sentence.
    [InlineData("They met in the U.S. The talks were long.", "They met in the U.S.|The talks were long.")]
    [InlineData("They met U.S. Ambassador Doe.", "They met U.S. Ambassador Doe.")]
    [InlineData("Ports, roads, etc. They agreed.", "Ports, roads, etc.|They agreed.")]
    // Marks close with their quotation and brackets.
    [InlineData("“We agreed.” They left.", "“We agreed.”|They left.")]
    [InlineData("They agreed (in Lomé.) They left!  Why?", "They agreed (in Lomé.)|They left!|Why?")]
    [InlineData("“We agreed. We will build.” He left.", "“We agreed.|We will build.”|He left.")]
    // A lost blank, an address.
    [InlineData("They met at the border.Both agreed.", "They met at the border.|Both agreed.")]
    [InlineData("They met at Booking.com and left.", "They met at Booking.com and left.")]
    // What was left out.
    [InlineData("They agreed… Both left.", "They agreed…|Both left.")]
    [InlineData("They spoke of ports… roads and rails.", "They spoke of ports… roads and rails.")]
    // A semicolon, a colon and a small letter end nothing.
    [InlineData("They agreed: ports; roads. and rails.", "They agreed: ports; roads. and rails.")]
    [InlineData("1. They agreed. 2. They left.", "1. They agreed.|2. They left.")]
    [InlineData("No stop at all", "No stop at all")]
    [InlineData("", "")]
    public void Prose_parts_into_sentences(string text, string sentences) => Assert.Equal(sentences, string.Join('|', Parts(text)));

    [Fact]
    public void Sentences_and_the_blanks_between_them_are_the_whole() =>
        Prop.ForAll(Properties.Noise.Texts, text =>
        {
            var at = 0;
            foreach (var sentence in SentenceSplitter.Split(text))
            {
                Assert.True(sentence.Start >= at && sentence.Length > 0);
                Assert.True(string.IsNullOrWhiteSpace(text[at..sentence.Start]));
                at = sentence.End;
            }
            Assert.True(string.IsNullOrWhiteSpace(text[at..]));
        }).QuickCheckThrowOnFailure();

    private static IEnumerable<string> Parts(string text) => SentenceSplitter.Split(text).Select(s => text.Substring(s.Start, s.Length));
}
