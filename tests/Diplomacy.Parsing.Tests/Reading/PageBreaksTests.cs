using Diplomacy.Parsing.Reading;

namespace Diplomacy.Parsing.Tests.Reading;

public class PageBreaksTests
{
    [Theory]
    [InlineData("- widen the exchange of\n\nharvest figures and prices,", "[-] widen the exchange of harvest figures and prices,")]
    // The page's number stands between the halves.
    [InlineData("The ministers of both countries agreed to widen\n\n- 3 -\n\nthe exchange of harvest figures.", "The ministers of both countries agreed to widen the exchange of harvest figures.\n[-] 3 -")]
    // An item may go on with a capital where it cannot stand alone.
    [InlineData("- share what was learned by the\n\nVolta River Authority in its work on floods and dams,", "[-] share what was learned by the Volta River Authority in its work on floods and dams,")]
    // Torn twice.
    [InlineData("- share what was learned of\n\nfloods in the northern\n\nbasins of the two rivers,", "[-] share what was learned of floods in the northern basins of the two rivers,")]
    public void Halves_are_joined(string source, string blocks) => Assert.Equal(blocks, Mend(source));

    [Theory]
    // A heading is no half of what stands below.
    [InlineData("Trade and transit\n\nthe parties will meet.")]
    [InlineData("- share harvest figures,\n\n- share prices,")]
    [InlineData("The ministers of both countries met in the morning.\n\nthey agreed on prices.")]
    [InlineData("COOPERATION IN THE FIELD OF HARVESTS AND PRICES\n\nthe parties will meet.")]
    [InlineData("The ministers of both countries met in the long morning\n\nThey agreed on prices and on what they need.")]
    public void What_is_whole_stays_apart(string source) => Assert.Equal(source.Split("\n\n").Length, Mend(source).Split('\n').Length);

    [Theory]
    [InlineData("12", true)]
    [InlineData("- 12 -", true)]
    [InlineData("Page 3 of 10", true)]
    [InlineData("3/10", true)]
    [InlineData("2031-05-07", false)]
    [InlineData("Article 3", false)]
    [InlineData("page", false)]
    [InlineData("12345", false)]
    public void A_page_number_is_known(string line, bool number) => Assert.Equal(number, PageBreaks.IsPageNumber(line));

    private static string Mend(string source) => Outline.Of(PageBreaks.Mend(PlainTextReader.Read(source, 0, source.Length)));
}
