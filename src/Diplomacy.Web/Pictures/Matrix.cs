namespace Diplomacy.Web.Pictures;

/// <summary>A table of counts, shaded by size, in which every count, row and column is a link to what it counts.</summary>
/// <param name="Caption">One sentence for those who cannot see the shades.</param>
/// <param name="Corner">What the rows are ("Partner").</param>
public sealed record Matrix(string Caption, string Corner, IReadOnlyList<MatrixHead> Columns, IReadOnlyList<MatrixRow> Rows)
{
    /// <summary>The least count that has the deepest shade.</summary>
    private const int Few = 4;

    private int? _most;

    /// <summary>The greatest count but those of rows that sum up the others, which would bleach them.</summary>
    public int Most => _most ??= Rows.Where(r => !r.Sum).SelectMany(r => r.Cells).Select(c => c.Count).DefaultIfEmpty().Max();

    /// <summary>
    /// The shade of a count, 0 (nothing) to 9. Area grows with the square, and the eye reads shades likewise: a root
    /// scale keeps ones and twos visible beside hundreds. Where there are but ones and twos, none is deep: nothing stands out.
    /// </summary>
    public int Shade(int count) =>
        count <= 0 || Most == 0 ? 0 : Math.Clamp((int)Math.Round(9 * Math.Sqrt(count / (double)Math.Max(Most, Few))), 1, 9);
}

/// <summary>The head of a column.</summary>
public sealed record MatrixHead(string Label, string Href);

/// <summary>A row: its cells stand in the order of the columns.</summary>
/// <param name="Sum">Sums up the other rows, so it is shown unshaded.</param>
public sealed record MatrixRow(string Label, string Href, IReadOnlyList<MatrixCell> Cells, bool Sum = false);

/// <summary>A count and the list that it counts.</summary>
public sealed record MatrixCell(int Count, string Href);
