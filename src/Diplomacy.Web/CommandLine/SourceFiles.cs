using Diplomacy.Parsing;
using Diplomacy.Parsing.Record;
using Diplomacy.Parsing.Sources;

namespace Diplomacy.Web.CommandLine;

/// <summary>The files that paths stand for: a file is itself, a folder all sources in it, at any depth, in the order of their names.</summary>
internal static class SourceFiles
{
    private static readonly EnumerationOptions AtAnyDepth = new() { RecurseSubdirectories = true, IgnoreInaccessible = true };

    public static IReadOnlyList<string> In(IEnumerable<string> paths) => [.. paths.SelectMany(In).Distinct(StringComparer.Ordinal)];

    private static IEnumerable<string> In(string path) => Directory.Exists(path)
        ? Directory.EnumerateFiles(path, "*", AtAnyDepth).Where(IsSource).Select(Path.GetFullPath).Order(StringComparer.Ordinal)
        : [Path.GetFullPath(path)];

    private static bool IsSource(string path) =>
        AgreementParser.Extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase)
        // What Word leaves beside a file that is open in it.
        && !Path.GetFileName(path).StartsWith("~$", StringComparison.Ordinal);

    /// <summary>Reads one file with its sidecar.</summary>
    /// <exception cref="SourceRefusedException">The file is too large, or is refused by the parser.</exception>
    public static ParsedAgreement Parse(string path)
    {
        var size = new FileInfo(path).Length;
        if (size > SourceDecoder.LargestSource) throw SourceDecoder.TooLarge(Path.GetFileName(path), size);
        var sidecar = Path.ChangeExtension(path, ".meta.yaml");
        return AgreementParser.Parse(Path.GetFileName(path), File.ReadAllBytes(path), File.Exists(sidecar) ? File.ReadAllBytes(sidecar) : null);
    }
}
