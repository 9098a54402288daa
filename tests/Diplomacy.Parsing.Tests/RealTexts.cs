using Diplomacy.Parsing.Record;

namespace Diplomacy.Parsing.Tests;

/// <summary>Real declarations: the seeds of the repository, and the texts of the shared folder.</summary>
internal static class RealTexts
{
    public static IReadOnlyList<(string Name, byte[] Bytes)> Seeds { get; } = In(Path.Combine(SharedFolder.Repository, "seeds"));

    public static IReadOnlyList<(string Name, byte[] Bytes)> Shared { get; } =
        [.. In(Path.Combine(SharedFolder.Root, "corpus")), .. In(Path.Combine(SharedFolder.Root, "corpus-more"))];

    private static readonly Lazy<IReadOnlyList<(string, ParsedAgreement)>> ReadSeeds = new(() => Read(Seeds));

    private static readonly Lazy<IReadOnlyList<(string, ParsedAgreement)>> ReadShared = new(() => Read(Shared));

    public static IReadOnlyList<(string Name, ParsedAgreement Agreement)> ParsedSeeds => ReadSeeds.Value;

    public static IReadOnlyList<(string Name, ParsedAgreement Agreement)> ParsedShared => ReadShared.Value;

    private static List<(string, byte[])> In(string folder) => !Directory.Exists(folder)
        ? []
        : [.. Directory.EnumerateFiles(folder).Where(p => AgreementParser.Extensions.Contains(Path.GetExtension(p))).Order(StringComparer.Ordinal)
            .Select(p => (Path.GetFileName(p), File.ReadAllBytes(p)))];

    private static List<(string, ParsedAgreement)> Read(IReadOnlyList<(string Name, byte[] Bytes)> texts) =>
        [.. texts.Select(t => (t.Name, AgreementParser.Parse(t.Name, t.Bytes)))];
}
