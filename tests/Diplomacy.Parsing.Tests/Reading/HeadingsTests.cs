using Diplomacy.Parsing.Reading;

namespace Diplomacy.Parsing.Tests.Reading;

public class HeadingsTests
{
    private const string Prose = "The parties will share their figures on the harvest of cocoa and on the price paid for it.";

    [Theory]
    [InlineData("Cocoa and coffee")]
    [InlineData("COCOA AND COFFEE")]
    [InlineData("1. Cocoa and coffee")]
    [InlineData("II. COCOA AND COFFEE")]
    [InlineData("In the field of cocoa and coffee")]
    [InlineData("**Cocoa and coffee**")]
    [InlineData("Art. 7 Cocoa and coffee")]
    [InlineData("Chapter Three - Cocoa and coffee")]
    public void A_plain_line_over_prose_is_a_heading(string line)
    {
        var document = Outline.OfText($"{Prose}\n\n{line}\n\n{Prose}");
        Assert.Equal(BlockKind.Heading, document.Blocks[1].Kind);
        Assert.DoesNotContain(document.Blocks[1].Text.Value, char.IsDigit);
    }

    [Theory]
    [InlineData("## Cocoa and coffee", "Cocoa and coffee")]
    [InlineData("**Cocoa and coffee**", "Cocoa and coffee")]
    [InlineData("**A. Cocoa and coffee**", "Cocoa and coffee")]
    [InlineData("### Section 2: Cocoa and coffee", "Cocoa and coffee")]
    [InlineData("**SECTION II - COCOA AND COFFEE**", "COCOA AND COFFEE")]
    public void A_formatted_line_is_a_heading_without_its_number(string line, string heading)
    {
        var document = Outline.OfMarkdown($"{Prose}\n\n{line}\n\n{Prose}");
        Assert.Equal((BlockKind.Heading, heading), (document.Blocks[1].Kind, document.Blocks[1].Text.Value));
    }

    [Theory]
    [InlineData("OBJECTIVE")]
    [InlineData("Implementation")]
    [InlineData("Article 5")]
    [InlineData("FINAL PROVISIONS")]
    [InlineData("IV")]
    [InlineData("MINISTRY OF AGRICULTURE")]
    [InlineData("PRESS STATEMENT – FOR IMMEDIATE RELEASE")]
    [InlineData("CONSULTATIONS")]
    [InlineData("Entry into force")]
    [InlineData("Future scope of work")]
    [InlineData("Paragraph 3")]
    [InlineData("Office of the Spokesperson")]
    [InlineData("Joint Committee of Experts")]
    [InlineData("Roles and responsibilities of the participants")]
    public void A_heading_that_names_a_part_of_the_instrument_names_no_theme(string line) =>
        Assert.Equal(BlockKind.StructuralHeading, Outline.OfText($"{Prose}\n\n{line}\n\n{Prose}").Blocks[1].Kind);

    [Theory]
    // A sentence, a torn line, the last line, a name under a text.
    [InlineData("The parties agreed.")]
    [InlineData("of cocoa and coffee")]
    [InlineData("They noted that cocoa prices have fallen;")]
    [InlineData("DECLARE AS FOLLOWS:")]
    public void Such_a_line_is_none(string line) =>
        Assert.DoesNotContain(Outline.OfText($"{Prose}\n\n{line}\n\n{Prose}").Blocks, b => b.Kind is BlockKind.Heading or BlockKind.StructuralHeading);

    [Theory]
    [InlineData("**Supply chains of cocoa are closely intertwined.**")]
    [InlineData("**WE HEREBY DECLARE:**")]
    [InlineData("**This week the council met to settle its mission, which will have three strands:**")]
    public void A_bold_sentence_is_none(string line)
    {
        var blocks = Outline.OfMarkdown($"{Prose}\n\n{line}\n\n{Prose}").Blocks;
        Assert.DoesNotContain(blocks, b => b.Kind is BlockKind.Heading or BlockKind.StructuralHeading);
    }

    [Theory]
    [InlineData("**Pittsburgh, Pennsylvania**", BlockKind.Dateline)]
    [InlineData("**Jeddah, Saudi Arabia**", BlockKind.Dateline)]
    [InlineData("**20 May 2023, Hiroshima**", BlockKind.Dateline)]
    [InlineData("**June 29, 2021, Berlin, Germany**", BlockKind.Dateline)]
    [InlineData("**Kyoto, Geneva and Paris**", BlockKind.Heading)]
    public void A_city_and_what_it_lies_in_is_no_heading(string line, BlockKind kind) =>
        Assert.Equal(kind, Outline.OfMarkdown($"{Prose}\n\n{line}\n\n{Prose}").Blocks[1].Kind);

    [Fact]
    public void The_line_under_an_article_names_its_theme() =>
        Assert.Equal(
            "StructuralHeading Article 3|Heading Cocoa and coffee|Paragraph " + Prose,
            string.Join('|', Outline.OfText($"{Prose}\n\nArticle 3\nCocoa and coffee\n\n{Prose}\n\n{Prose}").Blocks.Skip(1).Take(3).Select(b => $"{b.Kind} {b.Text.Value}")));

    [Fact]
    public void Nothing_below_means_no_heading() =>
        Assert.DoesNotContain(Outline.OfText($"{Prose}\n\nCocoa and coffee").Blocks, b => b.Kind == BlockKind.Heading);

    [Fact]
    public void Blocks_stand_in_the_section_of_the_heading_above()
    {
        var document = Outline.OfText($"{Prose}\n\nCOCOA\n\n{Prose}\n\n{Prose}\n\nCOFFEE\n\n{Prose}");
        Assert.Equal([null, 0, 0, 0, 1, 1], document.Blocks.Select(b => b.Section));
        Assert.Equal(["COCOA", "COFFEE"], Sections.Of(document).Select(s => s.Heading));
    }
}
