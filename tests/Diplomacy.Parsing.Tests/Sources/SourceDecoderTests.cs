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
        { [0x43, 0xF4, 0x74, 0x65], "a.txt: no UTF-8 text: byte 2 cannot be read." },
        { [0xFF, 0xFE, 0x41], "a.txt: no UTF-16 text: it ends in half a character." },
        { [0xFF, 0xFE, 0x41, 0x00, 0x3D, 0xD8], "a.txt: no UTF-16 text: half a surrogate pair" },
        { [0xFE, 0xFF, 0xDC, 0x00, 0x00, 0x41], "a.txt: no UTF-16 text: half a surrogate pair" },
        // A picture, an archive.
        { [0x50, 0x4B, 0x03, 0x04, 0x0A], "a.txt: no text: a control character (U+0003) stands in line 1, column 3." },
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
