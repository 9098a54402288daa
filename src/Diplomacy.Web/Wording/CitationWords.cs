using System.Globalization;
using Diplomacy.Parsing.Record;
using Diplomacy.Web.Pages.Declarations;

namespace Diplomacy.Web.Wording;

/// <summary>A citation in plain words, as a footnote would have it: what, who, when, where in it, and where it can be read for ever.</summary>
public static class CitationWords
{
    /// <summary>"Joint Declaration on ..., Azerbaijan and Norway, Oslo, December 2007 (day not stated). Diplomacy, https://.../id/..., read on 1 May 2026."</summary>
    public static string Of(Declaration declaration, HttpRequest request) =>
        $"{Head(declaration)}. {At(request, declaration.Id)}";

    /// <summary>As of a declaration, with the statement's place and whose number it is.</summary>
    public static string Of(Declaration declaration, string key, string place, HttpRequest request) =>
        $"{Head(declaration)}, {place}. {At(request, key)}";

    /// <summary>Where a statement stands: "section 3 “Energy”, statement 3.4 (our number)".</summary>
    public static string Place(Statement statement, SectionName? section)
    {
        var number = statement.NumberedBySource ? $"paragraph {statement.Number}" : $"statement {statement.Number} (numbered here, not in the source)";
        return section is null ? number : $"“{section.Heading}”, {number}";
    }

    private static string Head(Declaration declaration)
    {
        var kind = Phrases.Kind(declaration.Kind);
        var title = declaration.Title is null ? $"{char.ToUpperInvariant(kind[0])}{kind[1..]}" : $"“{declaration.Title}”";
        var parts = new List<string> { title };
        if (declaration.Title is not null && !declaration.Title.Contains(kind, StringComparison.OrdinalIgnoreCase)) parts.Add(kind);
        if (declaration.Parties.Count is > 0 and <= 6) parts.Add(Phrases.List([.. declaration.Parties.Select(p => p.Name)]));
        else if (declaration.Parties.Count > 6) parts.Add($"{declaration.Parties.Count} parties");
        if (declaration.Place is not null) parts.Add(declaration.Place);
        parts.Add(DateWords.Unstated(declaration.Date) is { } lacks && declaration.Date is not null
            ? $"{DateWords.Of(declaration.Date)} ({lacks})"
            : DateWords.Of(declaration.Date));
        if (declaration.Evidence == Evidence.Report) parts.Add("as reported");
        return string.Join(", ", parts);
    }

    private static string At(HttpRequest request, string idOrKey) =>
        $"Diplomacy, {Addresses.Absolute(request, Addresses.Permanent(idOrKey))}, read on {DateTime.UtcNow.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}.";
}
