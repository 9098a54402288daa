using Diplomacy.Parsing;

namespace Diplomacy.Benchmarks;

/// <summary>A source in memory.</summary>
internal sealed record Text(string Name, byte[] Bytes)
{
    public void Parse() => AgreementParser.Parse(Name, Bytes);
}

internal static class Texts
{
    private static readonly EnumerationOptions AtAnyDepth = new() { RecurseSubdirectories = true };

    /// <summary>All sources of folders, at any depth, in the order of their names.</summary>
    public static IReadOnlyList<Text> In(IEnumerable<string> folders) =>
    [
        .. folders.SelectMany(f => Directory.EnumerateFiles(f, "*", AtAnyDepth).Order(StringComparer.Ordinal))
            .Where(p => AgreementParser.Extensions.Contains(Path.GetExtension(p), StringComparer.OrdinalIgnoreCase))
            .Select(p => new Text(Path.GetFileName(p), File.ReadAllBytes(p))),
    ];
}
