namespace Diplomacy.Parsing.Tests.Reading;

public class LeadInsTests
{
    [Theory]
    [InlineData("The parties have declared their intention to:\n\n- widen the road,\n- share its costs.", "LeadIn The parties have declared their intention to:\nItem - widen the road,\nItem - share its costs.")]
    // A heading within the list does not end it.
    [InlineData(
        "The parties have declared their intention to:\n\n1. In the field of roads\n\n- widen the road,\n\n2. In the field of ports\n\n- deepen the harbour.",
        "LeadIn The parties have declared their intention to:\nHeading 1. In the field of roads\nItem - widen the road,\nHeading 2. In the field of ports\nItem - deepen the harbour.")]
    [InlineData("The parties will cooperate by:\n\n- Sharing figures;\n- Training engineers.", "LeadIn The parties will cooperate by:\nItem - Sharing figures;\nItem - Training engineers.")]
    // Items without bullets.
    [InlineData("The parties have agreed to:\n\nwiden the road;\n\nshare its costs;", "LeadIn The parties have agreed to:\nItem widen the road;\nItem share its costs;")]
    // A page break tears an item, not the list.
    [InlineData("The parties have agreed to:\n\n- widen the road between the two capitals and the\n\nports,\n- share its costs.", "LeadIn The parties have agreed to:\nItem - widen the road between the two capitals and the ports,\nItem - share its costs.")]
    public void Items_complete_their_lead_in(string source, string outline) => Assert.Equal(outline, Outline.OfTextBlocks(source));

    [Theory]
    // Bullets that are sentences of their own are running prose.
    [InlineData("The ministers made progress:\n\n- They agreed to widen the road.\n- They agreed to share its costs.")]
    // What stands behind a full stop completes nothing.
    [InlineData("The parties met.\n\n- They agreed to widen the road.")]
    public void Sentences_complete_nothing(string source) => Assert.DoesNotContain("Item", Outline.OfTextBlocks(source), StringComparison.Ordinal);

    [Fact]
    public void Prose_ends_the_list()
    {
        var document = Outline.OfText("The parties have agreed to:\n\n- widen the road,\n- share its costs.\n\nThey will meet again.\n\n- Both ministers spoke.");
        Assert.Equal([null, 0, 0, null, null], document.Blocks.Select(b => b.LeadIn));
    }
}
