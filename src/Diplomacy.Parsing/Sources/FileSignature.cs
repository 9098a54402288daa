namespace Diplomacy.Parsing.Sources;

/// <summary>What files that hold no plain text begin with, so that one with a wrong name is called what it is.</summary>
internal static class FileSignature
{
    private static readonly (byte[] Begins, string Name)[] Known =
    [
        ("%PDF-"u8.ToArray(), "a PDF file"),
        ("{\\rtf"u8.ToArray(), "an RTF file"),
        // Compound files: [MS-CFB] 2.2.
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "a file of Word, Excel or PowerPoint before 2007"),
        ("PK\u0003\u0004"u8.ToArray(), "a ZIP archive, as Word files (.docx) are"),
        ([0x1F, 0x8B], "a compressed file (gzip)"),
        ([0x89, 0x50, 0x4E, 0x47], "a picture (PNG)"),
        ([0xFF, 0xD8, 0xFF], "a picture (JPEG)"),
        ("GIF8"u8.ToArray(), "a picture (GIF)"),
    ];

    /// <summary>"a PDF file"; null for what may be text. A PDF may have a byte-order mark before it.</summary>
    public static string? Of(ReadOnlySpan<byte> bytes)
    {
        foreach (var (begins, name) in Known)
            if (bytes.StartsWith(begins)) return name;
        return bytes.StartsWith("\uFEFF%PDF-"u8) ? Known[0].Name : null;
    }
}
