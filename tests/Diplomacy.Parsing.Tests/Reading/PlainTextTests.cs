using Diplomacy.Parsing.Reading;

namespace Diplomacy.Parsing.Tests.Reading;

public class PlainTextTests
{
    [Theory]
    [InlineData("One.\n\nTwo.", "One.\nTwo.")]
    // Lines that fill no width are paragraphs.
    [InlineData("Ghana and Togo met.\nThey agreed.\nThey left.", "Ghana and Togo met.\nThey agreed.\nThey left.")]
    [InlineData("One.\r\nTwo.\rThree.\fFour.", "One.\nTwo.\nThree.\nFour.")]
    [InlineData("- ports,\n• roads,\n1. rails\n(a) rivers\niv. lakes", "[-] ports,\n[•] roads,\n[1.] rails\n[(a)] rivers\n[iv.] lakes")]
    [InlineData("24.We welcome the ports.", "[24.] We welcome the ports.")]
    [InlineData("2.1 Ports are open.", "[2.1] Ports are open.")]
    // Initials, negative numbers, dashes and years are no markers.
    [InlineData("J. Mensah signed.", "J. Mensah signed.")]
    [InlineData("-5 degrees", "-5 degrees")]
    [InlineData("2031 was the year.", "2031 was the year.")]
    [InlineData("-- end", "-- end")]
    [InlineData("i.e. ports", "i.e. ports")]
    [InlineData("\n \n\t\n", "")]
    public void Lines_become_blocks(string source, string blocks) => Assert.Equal(blocks, Outline.Of(PlainTextReader.Read(source, 0, source.Length)));

    [Fact]
    public void A_text_wrapped_to_a_width_is_unwrapped()
    {
        const string source = """
            The Government of Ghana and the Government of Togo reaffirmed their
            intention to keep the crossing at Aflao open at all hours of the day
            and to build a second one further north where the traffic is heavy.

            They agreed:
            - to mend the road between the two capitals before the rains begin
              in the coming year, and
            - to share its costs.
            """;
        Assert.Equal(
            """
            The Government of Ghana and the Government of Togo reaffirmed their intention to keep the crossing at Aflao open at all hours of the day and to build a second one further north where the traffic is heavy.
            They agreed:
            [-] to mend the road between the two capitals before the rains begin in the coming year, and
            [-] to share its costs.
            """,
            Outline.Of(PlainTextReader.Read(source, 0, source.Length)));
    }

    [Fact]
    public void Words_know_their_place_over_a_line_end()
    {
        var source = string.Concat(Enumerable.Repeat("the parties shall keep one another informed of what they do\n", 4));
        var block = Assert.Single(PlainTextReader.Read(source, 0, source.Length));
        Assert.Equal(source.IndexOf("\nthe", StringComparison.Ordinal) + 1, block.Text.OffsetOf(block.Text.Value.IndexOf("do the", StringComparison.Ordinal) + 3));
    }
}
