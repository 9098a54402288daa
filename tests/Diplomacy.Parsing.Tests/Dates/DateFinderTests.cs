using Diplomacy.Parsing.Dates;

namespace Diplomacy.Parsing.Tests.Dates;

public sealed class DateFinderTests
{
    private static string? Date(string text, string? title, string? date, bool report) => DateFinder.Find(Read.Named(text, title, date), report)?.Value;

    [Theory]
    // The clause before the cited instrument and the page's date.
    [InlineData("In accordance with the Agreement of 24 April 1996, the Parties agree.\n\nDone at Oslo on 5 May 1999.", "Joint Declaration", "2001-01-01", "1999-05-05")]
    // A page break in the clause.
    [InlineData("The Parties agree.\n\nConcluded in Oslo on language.\n\nDecember 2007 in two copies in the English", "Joint Declaration", null, "2007-12")]
    // The page's date before dates of other things.
    [InlineData("Since the treaty of 3 July 2008, ties grew. The Summit of 12 May 2022 was a success.", "Joint Statement", "2023-02-10", "2023-02-10")]
    [InlineData("We, the leaders, met on 26 October 2021 by video.", "Leaders’ Statement", "2021-10-27", "2021-10-26")]
    public void Of_an_instrument(string text, string title, string? date, string expected) => Assert.Equal(expected, Date(text, title, date, report: false));

    [Theory]
    [InlineData("The Minister met with his colleague on October 24, 2024, in Rome.", "2024-10-25", "2024-10-24")]
    [InlineData("The President met yesterday with the King.", "2021-03-01", "2021-02-28")]
    [InlineData("The President met today with the King to prepare the July 11-12, 2023 Summit.", "2023-06-13", "2023-06-13")]
    // The year of the page.
    [InlineData("The President met December 14 with the King.", "2022-12-15", "2022-12-14")]
    public void Of_a_report(string text, string date, string expected) => Assert.Equal(expected, Date(text, "Readout of the Meeting", date, report: true));

    [Fact]
    public void A_release_line_dates_a_release() => Assert.Equal("2017-11-21", Date("Press release 21 November 2017\n\nThe Minister met with the envoy.", null, null, report: true));

    [Fact]
    public void Nothing_says_when() => Assert.Null(Date("The sides met in Oslo and recalled the treaty.", null, null, report: true));
}
