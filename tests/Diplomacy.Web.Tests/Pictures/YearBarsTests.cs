using Diplomacy.Parsing.Record;
using Diplomacy.Web.Pictures;
using FsCheck;
using FsCheck.Fluent;

namespace Diplomacy.Web.Tests.Pictures;

public class YearBarsTests
{
    private static YearBars Draw(params (int? Year, Strength Strength, int Count)[] counts) =>
        YearBars.Of(counts.Select(c => new YearCount(c.Year, c.Strength, c.Count)), year => $"/search?year={year}");

    [Fact]
    public void Years_without_statements_between_two_that_have_some_keep_their_place()
    {
        var drawn = Draw((2007, Strength.Firm, 4), (2010, Strength.Intended, 2));
        Assert.Equal(["2007", "2008", "2009", "2010"], drawn.Bars.Select(b => b.Label));
        Assert.Equal([4, 0, 0, 2], drawn.Bars.Select(b => b.Total));
        Assert.Equal("/search?year=2007", drawn.Bars[0].Href);
    }

    [Fact]
    public void A_long_time_is_drawn_in_spans_that_link_to_ranges_and_end_with_the_years_that_there_are()
    {
        var drawn = Draw((1948, Strength.Firm, 1), (1949, Strength.Firm, 1), (1952, Strength.Firm, 1), (2026, Strength.Firm, 1));
        Assert.Equal(["1948–1949", "1950–1954"], drawn.Bars.Take(2).Select(b => b.Label));
        Assert.Equal("/search?year=1948..1949", drawn.Bars[0].Href);
        Assert.Equal("2025–2026", drawn.Bars[^1].Label);
    }

    [Fact]
    public void Years_of_silence_are_named_however_many_years_a_bar_covers()
    {
        Assert.Equal(["2008", "2010–2024"], Draw((2007, Strength.Firm, 4), (2009, Strength.Firm, 1), (2025, Strength.Firm, 1)).Silences);
        Assert.Equal(["1946–2023"], Draw((1945, Strength.Firm, 4), (2024, Strength.Firm, 1), (2025, Strength.Firm, 1)).Silences);
        Assert.Empty(Draw((2007, Strength.Firm, 4), (null, Strength.Firm, 1)).Silences);
    }

    [Fact]
    public void A_year_before_the_year_1000_is_written_as_filters_write_it() =>
        Assert.Equal("/search?year=0794", Draw((794, Strength.Firm, 1)).Bars[0].Href);

    [Fact]
    public void What_has_no_date_is_counted_apart()
    {
        var drawn = Draw((null, Strength.Firm, 3), (null, Strength.Affirmed, 2), (2007, Strength.Firm, 1));
        Assert.Equal(5, drawn.Undated!.Total);
        Assert.Equal("/search?year=undated", drawn.Undated.Href);
        Assert.Equal(1, Assert.Single(drawn.Bars).Total);
    }

    [Fact]
    public void Nothing_at_all_draws_nothing()
    {
        var drawn = Draw();
        Assert.Empty(drawn.Bars);
        Assert.Null(drawn.Undated);
    }

    [Fact]
    public void However_long_the_time_no_statement_is_lost_and_the_bars_find_room()
    {
        var counts = Gen.Zip(Gen.Choose(1, 2500), Gen.Choose(0, 4)).ListOf().ToArbitrary();
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(counts, drawn =>
        {
            var bars = YearBars.Of(drawn.Select(c => new YearCount(c.Item1, (Strength)c.Item2, 1)), year => year);
            return bars.Bars.Sum(b => b.Total) == drawn.Count && bars.Bars.Count <= 30;
        }));
    }

    [Fact]
    public void The_parts_of_a_bar_fill_it_from_the_ground_with_the_firmest_below()
    {
        var drawn = Draw((2007, Strength.Firm, 3), (2007, Strength.Discussed, 1));
        var parts = drawn.Parts(drawn.Bars[0]).ToList();
        Assert.Equal([new BarPart(4, "25", "75"), new BarPart(1, "0", "25")], parts);
    }
}
