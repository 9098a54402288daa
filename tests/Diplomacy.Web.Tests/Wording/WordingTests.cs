using Diplomacy.Parsing.Record;
using Diplomacy.Web.Wording;

namespace Diplomacy.Web.Tests.Wording;

public class WordingTests
{
    [Theory]
    [InlineData("2025-05-07", "7 May 2025", null)]
    [InlineData("2007-12", "December 2007", "day not stated")]
    [InlineData("2007", "2007", "only the year stated")]
    [InlineData(null, "undated", "date not stated")]
    [InlineData("2007-12~", "December 2007", null)]
    // What the days of an interval have in common is said once.
    [InlineData("2023-05-19/2023-05-21", "19–21 May 2023", null)]
    [InlineData("2023-06-30/2023-07-02", "30 June – 2 July 2023", null)]
    [InlineData("2023-12-31/2024-01-01", "31 December 2023 – 1 January 2024", null)]
    [InlineData("2007/2009", "2007 to 2009", null)]
    [InlineData("2023-05-19/2023-05-19", "19 May 2023", null)]
    public void A_date_is_said_as_exactly_as_the_source_has_it(string? edtf, string words, string? unstated)
    {
        Assert.Equal(words, DateWords.Of(edtf));
        Assert.Equal(unstated, DateWords.Unstated(edtf));
    }

    [Fact]
    public void Two_parties_have_one_address_in_whichever_order_they_are_named()
    {
        Assert.Equal("/countries/azerbaijan/norway", Addresses.Pair("norway", "azerbaijan"));
        Assert.Equal("/countries/azerbaijan/norway", Addresses.Pair("azerbaijan", "norway"));
    }

    [Fact]
    public void A_query_string_escapes_what_people_type() =>
        Assert.Equal("/search?q=%22oil+%26+gas%22&country=AZ", Addresses.Search(("q", "\"oil & gas\""), ("country", "AZ")));

    [Theory]
    [InlineData("/areas", "json", "/areas.json")]
    [InlineData("/search?country=AZ&q=a.b", "csv", "/search.csv?country=AZ&q=a.b")]
    public void The_suffix_of_data_stands_before_the_question_mark(string address, string suffix, string data) => Assert.Equal(data, Addresses.Data(address, suffix));

    [Fact]
    public void One_is_no_plural()
    {
        Assert.Equal("1 statement, which commits", Phrases.Statements(1, 1));
        Assert.Equal("1 statement, which does not commit", Phrases.Statements(1, 0));
        Assert.Equal("20 statements, one commits", Phrases.Statements(20, 1));
        Assert.Equal("1,204 statements, none commits", Phrases.Statements(1204, 0));
    }

    [Fact]
    public void Names_with_an_and_of_their_own_are_kept_apart()
    {
        Assert.Equal("energy, transport and education", Phrases.ListOfLists(["energy", "transport", "education"]));
        Assert.Equal("energy, and peace and security", Phrases.ListOfLists(["energy", "peace and security"]));
        Assert.Equal("peace and security; trade and economy; and energy", Phrases.ListOfLists(["peace and security", "trade and economy", "energy"]));
        Assert.Equal("peace and security", Phrases.ListOfLists(["peace and security"]));
    }

    [Fact]
    public void Of_many_parties_the_first_are_named_and_the_others_counted() =>
        Assert.Equal("Japan, b, c and 4 others, joint statement, 2022", Phrases.Agreement(["Japan", "b", "c", "d", "e", "f", "g"], AgreementKind.JointStatement, "2022"));
}
