namespace Diplomacy.Parsing.Tests.Reading;

public class SignaturesTests
{
    private const string Body = "JOINT DECLARATION\n\nThe parties will open a second border post at Aflao before the rains begin.\n\n";

    [Theory]
    [InlineData(
        "Done at Lomé on 3 May 2031 in two copies.\n\nFor the Government of Ghana\n\nAma Mensah\n\nFor the Government of Togo\n\nKofi Agbeko",
        "Closing Done at Lomé on 3 May 2031 in two copies.\nSignature For the Government of Ghana\nSignature Ama Mensah\nSignature For the Government of Togo\nSignature Kofi Agbeko")]
    [InlineData("Signed in Lomé, this third day of May 2031.", "Closing Signed in Lomé, this third day of May 2031.")]
    [InlineData("This Joint Declaration was adopted in Lomé on 3 May 2031.", "Closing This Joint Declaration was adopted in Lomé on 3 May 2031.")]
    [InlineData("For the Ministry of Transport\n\nAma Mensah, Minister", "Signature For the Ministry of Transport\nSignature Ama Mensah, Minister")]
    [InlineData("IN WITNESS WHEREOF the undersigned have signed this Declaration.", "Closing IN WITNESS WHEREOF the undersigned have signed this Declaration.")]
    public void The_end_of_an_instrument_is_no_statement(string end, string outline) => Assert.EndsWith(outline, Outline.OfTextBlocks(Body + end), StringComparison.Ordinal);

    [Theory]
    // Statements about signing, and statements that begin as signatures do.
    [InlineData("The parties signed in Lomé a protocol on the movement of herds.")]
    [InlineData("On behalf of their peoples the ministers thanked the engineers who had built the bridge and the road to it through the long rains of the year before, and agreed to build another one.")]
    public void A_statement_stays(string end) => Assert.EndsWith("Paragraph " + end, Outline.OfTextBlocks(Body + end), StringComparison.Ordinal);
}
