namespace Diplomacy.Web.Pages.Declarations;

/// <summary>A row and what its markup needs to know of the page.</summary>
public sealed record RowView(ReadingRow Row, IReadOnlyList<Paragraph> Paragraphs, DeclarationModel Page)
{
    public string Slug => Page.Declaration.Slug;

    public bool IsMarked(Statement statement) => Page.IsMarked(statement);
}
