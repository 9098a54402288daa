using Diplomacy.Storage.Filters;
using Diplomacy.Web.Lists;
using Diplomacy.Web.Wording;

namespace Diplomacy.Web.Pages.Tray;

/// <summary>A tray as data.</summary>
internal static class TrayData
{
    public static object Json(TrayItem it, HttpRequest request) => new
    {
        Kind = it.Kind == "s" ? "statement" : "declaration",
        it.Name,
        Citation = Citation(it, request),
        Statement = it.Statement is { } statement ? StatementData.Json(statement) : null,
        Declaration = it.Statement is null && it.Declaration is { } declaration ? StatementData.Json(declaration) : null,
        it.Trouble,
    };

    public static TrayRow Row(TrayItem it, HttpRequest request)
    {
        var s = it.Statement;
        return new(it.Kind == "s" ? "statement" : "declaration", it.Name, Citation(it, request), it.Of?.Slug, it.Of?.Heading, it.Of?.Date,
            [.. it.Of?.Parties.Select(p => p.Code) ?? []], s?.Number, s?.Section, s?.LeadIn, s?.Text, s?.Strength.Code(), s?.Commits,
            [.. s?.Areas.Select(a => a.Slug) ?? []], s?.By ?? [], s?.Href() ?? it.Declaration?.Href(), it.Trouble);
    }

    /// <summary>What reference managers hold of it; null where it is not there.</summary>
    public static CitedText? Cited(TrayItem it) =>
        it.Trouble is not null ? null
        : it.Statement is { } statement ? CitedText.Of(statement)
        : it.Declaration is { } declaration ? CitedText.Of(declaration)
        : null;

    /// <summary>How it is cited; null where it is not there.</summary>
    public static string? Citation(TrayItem it, HttpRequest request) =>
        it.Trouble is not null ? null
        : it.Statement is { } statement ? CitationWords.Of(statement, request)
        : it.Declaration is { } declaration ? CitationWords.Of(declaration, request)
        : null;
}

/// <summary>A thing of a tray as a row of a table.</summary>
internal sealed record TrayRow(
    string Kind, string Name, string? Citation, string? Declaration, string? Heading, string? Date, IReadOnlyList<string> Parties, string? Number,
    string? Section, string? LeadIn, string? Text, string? Strength, bool? Commits, IReadOnlyList<string> Areas, IReadOnlyList<string> By, string? Url, string? Trouble);
