using Diplomacy.Web.Pictures;

namespace Diplomacy.Web.Tests.Pictures;

public class MatrixTests
{
    private static Matrix Of(params int[] counts) =>
        new("Counts", "Partner", [], [new MatrixRow("Norway", "/", [.. counts.Select(c => new MatrixCell(c, "/"))])]);

    [Fact]
    public void The_greatest_count_has_the_deepest_shade_and_none_has_no_shade()
    {
        var matrix = Of(0, 1, 400);
        Assert.Equal([0, 1, 9], matrix.Rows[0].Cells.Select(c => matrix.Shade(c.Count)));
    }

    [Fact]
    public void Where_all_is_one_or_two_nothing_stands_out()
    {
        Assert.Equal(4, Of(1, 1).Shade(1));
        Assert.Equal(6, Of(1, 2).Shade(2));
    }

    [Fact]
    public void A_row_of_sums_does_not_bleach_the_others()
    {
        var matrix = Of(2, 4);
        var summed = matrix with { Rows = [.. matrix.Rows, new MatrixRow("All", "/", [new MatrixCell(900, "/")], Sum: true)] };
        Assert.Equal(9, summed.Shade(4));
    }
}
