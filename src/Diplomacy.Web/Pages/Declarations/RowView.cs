namespace Diplomacy.Web.Pages.Declarations;

/// <summary>A row and what its markup needs to know of the page.</summary>
public sealed record RowView(ReadingRow Row, IReadOnlyList<Paragraph> Paragraphs, DeclarationModel Page)
{
    public string Slug => Page.Declaration.Slug;

    /// <summary>The words that led here, or null.</summary>
    public MarkedWords? Sought => Page.Sought;

    /// <summary>Words with those among them marked that led here.</summary>
    public object Words(string text) => Page.Sought is { } sought ? sought.In(text) : text;

    public bool IsMarked(Statement statement) => Page.IsMarked(statement);
}
