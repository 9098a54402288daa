namespace Diplomacy.Parsing.Tests.Reading;

public class LabelsTests
{
    [Theory]
    [InlineData("**Fisheries:** The parties will share figures.", "Paragraph [Fisheries:] The parties will share figures.")]
    [InlineData("**Fisheries**: The parties will share figures.", "Paragraph [Fisheries:] The parties will share figures.")]
    [InlineData("**Fisheries.** The parties will share figures.", "Paragraph [Fisheries.] The parties will share figures.")]
    // What a speaker says, under the speaker's name.
    [InlineData("[President Mensah] We will open the bridge.", "Paragraph [[President Mensah]] We will open the bridge.")]
    // Bold words within a sentence are no label.
    [InlineData("**Ghana** will share figures.", "Paragraph Ghana will share figures.")]
    [InlineData("The parties [see annex] will share figures.", "Paragraph The parties [see annex] will share figures.")]
    public void A_run_in_label_is_cut_off(string source, string outline) => Assert.Equal(outline, Outline.OfMarkdownBlocks(source));

    [Fact]
    public void The_label_keeps_its_place()
    {
        const string source = "- **Fisheries:** The parties will share figures.";
        var block = Assert.Single(Outline.OfMarkdown(source).Blocks);
        Assert.Equal("Fisheries:", string.Concat(block.Label!.SpansOf(0, block.Label.Length, source).Select(s => s.Slice(source))));
    }
}
