using System.Text;
using Diplomacy.Parsing.Record;

namespace Diplomacy.Parsing.Tests.Record;

public class PassagesTests
{
    [Theory]
    [InlineData("Joint Statement on Cocoa", PassageClass.Title)]
    [InlineData("They met in Lomé on 3 May 2031.", PassageClass.Background)]
    [InlineData("The ministers agreed to share figures on the cocoa harvest.", PassageClass.Commitment)]
    [InlineData("Roads and bridges", PassageClass.Heading)]
    [InlineData("The parties have declared their intention to:", PassageClass.LeadIn)]
    [InlineData("widen the road,", PassageClass.Commitment)]
    [InlineData("Photo by A. Mensah", PassageClass.Caption)]
    [InlineData("Share this page", PassageClass.Furniture)]
    [InlineData("Done at Lomé on 3 May 2031.", PassageClass.Closing)]
    [InlineData("For the Government of Ghana", PassageClass.Signature)]
    public void Every_sentence_has_its_class(string words, PassageClass of)
    {
        var passage = Assert.Single(Read().Blocks.SelectMany(b => b.Passages), p => p.Text == words);
        Assert.Equal(of, passage.Class);
        Assert.Equal(of == PassageClass.Commitment, passage.Commitment is not null);
    }

    [Fact]
    public void The_ledger_says_the_same_of_each_character()
    {
        var agreement = Read();
        foreach (var passage in agreement.Blocks.SelectMany(b => b.Passages))
            foreach (var span in passage.Spans)
                Assert.Contains(agreement.Ledger, e => e.Class == passage.Class && e.Span.Start <= span.Start && e.Span.End >= span.End);
    }

    [Fact]
    public void All_words_of_a_block_stand_in_its_passages()
    {
        var block = Read().Blocks.Single(b => b.Passages.Count > 1);
        Assert.Equal("They met in Lomé on 3 May 2031. The ministers agreed to share figures on the cocoa harvest.", string.Join(' ', block.Passages.Select(p => p.Text)));
    }

    private static ParsedAgreement Read() => AgreementParser.Parse("a.txt", Encoding.UTF8.GetBytes(
        """
        Joint Statement on Cocoa

        They met in Lomé on 3 May 2031. The ministers agreed to share figures on the cocoa harvest.

        Roads and bridges

        The parties have declared their intention to:

        - widen the road,
        - share its costs.

        Photo by A. Mensah

        Share this page

        Done at Lomé on 3 May 2031.

        For the Government of Ghana
        """));
}
