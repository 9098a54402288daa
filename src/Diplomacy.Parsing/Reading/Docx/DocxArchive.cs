using System.IO.Compression;
using System.Xml;
using Diplomacy.Parsing.Sources;

namespace Diplomacy.Parsing.Reading.Docx;

/// <summary>
/// The parts of a Word file (ECMA-376, Office Open XML): a ZIP archive of XML. Nothing in it is trusted: no document type is read and no entity or
/// address followed, a part is read up to a bound however small it was packed, and what nests too deep is refused.
/// </summary>
internal sealed class DocxArchive : IDisposable
{
    /// <summary>The most characters of XML that a part may hold.</summary>
    public const int LargestPart = 64 * 1024 * 1024;

    private const int MostParts = 10_000;
    private const int Deepest = 500;
    private const string Main = "word/document.xml";

    private static readonly XmlReaderSettings Safe = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = LargestPart,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    private readonly string _fileName;
    private readonly ZipArchive _archive;

    private DocxArchive(string fileName, ZipArchive archive) => (_fileName, _archive) = (fileName, archive);

    /// <exception cref="SourceRefusedException">The bytes are no archive, or one of something else.</exception>
    public static DocxArchive Open(string fileName, byte[] bytes)
    {
        if (bytes is [0xD0, 0xCF, 0x11, 0xE0, ..])
            throw new SourceRefusedException($"{fileName}: an old Word file (.doc) or one locked with a password; save it anew as .docx without one.");
        try
        {
            var archive = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
            if (archive.Entries.Count > MostParts) throw new SourceRefusedException($"{fileName}: no Word file: the archive has {archive.Entries.Count:N0} parts.");
            return new DocxArchive(fileName, archive);
        }
        catch (Exception e) when (IsBroken(e))
        {
            throw new SourceRefusedException($"{fileName}: no Word file: it is no ZIP archive, or a broken one.");
        }
    }

    /// <summary>The name of the main part, as the package's relationships give it.</summary>
    public string MainPart()
    {
        var main = Main;
        Read("_rels/.rels", reader =>
        {
            if (reader is not { NodeType: XmlNodeType.Element, LocalName: "Relationship" }) return;
            var type = reader.GetAttribute("Type");
            if (type?.EndsWith("/officeDocument", StringComparison.Ordinal) == true && reader.GetAttribute("Target") is { } target) main = target.TrimStart('/');
        });
        if (_archive.GetEntry(main) is null) throw new SourceRefusedException($"{_fileName}: no Word file: the archive holds no document.");
        return main;
    }

    /// <summary>Shows each node of a part to <paramref name="see"/>, in order.</summary>
    /// <returns>False where there is no such part.</returns>
    /// <exception cref="SourceRefusedException">The part is no XML, too large, or nested too deep.</exception>
    public bool Read(string part, Action<XmlReader> see)
    {
        if (_archive.GetEntry(part) is not { } entry) return false;
        try
        {
            using var stream = entry.Open();
            using var reader = XmlReader.Create(stream, Safe);
            while (reader.Read())
            {
                if (reader.Depth > Deepest) throw new SourceRefusedException($"{_fileName}: {part} is nested more than {Deepest} deep.");
                see(reader);
            }
            return true;
        }
        catch (Exception e) when (IsBroken(e))
        {
            var place = e is XmlException { LineNumber: > 0 } xml ? $" (line {xml.LineNumber})" : "";
            throw new SourceRefusedException($"{_fileName}: {part} cannot be read{place}: it is broken, holds a document type, or has more than {LargestPart / (1024 * 1024)} million characters.");
        }
    }

    public void Dispose() => _archive.Dispose();

    // What the packing and the XML reader throw at bytes that are not theirs.
    private static bool IsBroken(Exception e) =>
        e is InvalidDataException or XmlException or IOException or NotSupportedException or ArgumentException or OverflowException;
}
