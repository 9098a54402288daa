using Diplomacy.Parsing.Dates;
using Diplomacy.Parsing.Text;

namespace Diplomacy.Parsing.Tests.Dates;

public sealed class DateExpressionTests
{
    [Theory]
    [InlineData("21 November 2017", "2017-11-21")]
    [InlineData("May 7, 2025", "2025-05-07")]
    [InlineData("26th of October 2025", "2025-10-26")]
    [InlineData("14th day of the July, 2022", "2022-07-14")]
    [InlineData("2 nd of June 2010", "2010-06-02")]
    [InlineData("December 2007", "2007-12")]
    [InlineData("2025-05-08", "2025-05-08")]
    [InlineData("08.05.2025", "2025-05-08")]
    [InlineData("Sept. 5, 1998", "1998-09-05")]
    [InlineData("May 7–8, 2025", "2025-05-07/2025-05-08")]
    [InlineData("4 and 5 April 2024", "2024-04-04/2024-04-05")]
    [InlineData("12-13 May 2022", "2022-05-12/2022-05-13")]
    // Two months.
    [InlineData("May 30 - June 2, 2014", "2014-05-30/2014-06-02")]
    [InlineData("30 May to 2 June 2014", "2014-05-30/2014-06-02")]
    // In words.
    [InlineData("twenty-eighth day of May 2013", "2013-05-28")]
    [InlineData("fourteenth day of November, two thousand and eight", "2008-11-14")]
    [InlineData("first day of March, nineteen hundred and ninety-four", "1994-03-01")]
    [InlineData("9th day of September in the year 2004", "2004-09-09")]
    [InlineData("third day of July in the year one thousand nine hundred and ninety-nine", "1999-07-03")]
    [InlineData("thirty-first of May twenty twenty-four", "2024-05-31")]
    [InlineData("12 May B.E. 2553 (2010)", "2010-05-12")]
    // In figures alone: the day stands first but where it can't.
    [InlineData("22/05/2008", "2008-05-22")]
    [InlineData("02/25/2022", "2022-02-25")]
    // No year, no date of its own.
    [InlineData("March 17", null)]
    // No dates.
    [InlineData("may 5 people", null)]
    [InlineData("31 leaders", null)]
    [InlineData("45 May 2020", null)]
    [InlineData("1.5.3 release", null)]
    [InlineData("second round of talks", null)]
    [InlineData("first two thousand visitors", null)]
    public void A_date_is_read_at_its_first_word(string text, string? edtf) =>
        Assert.Equal(edtf, DateExpression.At(text, Words.Of(text), 0)?.Edtf());

    [Fact]
    public void A_year_may_come_from_elsewhere() => Assert.Equal("2021-03-17", DateExpression.At("March 17", Words.Of("March 17"), 0)?.Edtf(2021));
}
