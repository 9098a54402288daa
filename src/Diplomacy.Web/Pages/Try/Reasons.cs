using Diplomacy.Parsing.Areas;
using Diplomacy.Parsing.Record;
using Diplomacy.Parsing.Text;
using Diplomacy.Storage.Ingestion;
using Diplomacy.Storage.Names;
using Diplomacy.Web.Wording;

namespace Diplomacy.Web.Pages.Try;

/// <summary>A fact of a text, and the words that decided it.</summary>
/// <param name="Words">As the text has them; empty where none did.</param>
public sealed record FactReason(string Fact, string Value, IReadOnlyList<string> Words);

/// <summary>Which words of a text decided what was read of it.</summary>
internal sealed class Reasons(ParsedAgreement parsed)
{
    private const int MostWords = 4;

    private readonly Dictionary<string, string> _ofStatements = parsed.Commitments.Index()
        .ToDictionary(c => UnstoredDocument.KeyOf(c.Index), c => OfStatement(c.Item, parsed.SourceText), StringComparer.Ordinal);

    /// <summary>Of a statement's areas and strength, in one line: "“wind park”, “electricity” · “intention”".</summary>
    public string? Of(string key) => _ofStatements.GetValueOrDefault(key);

    /// <summary>Of kind, title, parties, date, place and people.</summary>
    public IReadOnlyList<FactReason> Facts =>
    [
        Of("Kind", Phrases.Kind(parsed.Kind.Value), parsed.Kind.Evidence),
        Of("Evidence", parsed.Evidence.Value == Evidence.Text ? "the text itself" : "a report", parsed.Evidence.Evidence),
        .. parsed.Parties.Select(p => Of("Party", PartyNames.Of(p.Value).ShortName, p.Evidence)),
        .. parsed.Date is { } date ? [Of("Date", DateWords.Of(date.Value), date.Evidence)] : Array.Empty<FactReason>(),
        .. parsed.Place is { } place ? [Of("Place", place.Value, place.Evidence)] : Array.Empty<FactReason>(),
        .. parsed.People.Select(p => Of(p.Signed ? "Signed by" : "Person", $"{p.Name}, {PartyNames.Of(p.Party).ShortName}", p.Evidence)),
    ];

    private FactReason Of(string fact, string value, IReadOnlyList<Span> evidence) => new(fact, value, Words(evidence, parsed.SourceText));

    private static string OfStatement(ParsedCommitment statement, string source) => string.Join(" · ",
    [
        .. statement.Areas.Select(a => (statement.Areas.Count > 1 ? $"{Area.Find(a.Slug)?.Short ?? a.Slug}: " : "") + (Said(a.Evidence, source) ?? a.Because ?? "no word decided")),
        Said(statement.StrengthEvidence, source) ?? "by its form",
    ]);

    private static string? Said(IReadOnlyList<Span> spans, string source) =>
        Words(spans, source) is { Count: > 0 } words ? string.Join(", ", words.Select(w => $"“{w.TrimEnd(':', ',')}”")) : null;

    private static List<string> Words(IReadOnlyList<Span> spans, string source) =>
        [.. spans.Select(s => string.Join(' ', s.Slice(source).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))
            .Distinct(StringComparer.OrdinalIgnoreCase).Take(MostWords)];
}
