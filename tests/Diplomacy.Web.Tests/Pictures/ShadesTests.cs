using Diplomacy.Web.Pictures;

namespace Diplomacy.Web.Tests.Pictures;

public class ShadesTests
{
    [Fact]
    public void Few_different_counts_have_a_shade_each_as_far_apart_as_can_be()
    {
        var shades = Shades.Of([1, 1, 2, 4]);
        Assert.Equal([(1, "1"), (3, "2"), (5, "4")], shades.Steps);
        Assert.Equal([1, 3, 5, 0], ((int[])[1, 2, 4, 0]).Select(shades.Of));
        Assert.Equal([(5, "7")], Shades.Of([7, 7]).Steps);
    }

    [Fact]
    public void Many_counts_are_parted_in_steps_that_grow_and_hold_each_count_once()
    {
        var counts = Enumerable.Range(1, 282).ToList();
        var shades = Shades.Of(counts);
        Assert.Equal([(1, "1–4"), (2, "5–10"), (3, "11–30"), (4, "31–92"), (5, "93–282")], shades.Steps);
        Assert.Equal(counts.Select(shades.Of).Order(), counts.Select(shades.Of));
    }

    [Fact]
    public void Nothing_has_no_shade() => Assert.Empty(Shades.Of([]).Steps);
}

public class WorldShapesTests
{
    [Fact]
    public void Every_state_of_the_vocabulary_has_a_place_on_the_map()
    {
        var drawn = WorldShapes.All.Select(s => s.Code).ToHashSet();
        Assert.Equal(drawn.Count, WorldShapes.All.Count);
        Assert.Empty(Parsing.Countries.Country.All.Where(c => c.Kind == Parsing.Countries.CountryKind.State && !drawn.Contains(c.Code)).Select(c => c.Code));
    }

    [Fact]
    public void No_shape_reaches_across_the_map_but_by_being_in_two_parts()
    {
        foreach (var shape in WorldShapes.All)
        {
            if (shape.Path is null)
            {
                Assert.InRange(shape.X, 0, WorldShapes.Width);
                Assert.InRange(shape.Y, 0, WorldShapes.Height);
                continue;
            }
            foreach (var ring in shape.Path.Split('M', StringSplitOptions.RemoveEmptyEntries))
            {
                var numbers = System.Text.RegularExpressions.Regex.Matches(ring.Split('l')[1], "-?\\d+").Select(m => int.Parse(m.Value, System.Globalization.CultureInfo.InvariantCulture)).ToList();
                Assert.All(numbers, n => Assert.True(Math.Abs(n) < 1500, $"{shape.Code}: {n}"));
            }
        }
    }
}
