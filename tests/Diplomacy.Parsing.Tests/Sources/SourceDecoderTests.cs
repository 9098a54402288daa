using System.Text;
using Diplomacy.Parsing.Sources;

namespace Diplomacy.Parsing.Tests.Sources;

public class SourceDecoderTests
{
    private const string Words = "Déclaration – Кыргызстан 😀\r\n";

    public static TheoryData<string, byte[]> Encodings => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Words) },
        { "UTF-8 with mark", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Words)] },
        { "UTF-16 little-endian", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Words)] },
        { "UTF-16 big-endian", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Words)] },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Text_is_decoded_without_its_mark_and_with_its_newlines(string encoding, byte[] bytes)
    {
        Assert.NotEmpty(encoding);
        Assert.Equal(Words, SourceDecoder.Decode("a.txt", bytes));
    }

    public static TheoryData<byte[], string> Broken => new()
    {
        { [], "a.txt: the file is empty." },
        { [0xEF, 0xBB, 0xBF], "a.txt: the file holds no words." },
        { " \r\n\t "u8.ToArray(), "a.txt: the file holds no words." },
        // Latin-1, which no mark announces.
        { [0x43, 0xF4, 0x74, 0x65], "a.txt: not UTF-8 at byte 2; name its code page in front matter or sidecar (\"encoding: windows-1251\")." },
        { [0xFF, 0xFE, 0x41], "a.txt: no UTF-16 text: it ends in half a character." },
        { [0xFF, 0xFE, 0x41, 0x00, 0x3D, 0xD8], "a.txt: no UTF-16 text: half a surrogate pair" },
        { [0xFE, 0xFF, 0xDC, 0x00, 0x00, 0x41], "a.txt: no UTF-16 text: half a surrogate pair" },
        // A picture, an archive.
        { [0x50, 0x4B, 0x03, 0x04, 0x0A], "a.txt: this is a ZIP archive, as Word files (.docx) are, whatever its name says" },
        { [0x89, 0x50, 0x4E, 0x47, 0x0D], "a.txt: this is a picture (PNG)" },
        { "%PDF-1.4\n"u8.ToArray(), "a.txt: this is a PDF file" },
        { [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0x00], "a.txt: this is a file of Word, Excel or PowerPoint before 2007" },
        { "ab\nc\0"u8.ToArray(), "a.txt: no text: a control character (U+0000) stands in line 2, column 2." },
        { "\0"u8.ToArray(), "a.txt: no text: a control character (U+0000) stands in line 1, column 1." },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void What_is_no_text_is_refused_with_its_place(byte[] bytes, string sentence)
    {
        var refusal = Assert.Throws<SourceRefusedException>(() => SourceDecoder.Decode("a.txt", bytes));
        Assert.StartsWith(sentence, refusal.Message, StringComparison.Ordinal);
    }

    // The label as someone writes it, and the page that it means (WHATWG Encoding Standard).
    [Theory]
    [InlineData("windows-1251", 1251, "Кыргызстан и Україна")]
    [InlineData("CP1251", 1251, "Кыргызстан")]
    [InlineData("KOI8-R", 20866, "Совместное заявление")]
    [InlineData("koi8-u", 21866, "Спільна заява")]
    [InlineData("windows-1250", 1250, "Společné prohlášení – Łódź")]
    [InlineData("windows-1252", 1252, "Déclaration – “Côte d’Ivoire”")]
    // Who says Latin-1 means windows-1252, which has quotation marks.
    [InlineData("iso-8859-1", 1252, "Déclaration – “Côte d’Ivoire”")]
    [InlineData("windows-1253", 1253, "Κοινή Δήλωση")]
    [InlineData("iso-8859-9", 1254, "Türkiye ve Azerbaycan ışığı")]
    [InlineData("windows-1255", 1255, "הצהרה משותפת")]
    [InlineData("windows-1256", 1256, "بيان مشترك")]
    [InlineData("windows-1257", 1257, "Bendras pareiškimas ąčęėįšųūž")]
    [InlineData("windows-1258", 1258, "Tuyên bô chung đ")]
    [InlineData("iso-8859-2", 28592, "Wspólne oświadczenie")]
    [InlineData("iso-8859-5", 28595, "Совместное заявление")]
    [InlineData("iso-8859-15", 28605, "Œuvres à 5 €")]
    public void A_text_may_name_its_code_page(string label, int page, string words)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(page)!;
        foreach (var (name, head) in new[]
        {
            ("a.txt", $"---\r\ntitle: x\r\nencoding: {label}\r\n---\r\n"), ("a.md", $"---\ncharset: \"{label}\" # as received\n---\n"),
            ("a.html", $"<!-- charset=utf-8 --><html><head><meta charset='{label}'>"), ("a.htm", $"<META http-equiv=Content-Type content=\"text/html; charset={label}\">"),
        })
            Assert.Equal(head + words, SourceDecoder.Decode(name, encoding.GetBytes(head + words)));
        // A curator knows better than the text.
        Assert.Equal("<meta charset=utf-8>" + words, SourceDecoder.Decode("a.html", encoding.GetBytes("<meta charset=utf-8>" + words), label));
    }

    [Fact]
    public void A_byte_order_mark_goes_before_what_is_named() =>
        Assert.Equal("<meta charset=koi8-r>Ж", SourceDecoder.Decode("a.html", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("<meta charset=koi8-r>Ж")]));

    // Whoever can read that in single bytes does not read UTF-16.
    [Fact]
    public void A_page_that_says_UTF16_in_ASCII_is_in_UTF8() =>
        Assert.Equal("<meta charset=utf-16>Ж", SourceDecoder.Decode("a.html", Encoding.UTF8.GetBytes("<meta charset=utf-16>Ж")));

    [Fact]
    public void A_curator_may_say_UTF16_where_no_mark_does() =>
        Assert.Equal("Ж", SourceDecoder.Decode("a.txt", Encoding.BigEndianUnicode.GetBytes("Ж"), "UTF-16BE"));

    public static TheoryData<string, byte[], string> Misnamed => new()
    {
        { "a.html", "<meta charset=gb2312>x"u8.ToArray(), "a.html: the encoding \"gb2312\" is not read; known are utf-8, utf-16le, " },
        { "a.txt", "---\nencoding: morse\n---\nx"u8.ToArray(), "a.txt: the encoding \"morse\" is not read; known are utf-8, " },
        // 0x98 is no letter of that page.
        { "a.txt", [.. "---\nencoding: cp1251\n---\nx"u8, 0x98], "a.txt: not windows-1251, which it is said to be: byte 27 stands for no character there." },
        { "a.txt", [.. "---\nencoding: utf-8\n---\nx"u8, 0x98], "a.txt: not UTF-8 at byte 26." },
        // A plain text names nothing in tags, and what is not in the head is not read.
        { "a.txt", [.. "<meta charset=cp1251>"u8, 0xC6], "a.txt: not UTF-8 at byte 22; name" },
        { "a.txt", [.. "---\ntitle: x\n---\nencoding: cp1251\n"u8, 0xC6], "a.txt: not UTF-8 at byte 35; name" },
    };

    [Theory]
    [MemberData(nameof(Misnamed))]
    public void What_a_text_names_wrongly_is_refused(string name, byte[] bytes, string sentence) =>
        Assert.StartsWith(sentence, Assert.Throws<SourceRefusedException>(() => SourceDecoder.Decode(name, bytes)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_sidecar_may_name_the_code_page()
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetBytes("Стороны договорились о сотрудничестве в области энергетики.");
        Assert.StartsWith("Стороны", AgreementParser.Parse("a.txt", bytes, "encoding: windows-1251"u8.ToArray()).SourceText, StringComparison.Ordinal);
    }

    [Fact]
    public void The_largest_source_is_read_and_a_larger_one_refused()
    {
        var bytes = new byte[SourceDecoder.LargestSource + 1];
        Array.Fill(bytes, (byte)'a');
        Assert.Equal(SourceDecoder.LargestSource, SourceDecoder.Decode("a.txt", bytes[..^1]).Length);
        var refusal = Assert.Throws<SourceRefusedException>(() => SourceDecoder.Decode("a.txt", bytes));
        Assert.Equal("a.txt: the file has 33,554,433 bytes; the largest source read has 33,554,432 (32 MB).", refusal.Message);
    }

    [Theory]
    [InlineData("a.pdf")]
    [InlineData("a")]
    [InlineData("a.txt.exe")]
    public void A_file_of_another_kind_is_refused_by_name(string name)
    {
        var refusal = Assert.Throws<SourceRefusedException>(() => AgreementParser.Parse(name, "The parties met."u8.ToArray()));
        Assert.StartsWith($"{name}: files of this kind are not read; known are .txt, .md", refusal.Message, StringComparison.Ordinal);
    }
}
