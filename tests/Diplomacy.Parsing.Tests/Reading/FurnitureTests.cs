using Diplomacy.Parsing.Reading;

namespace Diplomacy.Parsing.Tests.Reading;

public class FurnitureTests
{
    [Theory]
    [InlineData("Share this page")]
    [InlineData("Share")]
    [InlineData("Home | Main menu | Contact us")]
    [InlineData("© 2031 Ministry. All rights reserved.")]
    [InlineData("###")]
    [InlineData("* * *")]
    [InlineData("_____")]
    [InlineData("- 4 -")]
    [InlineData("End")]
    [InlineData("https://mfa.example/en/123")]
    [InlineData("press@mfa.example")]
    [InlineData("Read also: Ministers meet in Lomé")]
    public void What_the_page_added_is_furniture(string line) => Assert.Equal(BlockKind.Furniture, KindOf(line));

    [Theory]
    [InlineData("Photo by A. Mensah")]
    [InlineData("(Photo: Ghana News)")]
    [InlineData("Photo: the two ministers at the border post of Aflao")]
    [InlineData("The ministers at the bridge, pictured above with the engineers.")]
    public void Words_under_a_picture_are_a_caption(string line) => Assert.Equal(BlockKind.Caption, KindOf(line));

    [Theory]
    // A statement may speak of sharing, printing and photographs.
    [InlineData("The parties will share information on the movement of herds between the two countries.")]
    [InlineData("They agreed to print the passports of both countries to one standard.")]
    [InlineData("The ministers opened a photo exhibition in the national museum of Accra.")]
    [InlineData("The sides agreed on the protection of copyright and related rights of the authors and performers of both countries.")]
    public void A_statement_with_such_words_stays(string line) => Assert.Equal(BlockKind.Paragraph, KindOf(line));

    private static BlockKind KindOf(string line)
    {
        var document = Outline.OfText($"The ministers of Ghana and Togo met at the border post.\n\n{line}\n\nThey agreed to meet again in the coming year.");
        return document.Blocks[1].Kind;
    }
}
