using Diplomacy.Parsing.Areas;
using Diplomacy.Parsing.Record;
using Diplomacy.Parsing.Text;
using Diplomacy.Storage.Ingestion;
using Diplomacy.Storage.Queries;

namespace Diplomacy.Web.Pages.Try;

/// <summary>Which words of a text decided what was read of its statements.</summary>
internal sealed class Reasons(ParsedAgreement parsed)
{
    private const int MostWords = 4;

    private readonly Dictionary<string, string> _ofStatements = parsed.Commitments.Index()
        .ToDictionary(c => UnstoredDocument.KeyOf(c.Index), c => OfStatement(c.Item, parsed.SourceText), StringComparer.Ordinal);

    /// <summary>Of a statement's areas and strength, in one line: "“wind park”, “electricity” · “intention”".</summary>
    public string? Of(string key) => _ofStatements.GetValueOrDefault(key);

    private static string OfStatement(ParsedCommitment statement, string source) => string.Join(" · ",
    [
        .. statement.Areas.Select(a => (statement.Areas.Count > 1 ? $"{Area.Find(a.Slug)?.Short ?? a.Slug}: " : "") + (Said(a.Evidence, source) ?? a.Because ?? "no word decided")),
        Said(statement.StrengthEvidence, source) ?? "by its form",
    ]);

    private static string? Said(IReadOnlyList<Span> spans, string source) =>
        DecidingWords.All(spans, source).Take(MostWords).ToList() is { Count: > 0 } words ? string.Join(", ", words.Select(w => $"“{w.Words.TrimEnd(':', ',')}”")) : null;
}
