using Diplomacy.Search.Index;

namespace Diplomacy.Web.Pictures;

/// <summary>A picture of <c>/see</c>.</summary>
/// <param name="Name">In addresses: <c>map</c>.</param>
/// <param name="Title">What it shows, as a heading.</param>
/// <param name="Says">In a sentence how it is to be read.</param>
/// <param name="Of">What its figures count.</param>
/// <param name="Drawing">A <see cref="YearBars"/>, <see cref="Matrix"/>, <see cref="WorldMap"/>, <see cref="CitationGraph"/>, <see cref="CitationList"/> or list of <see cref="AreaBar"/>.</param>
/// <param name="Figures">The same as a table.</param>
/// <param name="Left">How many rows there are beyond those that are shown.</param>
public sealed record Picture(string Name, string Title, string Says, SearchFor Of, object Drawing, Matrix Figures, int Left = 0)
{
    /// <summary>Whether there is anything to be seen.</summary>
    public bool IsEmpty => Figures.Rows.Count == 0;

    /// <summary>The drawing is the table of its figures itself.</summary>
    public bool IsTable => ReferenceEquals(Drawing, Figures);
}

/// <summary>One figure of a picture as data.</summary>
/// <param name="Column">What it counts of the row.</param>
public sealed record Figure(string Row, string Column, int Count, string Url)
{
    public static IEnumerable<Figure> Of(Matrix figures) =>
        figures.Rows.SelectMany(r => r.Cells.Select((c, i) => new Figure(r.Label, figures.Columns[i].Label, c.Count, c.Href)).Where(f => f.Count > 0));
}
