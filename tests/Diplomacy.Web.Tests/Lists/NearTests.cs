using Diplomacy.Web.Lists;

namespace Diplomacy.Web.Tests.Lists;

public class NearTests
{
    private static readonly string[] Countries = ["azerbaijan", "norway", "north-macedonia", "viet-nam", "ukraine", "united-kingdom", "united-states"];

    [Theory]
    [InlineData("norwya", "norway")]
    [InlineData("azerbaidjan", "azerbaijan")]
    [InlineData("vietnam", "viet-nam")]
    [InlineData("macedonia", "north-macedonia")]
    public void A_slip_of_the_pen_still_finds_its_country(string typed, string meant) =>
        Assert.Equal(meant, Near.To(typed, Countries)[0]);

    [Fact]
    public void What_a_name_begins_with_finds_all_that_begin_so() =>
        Assert.Equal(["united-kingdom", "united-states"], Near.To("united", Countries));

    [Theory]
    [InlineData("")]
    [InlineData("atlantis")]
    public void Nothing_near_is_said_to_be_near(string typed) => Assert.Empty(Near.To(typed, Countries));
}
