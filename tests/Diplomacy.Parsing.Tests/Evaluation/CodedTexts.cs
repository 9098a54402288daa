using Diplomacy.Parsing.Evaluation;
using Diplomacy.Parsing.Record;

namespace Diplomacy.Parsing.Tests.Evaluation;

/// <summary>Coded records, and how the parser's own agree with them.</summary>
internal static class CodedTexts
{
    /// <summary>The five seeds' records, copied into the repository.</summary>
    public static IReadOnlyList<CodedRecord> Seeds { get; } = In(Path.Combine(SharedFolder.Repository, "tests", "Diplomacy.Parsing.Tests", "Gold"));

    /// <summary>All records of the shared folder; none where it is absent.</summary>
    public static IReadOnlyList<CodedRecord> All { get; } = In(Path.Combine(SharedFolder.Root, "gold"));

    /// <summary>The measures by name.</summary>
    public static IReadOnlyDictionary<string, double> Score(IReadOnlyList<CodedRecord> coded, IEnumerable<(string Name, ParsedAgreement Agreement)> texts)
    {
        var found = texts.Select(t => t.Agreement).DistinctBy(a => a.Id).ToDictionary(a => a.Id, CodedRecord.Of);
        var scores = new Scores();
        foreach (var record in coded) scores.Add(record, found[record.Id]);
        return scores.Values.ToDictionary(v => v.Measure, v => v.Value);
    }

    private static List<CodedRecord> In(string folder) =>
        Directory.Exists(folder) ? [.. Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal).Select(p => CodedRecord.FromJson(File.ReadAllBytes(p)))] : [];
}
