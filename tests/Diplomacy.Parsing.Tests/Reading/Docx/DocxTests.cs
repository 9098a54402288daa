using Diplomacy.Parsing.Reading;
using Diplomacy.Parsing.Reading.Docx;
using Diplomacy.Parsing.Record;
using Diplomacy.Parsing.Tests.Properties;
using static Diplomacy.Parsing.Tests.Reading.Docx.WordFile;

namespace Diplomacy.Parsing.Tests.Reading.Docx;

public class DocxTests
{
    public static TheoryData<string, string> Bodies => new()
    {
        { P("Ghana and Togo met.") + P("They agreed."), "Ghana and Togo met.\nThey agreed." },
        // Names of styles are translated, and styles are based on others.
        { Styled("Energy", "berschrift1") + Styled("Gas", "Sub") + Styled("Declaration", "Titel") + Styled("words", "Loop"), "# Energy\n# Gas\n# Declaration\nwords" },
        { P("Ports", "<w:outlineLvl w:val='2'/>") + P("words", "<w:outlineLvl w:val='9'/>"), "# Ports\nwords" },
        { P("Ports", run: "<w:b/>") + P("Roads", run: "<w:b w:val='0'/>") + P("Rails", run: "<w:rStyle w:val='Strong'/>"), "** Ports\nRoads\n** Rails" },
        // A paragraph mark in bold makes no bold words.
        { P("words", "<w:rPr><w:b/></w:rPr>"), "words" },
        { Item("ports", 1) + Item("deep", 1, 1) + Item("shallow", 1, 1) + Item("deeper", 1, 2) + Item("roads", 1) + Item("again", 1, 1), "[1.] ports\n[(a)] deep\n[(b)] shallow\n[1.1] deeper\n[2.] roads\n[(a)] again" },
        { Item("ports", 2) + Item("roads", 2), "[•] ports\n[•] roads" },
        // Another list that counts from where it says.
        { Item("ports", 1) + Item("rails", 4) + Item("rivers", 4) + Item("none", 0) + Item("unknown", 99), "[1.] ports\n[7.] rails\n[8.] rivers\nnone\nunknown" },
        { Styled("ports", "Article") + Styled("roads", "Article"), "[Article IV.] ports\n[Article V.] roads" },
        { P("1.\tports") + P("(a) roads"), "[1.] ports\n[(a)] roads" },
        { "<w:p><w:r><w:t>one</w:t><w:br/><w:t>two</w:t><w:tab/><w:t>three</w:t></w:r><w:r><w:noBreakHyphen/><w:t>four</w:t></w:r></w:p>", "one\ntwo three-four" },
        { $"<w:tbl><w:tr><w:tc>{P("Ghana")}</w:tc><w:tc>{P("Togo")}</w:tc></w:tr></w:tbl>", "Ghana\nTogo" },
        // Revisions: what is struck out is gone, what is put in is there.
        { "<w:p><w:del><w:r><w:delText>shall not</w:delText></w:r></w:del><w:ins><w:r><w:t>shall</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>gone</w:t></w:r></w:moveFrom></w:p>", "shall" },
        { "<w:p><w:r><w:fldChar/><w:instrText>PAGE</w:instrText></w:r><w:hyperlink><w:r><w:t>linked</w:t></w:r></w:hyperlink><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r></w:p>", "linked" },
        // A text box is drawn twice, in the new way and the old.
        { $"<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>{P("boxed")}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>{P("boxed")}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>around</w:t></w:r></w:p>", "around\nboxed" },
        { "<w:p><w:r><w:t>split</w:t></w:r><w:r><w:t xml:space='preserve'> by </w:t></w:r><w:r><w:t>spelling</w:t></w:r></w:p>", "split by spelling" },
        { "<w:sdt><w:sdtPr><w:t>not this</w:t></w:sdtPr><w:sdtContent>" + P("controlled") + "</w:sdtContent></w:sdt>", "controlled" },
    };

    [Theory]
    [MemberData(nameof(Bodies))]
    public void Paragraphs_become_blocks(string body, string blocks) => Assert.Equal(blocks, Outline.Of(DocxReader.Read("a.docx", Of(body)).Blocks));

