namespace Diplomacy.Parsing.Tests.Reading;

public class PreamblesTests
{
    private const string Title = "JOINT DECLARATION\n\n";

    [Theory]
    [InlineData(
        "The Government of Ghana and the Government of Togo,\n\nrecalling their long friendship,\n\nnoting the floods of the year before,\n\nhave agreed to:\n\n- widen the road.",
        "Preamble The Government of Ghana and the Government of Togo,\nPreamble recalling their long friendship,\nPreamble noting the floods of the year before,\nLeadIn have agreed to:\nItem - widen the road.")]
    // A recital that ends in a full stop by mistake.
    [InlineData(
        "The parties,\n\nrecalling their long friendship.\n\nnoting the floods,\n\nhave agreed to:\n\n- widen the road.",
        "Preamble The parties,\nPreamble recalling their long friendship.\nPreamble noting the floods,\nLeadIn have agreed to:\nItem - widen the road.")]
    // Capitals.
    [InlineData(
        "We, the leaders of Ghana and Togo;\n\nRECALLING our long friendship;\n\nNOTING the floods; and\n\nWe will widen the road.",
        "Preamble We, the leaders of Ghana and Togo;\nPreamble RECALLING our long friendship;\nPreamble NOTING the floods; and\nParagraph We will widen the road.")]
    public void Recitals_are_preamble(string source, string outline) => Assert.EndsWith(outline, Outline.OfTextBlocks(Title + source), StringComparison.Ordinal);

    [Fact]
    public void Prose_without_recitals_has_none() =>
        Assert.DoesNotContain("Preamble", Outline.OfTextBlocks(Title + "The parties met in Lomé.\n\nThey agreed to widen the road."), StringComparison.Ordinal);
}
