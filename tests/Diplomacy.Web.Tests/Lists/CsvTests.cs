using Diplomacy.Web.Lists;

namespace Diplomacy.Web.Tests.Lists;

public class CsvTests
{
    [Fact]
    public void Quotes_commas_and_line_breaks_are_quoted() =>
        Assert.Equal("plain,\"a, b\",\"say \"\"yes\"\"\",\"two\nlines\"\r\n", Csv.Line(["plain", "a, b", "say \"yes\"", "two\nlines"]));

    [Fact]
    public void An_empty_first_field_keeps_its_place() => Assert.Equal(",x,\r\n", Csv.Line([null, "x", ""]));

    [Fact]
    public void Lists_and_numbers_are_written_for_programs() =>
        Assert.Equal("AZ; NO,1234,true\r\n", Csv.Line([new[] { "AZ", "NO" }, 1234, true]));

    [Theory]
    [InlineData("=HYPERLINK(\"http://example.org\")")]
    [InlineData("+1")]
    [InlineData("-1+2")]
    [InlineData("@SUM(A1)")]
    [InlineData("\tx")]
    public void What_a_spreadsheet_would_run_is_led_by_an_apostrophe(string text) =>
        Assert.StartsWith("'", Csv.Line([text]).TrimStart('"'));

    [Fact]
    public void A_number_below_nought_is_no_formula() => Assert.Equal("-3\r\n", Csv.Line([-3]));
}
