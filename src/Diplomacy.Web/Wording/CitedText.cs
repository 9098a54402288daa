using Diplomacy.Parsing.Record;
using Diplomacy.Storage.Queries;
using Diplomacy.Web.Pages.Declarations;

namespace Diplomacy.Web.Wording;

/// <summary>A declaration, or one statement of it, as reference managers hold it.</summary>
/// <param name="Key">Its permanent id or key.</param>
/// <param name="Title">Its own title, else what it is and of whom.</param>
/// <param name="Kind">"Joint declaration"; of a report, that it is one.</param>
/// <param name="Parties">Who speaks: they stand as its authors.</param>
/// <param name="Date">EDTF, or null.</param>
/// <param name="Part">Which statement, and whose number it has; null for the whole.</param>
public sealed record CitedText(string Key, string Title, string Kind, IReadOnlyList<string> Parties, string? Place, string? Date, string? Language, string? Part)
{
    public static CitedText Of(Declaration it) =>
        new(it.Id, it.Heading, KindOf(it.Kind, it.Evidence), [.. it.Parties.Select(p => p.Name)], it.Place, it.Date, it.Languages is [var language, ..] ? language : null, null);

    public static CitedText Of(Declaration it, Statement statement, SectionName? section) =>
        Of(it) with { Key = statement.Key, Part = CitationWords.Place(statement, section) };

    public static CitedText Of(AgreementLine it) =>
        new(it.PermanentId, it.Heading, KindOf(it.Kind, it.Evidence), [.. it.Parties.Select(p => p.ShortName).Order(StringComparer.Ordinal)], it.Place, it.Date, it.Languages is [var language, ..] ? language : null, null);

    public static CitedText Of(StatementLine it) => Of(it.Agreement) with { Key = it.Key, Part = CitationWords.Place(it) };

    private static string KindOf(AgreementKind kind, Evidence evidence)
    {
        var words = Phrases.Kind(kind);
        return $"{char.ToUpperInvariant(words[0])}{words[1..]}{(evidence == Evidence.Report ? " (a report, not the text itself)" : "")}";
    }
}
