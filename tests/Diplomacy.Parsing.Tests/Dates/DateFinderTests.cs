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
    [InlineData("The Prime Minister of Norway, A, and the President of Colombia, B, meeting in Bogotá on 11 April 2018,\n\nThe leaders will plant trees.", "Joint Declaration", null, "2018-04-11")]
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

    [Theory]
    // The days of the week before the release.
    [InlineData("Ministers meet\n\n22/05/2031 | 16:40\n\nOn Tuesday, Minister Mensah met Minister Agbeko in the town.", "2031-05-20")]
    [InlineData("Ministers meet\n\nACCRA, April 15 (Xinhua) -- Minister Mensah on Tuesday met with Minister Agbeko of Togo.\n\n2031-04-15 22:47:03", "2031-04-15")]
    // The year from below the text; no verb, but a meeting.
    [InlineData("Ministers meet\n\nMinister Mensah praised the road at an Aug. 11 meeting with Minister Agbeko of Togo.\n\n2031-08-12 20:47:58", "2031-08-11")]
    [InlineData("No: 12, 4 May 2031, Press Release Regarding the Road\n\nMinister Mensah praised the road that both built.", "2031-05-04")]
    [InlineData("Ministers meet\n\nMinister Mensah met Minister Agbeko this afternoon, Friday, 16 May 2031, in the town.", "2031-05-16")]
    [InlineData("Ministers meet\n\nMinister Mensah met Minister Agbeko on the afternoon of May 23 in the town.\n\n2031-05-24", "2031-05-23")]
    public void Of_a_report_without_front_matter(string text, string expected) => Assert.Equal(expected, Date(text, null, null, report: true));

    [Fact]
    public void A_closing_clause_may_write_its_date_in_words() =>
        Assert.Equal("2008-11-14", Date("The Parties agree.\n\nDONE in duplicate at Lima, this fourteenth day of November, two thousand and eight.", "Agreement", null, report: false));

    [Fact]
    public void Nothing_says_when() => Assert.Null(Date("The sides met in Oslo and recalled the treaty.", null, null, report: true));
}
