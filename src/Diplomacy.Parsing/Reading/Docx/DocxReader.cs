using System.Globalization;
using System.Xml;
using Diplomacy.Parsing.Record;
using Diplomacy.Parsing.Sources;
using Diplomacy.Parsing.Text;

namespace Diplomacy.Parsing.Reading.Docx;

/// <summary>
/// Takes the text out of a Word file: a line for each paragraph, its number before it and a tab between, and below all the notes. That text is the
/// source, in whose units spans count. Left out are headers and footers of pages, comments, and what was struck out under revision.
/// </summary>
internal static class DocxReader
{
    // ECMA-376 transitional and strict.
    private static readonly string[] Namespaces =
        ["http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main"];

    /// <exception cref="SourceRefusedException">The bytes are no Word file, hold no words, or more than may be; the message begins with <paramref name="fileName"/>.</exception>
    public static RawDocument Read(string fileName, byte[] bytes)
    {
        if (bytes.Length > SourceDecoder.LargestSource) throw SourceDecoder.TooLarge(fileName, bytes.Length);
        if (bytes.Length == 0) throw new SourceRefusedException($"{fileName}: the file is empty.");
        using var archive = DocxArchive.Open(fileName, bytes);
        var main = archive.MainPart();
        var folder = main[..(main.LastIndexOf('/') + 1)];
        var body = new DocxBody(DocxStyles.Read(archive, folder + "styles.xml"), DocxNumbering.Read(archive, folder + "numbering.xml"));
        archive.Read(main, body.See);
        body.BeginNotes();
        archive.Read(folder + "footnotes.xml", body.See);
        archive.Read(folder + "endnotes.xml", body.See);
        return Lay(fileName, body.Paragraphs);
    }

    /// <summary>Lays the paragraphs out as lines of one text.</summary>
    private static RawDocument Lay(string fileName, IReadOnlyList<DocxParagraph> paragraphs)
    {
        if (paragraphs.Sum(p => (long)p.Text.Length) > SourceDecoder.LargestSource)
            throw new SourceRefusedException($"{fileName}: the text has more than {SourceDecoder.LargestSource:N0} characters.");
        var text = new System.Text.StringBuilder();
        var starts = new List<int>();
        foreach (var paragraph in paragraphs)
        {
            starts.Add(text.Length);
            if (paragraph.Marker is { } marker) text.Append(marker).Append('\t');
            text.Append(paragraph.Text).Append('\n');
        }
        var source = text.ToString();
        if (source.AsSpan().IsWhiteSpace()) throw new SourceRefusedException($"{fileName}: the file holds no words.");
        var blocks = new List<RawBlock>();
        var claimed = new List<LedgerEntry>();
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var (paragraph, start) = (paragraphs[i], starts[i]);
            var first = blocks.Count;
            blocks.AddRange(Lines(paragraph, source, start));
            // A number over no words stands in no block.
            if (blocks.Count == first && paragraph.Marker is { } marker) claimed.Add(new LedgerEntry(PassageClass.Markup, new Span(start, marker.Length)));
        }
        return new RawDocument(source, blocks) { Claimed = claimed };
    }

    private static List<RawBlock> Lines(DocxParagraph paragraph, string source, int start)
    {
        var lines = new InlineLines(paragraph.IsHeading);
        ReadingText? marker = null;
        if (paragraph.Marker is { } number)
        {
            marker = new ReadingText(number, [.. Enumerable.Range(start, number.Length)]);
            start += number.Length + 1;
        }
        for (var i = 0; i < paragraph.Text.Length; i++)
        {
            if (source[start + i] == '\n') lines.EndLine();
            else lines.Append(source[start + i], start + i, paragraph.IsBold(i));
        }
        var blocks = new List<RawBlock>();
        lines.AddTo(blocks, marker);
        return paragraph.Kind is { } kind ? [.. blocks.Select(b => b with { Kind = kind })] : blocks;
    }

    public static bool IsWord(XmlReader reader) => Namespaces.Contains(reader.NamespaceURI);

    public static string? Attribute(XmlReader reader, string name) => reader.GetAttribute(name, Namespaces[0]) ?? reader.GetAttribute(name, Namespaces[1]);

    /// <summary>What a property that can be switched says: on, unless it says otherwise.</summary>
    public static bool IsOn(string? value) => value is not ("0" or "false" or "off");

    public static int? Number(string? value) => int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}
