using Diplomacy.Parsing.Record;
using Diplomacy.Parsing.Sources;

namespace Diplomacy.Parsing;

/// <summary>Reads one source: bytes in, codes and spans out. Knows no files, no clock and no database.</summary>
public static class AgreementParser
{
    /// <summary>Part of what makes a stored reading current: raised whenever the same bytes may be read otherwise.</summary>
    public const string Version = "1";

    /// <summary>File extensions that are read, lower case, with their dot.</summary>
    public static IReadOnlyList<string> Extensions { get; } = [".txt", ".md"];

    /// <summary>Reads a source.</summary>
    /// <param name="fileName">Name with extension, which says the format.</param>
    /// <param name="bytes">The file's bytes; at most 32 MB.</param>
    /// <param name="sidecar">The bytes of <c>NAME.meta.yaml</c> beside it, or null.</param>
    /// <exception cref="SourceRefusedException">The bytes are no text of a known format, or front matter or sidecar are broken.</exception>
    public static ParsedAgreement Parse(string fileName, byte[] bytes, byte[]? sidecar = null) =>
        throw new SourceRefusedException($"{fileName}: not read yet ({bytes.Length} bytes, sidecar {sidecar is not null}).");
}
