using System.IO.Compression;
using System.Text;
using Diplomacy.Parsing.Sources;
using Diplomacy.Parsing.Tests.Properties;
using FsCheck;
using FsCheck.Fluent;
using static Diplomacy.Parsing.Tests.Reading.Docx.WordFile;

namespace Diplomacy.Parsing.Tests.Reading.Docx;

/// <summary>Files that mean harm, or were harmed: read whole or refused with a sentence, at no great cost.</summary>
public class HostileDocxTests
{
    public static TheoryData<byte[], string> Refused => new()
    {
        { [], "a.docx: the file is empty." },
        { "The parties met."u8.ToArray(), "a.docx: no Word file: it is no ZIP archive, or a broken one." },
        { [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "a.docx: an old Word file (.doc) or one locked with a password; save it anew as .docx without one." },
        { Of("")[..200], "a.docx: no Word file: it is no ZIP archive, or a broken one." },
        { Of(""), "a.docx: the file holds no words." },
        { Of(P("  ")), "a.docx: the file holds no words." },
        { Zip(("notes.txt", "x", 0)), "a.docx: no Word file: the archive holds no document." },
        { OfDocument("<w:document>"), "a.docx: word/document.xml cannot be read" },
        { OfDocument(Open + P("x") + "<w:p>"), "a.docx: word/document.xml cannot be read (line " },
        // What would fetch a file or an address, and what would grow for ever.
        { OfDocument("<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>" + Open + "<w:p><w:r><w:t>&x;</w:t></w:r></w:p>" + Close), "a.docx: word/document.xml cannot be read: it is broken, holds a document type" },
        { OfDocument("<!DOCTYPE d [<!ENTITY a \"aa\"><!ENTITY b \"&a;&a;\">]>" + Open + P("x") + Close), "a.docx: word/document.xml cannot be read: it is broken, holds a document type" },
        { Of(string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", 400))), "a.docx: word/document.xml is nested more than 500 deep." },
        { Of("<w:del>" + string.Concat(Enumerable.Repeat("<w:r>", 400_000))), "a.docx: word/document.xml is nested more than 500 deep." },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_is_no_Word_file_is_refused_with_the_reason(byte[] bytes, string sentence)
    {
        var refusal = Assert.Throws<SourceRefusedException>(() => AgreementParser.Parse("a.docx", bytes));
        Assert.StartsWith(sentence, refusal.Message, StringComparison.Ordinal);
        Assert.EndsWith(".", refusal.Message, StringComparison.Ordinal);
    }

    // 80 MB of blanks in some 400 KB, in the text and in the styles.
    [Theory]
    [InlineData("word/document.xml")]
    [InlineData("word/styles.xml")]
    public void What_was_packed_too_small_is_refused(string part)
    {
        var bytes = Zip(("word/document.xml", Open + P("x") + Close, part == "word/document.xml" ? 80_000_000 : 0), ("word/styles.xml", "<w:styles/>", part == "word/styles.xml" ? 80_000_000 : 0));
        Assert.InRange(bytes.Length, 1, 1_000_000);
        Assert.Contains("has more than 64 million characters.", Assert.Throws<SourceRefusedException>(() => AgreementParser.Parse("a.docx", bytes)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_Word_file_with_any_byte_changed_is_read_whole_or_refused()
    {
        var whole = Of(Styled("Joint Statement of Ghana and Togo", "Titel") + Item("The Parties will build ports.", 1) + P("They agreed."));
        var changes = from at in Gen.Choose(0, whole.Length - 1) from value in Gen.Choose(0, 255) select (at, (byte)value);
        Prop.ForAll(changes.ArrayOf().ToArbitrary(), made =>
        {
            var bytes = (byte[])whole.Clone();
            foreach (var (at, value) in made.Take(4)) bytes[at] = value;
            ReadOrRefuse(bytes);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }

    [Fact]
    public void Any_elements_are_read_whole_or_refused()
    {
        string[] marks =
        [
            "<w:p>", "</w:p>", "<w:pPr>", "</w:pPr>", "<w:r>", "</w:r>", "<w:t>", "</w:t>", "<w:p/>", "<w:t/>", "<w:br/>", "<w:tab/>", "<w:del>", "</w:del>", "<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>", "<w:b/>",
            "<w:numPr><w:numId w:val='1'/></w:numPr>", "<w:numId w:val='4'/>", "<w:ilvl w:val='-1'/>", "<w:ilvl w:val='99'/>", "<w:pStyle w:val='Loop'/>", "<w:pStyle w:val='Article'/>", "<w:outlineLvl w:val='x'/>", "<w:txbxContent>", "</w:txbxContent>",
            "The Parties", " will ", "build ports.", "Ghana", "&amp;", "&#8217;", "\n", "1. ",
        ];
        // A body that closes what it opens, in whatever order the elements come.
        Prop.ForAll(Gen.Elements(marks).ListOf().Select(string.Concat).ToArbitrary(), body => ReadOrRefuse(Of(Closed(body)))).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }

    private static void ReadOrRefuse(byte[] bytes)
    {
        try
        {
            Invariants.Hold(AgreementParser.Parse("a.docx", bytes));
        }
        catch (SourceRefusedException refusal)
        {
            Assert.StartsWith("a.docx: ", refusal.Message, StringComparison.Ordinal);
            Assert.EndsWith(".", refusal.Message, StringComparison.Ordinal);
        }
    }

    private static string Closed(string body)
    {
        var (open, kept) = (new Stack<string>(), new StringBuilder());
        foreach (System.Text.RegularExpressions.Match part in System.Text.RegularExpressions.Regex.Matches(body, "<[^>]+>|[^<]+"))
        {
            var tag = part.Value;
            if (tag[0] != '<' || tag.EndsWith("/>", StringComparison.Ordinal)) kept.Append(tag);
            else if (tag[1] != '/') { kept.Append(tag); open.Push($"</{tag[1..].Split(' ', '>')[0]}>"); }
            else if (open.TryPeek(out var last) && last == tag) kept.Append(open.Pop());
        }
        while (open.TryPop(out var end)) kept.Append(end);
        return kept.ToString();
    }

    /// <summary>An archive of parts, each with as many blanks before its words.</summary>
    private static byte[] Zip(params (string Name, string Words, int Blanks)[] parts)
    {
        var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            foreach (var (name, words, blanks) in parts)
            {
                using var part = archive.CreateEntry(name).Open();
                var line = Encoding.UTF8.GetBytes(new string(' ', 10_000));
                for (var i = 0; i < blanks; i += line.Length) part.Write(line);
                part.Write(Encoding.UTF8.GetBytes(words));
            }
        }
        return stream.ToArray();
    }
}
