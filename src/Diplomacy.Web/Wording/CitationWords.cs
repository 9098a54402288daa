using System.Globalization;
using Diplomacy.Parsing.Record;
using Diplomacy.Storage.Queries;
using Diplomacy.Web.Pages.Declarations;

namespace Diplomacy.Web.Wording;

/// <summary>A citation in plain words, as a footnote would have it: what, who, when, where in it, and where it can be read for ever.</summary>
public static class CitationWords
{
    /// <summary>"Joint Declaration on ..., Azerbaijan and Norway, Oslo, December 2007 (day not stated). Diplomacy, https://.../id/..., read on 1 May 2026."</summary>
    public static string Of(Declaration declaration, HttpRequest request) =>
        $"{Head(declaration)}. {At(request, declaration.Id)}";

    /// <summary>The same of a declaration as lists show it.</summary>
    public static string Of(AgreementLine declaration, HttpRequest request) => $"{Head(declaration)}. {At(request, declaration.PermanentId)}";

    /// <summary>The same of a statement as lists show it.</summary>
    public static string Of(StatementLine statement, HttpRequest request) =>
        $"{Head(statement.Agreement)}, {Place(statement)}. {At(request, statement.Key)}";

    /// <summary>As of a declaration, with the statement's place and whose number it is.</summary>
    public static string Of(Declaration declaration, string key, string place, HttpRequest request) =>
        $"{Head(declaration)}, {place}. {At(request, key)}";

    /// <summary>Where a statement stands: "section 3 “Energy”, statement 3.4 (our number)".</summary>
    public static string Place(Statement statement, SectionName? section) => Place(statement.Number, statement.NumberedBySource, section?.Heading);

    /// <inheritdoc cref="Place(Statement, SectionName?)"/>
    public static string Place(StatementLine statement) => Place(statement.Number, statement.NumberedBySource, statement.Section);

    private static string Place(string number, bool bySource, string? section)
    {
        var place = bySource ? $"paragraph {number}" : $"statement {number} (numbered here, not in the source)";
        return section is null ? place : $"“{section}”, {place}";
    }

    private static string Head(Declaration it) => Head(it.Title, it.Kind, [.. it.Parties.Select(p => p.Name)], it.Place, it.Date, it.Evidence);

    private static string Head(AgreementLine it) =>
        Head(it.Title, it.Kind, [.. it.Parties.Select(p => p.ShortName).Order(StringComparer.Ordinal)], it.Place, it.Date, it.Evidence);

    private static string Head(string? ownTitle, AgreementKind kindOf, IReadOnlyList<string> parties, string? place, string? date, Evidence evidence)
    {
        var kind = Phrases.Kind(kindOf);
        var title = ownTitle is null ? $"{char.ToUpperInvariant(kind[0])}{kind[1..]}" : $"“{ownTitle}”";
        var parts = new List<string> { title };
        if (ownTitle is not null && !ownTitle.Contains(kind, StringComparison.OrdinalIgnoreCase)) parts.Add(kind);
        if (parties.Count is > 0 and <= 6) parts.Add(Phrases.List(parties));
        else if (parties.Count > 6) parts.Add($"{parties.Count} parties");
        if (place is not null) parts.Add(place);
        parts.Add(DateWords.Unstated(date) is { } lacks && date is not null ? $"{DateWords.Of(date)} ({lacks})" : DateWords.Of(date));
        if (evidence == Evidence.Report) parts.Add("as reported");
        return string.Join(", ", parts);
    }

    private static string At(HttpRequest request, string idOrKey) =>
        $"Diplomacy, {Addresses.Absolute(request, Addresses.Permanent(idOrKey))}, read on {DateTime.UtcNow.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}.";
}
