using Diplomacy.Parsing.Reading.Docx;
using Diplomacy.Parsing.Reading.Html;
using Diplomacy.Parsing.Sources;

namespace Diplomacy.Parsing.Reading;

/// <summary>Reads a decoded source into blocks and says of each what it is.</summary>
internal static class DocumentReader
{
    /// <param name="encoding">The encoding's label as a curator gives it, or null.</param>
    /// <exception cref="SourceRefusedException">The bytes are no text of the format that the name says, or the front matter is broken.</exception>
    public static Document Read(string fileName, byte[] bytes, string? encoding) =>
        Path.GetExtension(fileName).Equals(".docx", StringComparison.OrdinalIgnoreCase)
            ? Read(DocxReader.Read(fileName, bytes))
            : Read(fileName, SourceDecoder.Decode(fileName, bytes, encoding));

    /// <param name="fileName">Says the format by its extension and names the file in refusals.</param>
    /// <param name="source">The decoded text.</param>
    /// <exception cref="SourceRefusedException">The front matter is broken.</exception>
    public static Document Read(string fileName, string source)
    {
        var matter = FrontMatterReader.Read(fileName, source);
        var start = matter?.Span.End ?? 0;
        return Read(Path.GetExtension(fileName).ToLowerInvariant() switch
        {
            ".md" => new RawDocument(source, MarkdownReader.Read(source, start)) { FrontMatter = matter },
            ".html" or ".htm" => HtmlReader.Read(source, matter),
            _ => new RawDocument(source, PlainTextReader.Read(source, start, source.Length)) { FrontMatter = matter },
        });
    }

    /// <summary>Says what each block is that a format gave.</summary>
    public static Document Read(RawDocument raw)
    {
        List<Block> blocks = [.. PageBreaks.Mend(raw.Blocks).Select(b => new Block(BlockKind.Paragraph, b.Text) { Raw = b, Marker = b.Marker })];

        Furniture.Mark(blocks);
        SecondLanguages.Mark(blocks);
        Datelines.Mark(blocks);
        Labels.Cut(blocks);
        var matter = Titles.Mark(blocks, raw.FrontMatter, raw.PageTitle);
        Signatures.Mark(blocks);
        Headings.Mark(blocks, report: Titles.Of(blocks, matter) is not { } title || !Titles.NamesInstrument(title));
        LeadIns.Mark(blocks);
        Preambles.Mark(blocks);
        Sections.Number(blocks);
        Counterparts.Align(blocks);
        return new Document(raw.SourceText, matter, blocks) { Claimed = raw.Claimed };
    }
}
