using System.Xml;

namespace Diplomacy.Parsing.Reading.Docx;

/// <summary>Gathers the paragraphs of a Word file's main part, and of its notes (ECMA-376 part 1, 17.3), node by node.</summary>
internal sealed class DocxBody(DocxStyles styles, DocxNumbering numbering)
{
    // Alternative drawings of what was drawn already, words struck out or moved away under revision, properties as they were, codes of fields, ruby.
    private static readonly HashSet<string> Skipped = new(StringComparer.Ordinal)
        { "del", "moveFrom", "delText", "instrText", "delInstrText", "pPrChange", "rPrChange", "sectPr", "tblPr", "tblPrEx", "trPr", "tcPr", "sdtPr", "tabs", "rt", "Fallback" };

    private readonly List<DocxParagraph> _paragraphs = [];
    // A text box stands within a paragraph and holds paragraphs.
    private readonly Stack<Open> _open = new();
    private int _skippedFrom = -1;
    private bool _notes;
    private bool _words;

    private sealed class Open(DocxParagraph paragraph)
    {
        public DocxParagraph Paragraph { get; } = paragraph;
        public bool InProperties { get; set; }
        public string? Style { get; set; }
        public string? List { get; set; }
        public int? Level { get; set; }
        public int? Outline { get; set; }
        public bool? Bold { get; set; }
        public string? RunStyle { get; set; }
        public bool Hidden { get; set; }
    }

    /// <summary>In the order in which they begin.</summary>
    public IReadOnlyList<DocxParagraph> Paragraphs => _paragraphs;

    /// <summary>What is seen from here on are notes.</summary>
    public void BeginNotes() => _notes = true;

    public void See(XmlReader reader)
    {
        if (_skippedFrom >= 0)
        {
            if (reader.NodeType == XmlNodeType.EndElement && reader.Depth == _skippedFrom) _skippedFrom = -1;
            return;
        }
        switch (reader.NodeType)
        {
            case XmlNodeType.Element when Skipped.Contains(reader.LocalName) || IsSeparator(reader):
                if (!reader.IsEmptyElement) _skippedFrom = reader.Depth;
                break;
            case XmlNodeType.Element when DocxReader.IsWord(reader):
                Begin(reader);
                if (reader.IsEmptyElement) End(reader.LocalName);
                break;
            case XmlNodeType.EndElement when DocxReader.IsWord(reader):
                End(reader.LocalName);
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace when _words:
                // Line ends within words are blanks; those of the paragraph are elements.
                Append(reader.Value.Replace('\n', ' ').Replace('\r', ' '));
                break;
        }
    }

    // The lines that Word draws above notes are notes to it.
    private static bool IsSeparator(XmlReader reader) => reader.LocalName is "footnote" or "endnote" && DocxReader.Attribute(reader, "type") is not (null or "normal");

    private void Begin(XmlReader reader)
    {
        if (reader.LocalName == "p")
        {
            var paragraph = new DocxParagraph { Kind = _notes ? BlockKind.Caption : null };
            _paragraphs.Add(paragraph);
            _open.Push(new Open(paragraph));
            return;
        }
        if (!_open.TryPeek(out var open)) return;
        var value = DocxReader.Attribute(reader, "val");
        switch (reader.LocalName)
        {
            case "pPr":
                open.InProperties = true;
                break;
            case "pStyle":
                open.Style = value;
                break;
            case "numId":
                open.List = value;
                break;
            case "ilvl":
                open.Level = DocxReader.Number(value);
                break;
            case "outlineLvl":
                open.Outline = DocxReader.Number(value);
                break;
            case "r":
                (open.Bold, open.RunStyle, open.Hidden) = (null, null, false);
                break;
            case "b" when !open.InProperties:
                open.Bold = DocxReader.IsOn(value);
                break;
            case "rStyle" when !open.InProperties:
                open.RunStyle = value;
                break;
            case "vanish" when !open.InProperties:
                open.Hidden = DocxReader.IsOn(value);
                break;
            case "t":
                _words = true;
                break;
            case "tab" when !open.InProperties:
                Append("\t");
                break;
            case "br" or "cr":
                Append("\n");
                break;
            case "noBreakHyphen":
                Append("-");
                break;
        }
    }

    private void End(string name)
    {
        if (name == "t") _words = false;
        if (name is not ("p" or "pPr") || !_open.TryPeek(out var open)) return;
        if (name == "pPr") Settle(open);
        else _open.Pop();
    }

    /// <summary>The properties of a paragraph are known: its number, and whether it is a heading.</summary>
    private void Settle(Open open)
    {
        open.InProperties = false;
        var list = open.List is { } own ? (own, open.Level ?? 0) : styles.ListOf(open.Style) is { } styled ? (styled.List, open.Level ?? styled.Level) : (List: "0", 0);
        open.Paragraph.Marker = numbering.Next(list.Item1, list.Item2);
        open.Paragraph.IsHeading = open.Outline is >= 0 and < 9 || styles.IsHeading(open.Style);
        if (styles.IsContents(open.Style)) open.Paragraph.Kind = BlockKind.Furniture;
        else if (styles.IsCaption(open.Style)) open.Paragraph.Kind = BlockKind.Caption;
    }

    private void Append(string words)
    {
        if (!_open.TryPeek(out var open) || open.Hidden) return;
        var bold = open.Bold ?? (open.RunStyle is { } run && styles.IsBold(run) ? true : styles.IsBold(open.Style));
        open.Paragraph.Append(words, bold);
    }
}