    [Fact]
    public void The_text_has_a_line_for_each_paragraph_and_the_numbers_that_a_reader_sees()
    {
        var read = AgreementParser.Parse("a.docx", Of(Styled("Joint Statement of Ghana and Togo", "Titel") + P("") + Item("The Parties will build ports.", 1) + Item("The Parties will build roads.", 1)));
        Assert.Equal("Joint Statement of Ghana and Togo\n\n1.\tThe Parties will build ports.\n2.\tThe Parties will build roads.\n", read.SourceText);
        Assert.Equal(["1", "2"], read.Commitments.Select(c => c.Number));
        Assert.All(read.Commitments, c => Assert.True(c.NumberedBySource));
        Assert.All(read.Commitments, c => Assert.Equal(c.Text, Assert.Single(c.Spans).Slice(read.SourceText)));
        Assert.Equal("Joint Statement of Ghana and Togo", read.Title?.Value);
        Invariants.Hold(read);
    }

    [Fact]
    public void Notes_stand_below_the_text_and_are_not_coded()
    {
        var notes = $"""<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote w:type="separator">{P("-----")}</w:footnote><w:footnote w:id="1">{P("Togo will pay.")}</w:footnote></w:footnotes>""";
        var read = AgreementParser.Parse("a.docx", Of(P("Joint Statement of Ghana and Togo") + P("The Parties will build ports."), notes));
        Assert.EndsWith("\nTogo will pay.\n", read.SourceText, StringComparison.Ordinal);
        Assert.Equal("The Parties will build ports.", Assert.Single(read.Commitments).Text);
        Assert.Equal(PassageClass.Caption, read.Ledger.Single(e => e.Span.Slice(read.SourceText) == "Togo will pay.").Class);
    }

    [Fact]
    public void The_table_of_contents_is_furniture() =>
        Assert.Equal("Furniture Energy 12\nParagraph Ghana and Togo met.", Outline.Of(DocumentReader.Read(DocxReader.Read("a.docx", Of(Styled("Energy\t12", "TOC1") + P("Ghana and Togo met."))))));

    [Fact]
    public void A_strict_file_is_read() =>
        Assert.Equal("words\n", DocxReader.Read("a.docx", OfDocument("""<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"><w:body><w:p><w:r><w:t>words</w:t></w:r></w:p></w:body></w:document>""")).SourceText);

    // Each text as Markdown and as a Word file of the same paragraphs, lines and bold words.
    [SharedFact]
    public void A_Word_file_made_of_a_shared_text_is_read_as_the_text_is()
    {
        var faults = RealTexts.Shared.Select(t => (t.Name, Fault: Xunit.Record.Exception(() => SameAsWordFile(t.Name, t.Bytes)))).Where(f => f.Fault is not null).ToList();
        Assert.True(faults.Count == 0, string.Join('\n', faults.Select(f => $"{f.Name}: {f.Fault!.Message}")));
    }

    private static void SameAsWordFile(string name, byte[] bytes)
    {
        var markdown = AgreementParser.Parse(name, bytes);
        var raw = MarkdownReader.Read(markdown.SourceText, markdown.Ledger[0] is { Class: PassageClass.FrontMatter } matter ? matter.Span.End : 0);
        var body = new System.Text.StringBuilder();
        for (var i = 0; i < raw.Count; i++)
        {
            var block = raw[i];
            var goesOn = i > 0 && !block.AfterBlank;
            body.Append(goesOn ? "<w:r><w:br/></w:r>" : $"{(i > 0 ? "</w:p>" : "")}<w:p>{(block.IsHeading ? "<w:pPr><w:pStyle w:val='berschrift1'/></w:pPr>" : "<w:pPr/>")}");
            if (block.Marker is { } marker) body.Append(Run(marker.Value + " ", block.IsBold));
            body.Append(Run(block.Text.Value[..block.BoldPrefix], true)).Append(Run(block.Text.Value[block.BoldPrefix..], false));
        }
        body.Append("</w:p>");
        var word = DocumentReader.Read(DocxReader.Read("a.docx", Of(body.ToString())) with { FrontMatter = FrontMatterReader.Read(name, markdown.SourceText) });
        var same = DocumentReader.Read(name, markdown.SourceText);
        Assert.Equal(same.Blocks.Select(b => (b.Kind, b.Marker?.Value, b.Label?.Value, b.Text.Value)), word.Blocks.Select(b => (b.Kind, b.Marker?.Value, b.Label?.Value, b.Text.Value)));
    }

    private static string Run(string words, bool bold) =>
        $"<w:r><w:rPr>{(bold ? "<w:b/>" : "<w:b w:val='false'/>")}</w:rPr><w:t xml:space='preserve'>{System.Net.WebUtility.HtmlEncode(words)}</w:t></w:r>";
}
