namespace Diplomacy.Parsing.Reading;

/// <summary>Reads a decoded source into blocks and says of each what it is.</summary>
internal static class DocumentReader
{
    /// <param name="fileName">Says the format by its extension and names the file in refusals.</param>
    /// <param name="source">The decoded text.</param>
    /// <exception cref="Sources.SourceRefusedException">The front matter is broken.</exception>
    public static Document Read(string fileName, string source)
    {
        var matter = FrontMatterReader.Read(fileName, source);
        var start = matter?.Span.End ?? 0;
        var raw = Path.GetExtension(fileName).Equals(".md", StringComparison.OrdinalIgnoreCase)
            ? MarkdownReader.Read(source, start)
            : PlainTextReader.Read(source, start, source.Length);
        List<Block> blocks = [.. PageBreaks.Mend(raw).Select(b => new Block(BlockKind.Paragraph, b.Text) { Raw = b, Marker = b.Marker })];

        Furniture.Mark(blocks);
        SecondLanguages.Mark(blocks);
        Datelines.Mark(blocks);
        Labels.Cut(blocks);
        Titles.Mark(blocks, matter);
        Signatures.Mark(blocks);
        Headings.Mark(blocks, report: Titles.Of(blocks, matter) is not { } title || !Titles.NamesInstrument(title));
        LeadIns.Mark(blocks);
        Preambles.Mark(blocks);
        Sections.Number(blocks);
        Counterparts.Align(blocks);
        return new Document(source, matter, blocks);
    }
}
