using Diplomacy.Parsing.Reading;
using Diplomacy.Parsing.Record;

namespace Diplomacy.Parsing.Tests.Reading;

public class TitlesTests
{
    private const string Prose = "The ministers of Ghana and Togo met at the border post of Aflao and agreed to open a second one.";

    [Theory]
    // A treaty-like heading is one block, joined by blanks.
    [InlineData("JOINT DECLARATION\n\non transit between the Republic of Ghana\n\nand the Togolese Republic", "JOINT DECLARATION on transit between the Republic of Ghana and the Togolese Republic")]
    [InlineData("MEMORANDUM OF UNDERSTANDING\nBETWEEN THE MINISTRY OF TRANSPORT OF GHANA\nAND\nTHE MINISTRY OF WORKS OF TOGO\nON ROAD SAFETY", "MEMORANDUM OF UNDERSTANDING BETWEEN THE MINISTRY OF TRANSPORT OF GHANA AND THE MINISTRY OF WORKS OF TOGO ON ROAD SAFETY")]
    [InlineData("Joint Statement on Cocoa between Ghana and Togo", "Joint Statement on Cocoa between Ghana and Togo")]
    [InlineData("T R E A T Y\n\n   ON TRANSIT BETWEEN\n   GHANA AND TOGO", "T R E A T Y ON TRANSIT BETWEEN GHANA AND TOGO")]
    [InlineData("GHANA – TOGO JOINT STATEMENT\nON THE BORDER POST OF AFLAO", "GHANA – TOGO JOINT STATEMENT ON THE BORDER POST OF AFLAO")]
    [InlineData("Joint Statement of Ghana and Togo during the Visit of the President of Togo\n(May 03-05, 2031)", "Joint Statement of Ghana and Togo during the Visit of the President of Togo (May 03-05, 2031)")]
    // A report's headline.
    [InlineData("Ghana, Togo agree on second border post\n\n2 min read", "Ghana, Togo agree on second border post")]
    [InlineData("Ghana, Togo agree on second border post", "Ghana, Togo agree on second border post")]
    // A date above it is none of it.
    [InlineData("3 May 2031\n\nJoint Communiqué of Ghana and Togo", "Joint Communiqué of Ghana and Togo")]
    public void A_document_has_a_title_of_its_own(string head, string title) => Assert.Equal(title, TitleOf($"{head}\n\n{Prose}"));

    [Theory]
    // An agency's report begins with its city and has none.
    [InlineData("ACCRA. GNA - " + Prose)]
    [InlineData(Prose + "\n\nThey will sign a joint declaration in the coming year.")]
    [InlineData("The parties signed a joint declaration on transit.\n\n" + Prose)]
    public void A_text_without_one_has_no_title(string source) => Assert.Null(TitleOf(source));

    [Fact]
    public void Front_matter_gives_the_title_and_its_place()
    {
        const string source = "---\ntitle: Joint Statement on Cocoa\n---\n\n# Joint Statement on Cocoa\n\n" + Prose;
        var document = Outline.OfMarkdown(source);
        var title = Titles.Find(document)!;
        Assert.Equal(("Joint Statement on Cocoa", Origin.FrontMatter), (title.Value, title.Origin));
        // The heading repeats it and is no section.
        Assert.Equal(BlockKind.Title, document.Blocks[0].Kind);
    }

    [Fact]
    public void The_title_is_sliced_from_its_lines()
    {
        const string source = "JOINT DECLARATION\n\non transit\n\n" + Prose;
        var title = Titles.Find(Outline.OfText(source))!;
        Assert.Equal(["JOINT DECLARATION", "on transit"], title.Evidence.Select(s => s.Slice(source)));
    }

    private static string? TitleOf(string source) => Titles.Find(Outline.OfText(source))?.Value;
}
