namespace Diplomacy.Web.Pages.Declarations;

/// <summary>The contents list of a reading view: its opening, headings and signatures, each with the number of its statements.</summary>
internal static class Contents
{
    /// <returns>Empty where the text has no heading to go to.</returns>
    public static IReadOnlyList<ContentsEntry> Of(IReadOnlyList<ReadingRow> rows)
    {
        var entries = new List<ContentsEntry>();
        foreach (var row in rows)
        {
            if (row.Id is { } id) entries.Add(new ContentsEntry(id, NameOf(row), 0, row.Kind is RowKind.Heading or RowKind.SubHeading && row.Paragraphs[0].Shouts));
            var statements = row.Paragraphs.Sum(p => p.Parts.Count(part => part.Statement is not null));
            if (entries.Count > 0) entries[^1] = entries[^1] with { Statements = entries[^1].Statements + statements };
        }
        return rows.Any(r => r.Kind is RowKind.Heading or RowKind.SubHeading) ? entries : [];
    }

    private static string NameOf(ReadingRow row) => row.Id switch
    {
        "preamble" => "Preamble",
        "opening" => "Opening",
        "signatures" => "Signatures",
        _ => row.Paragraphs[0].Text,
    };
}
