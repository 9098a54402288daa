using Diplomacy.Storage.Queries;

namespace Diplomacy.Web.Pages.Named;

/// <summary>One name across all documents.</summary>
/// <param name="Documents">How many documents name it; <paramref name="Items"/> may be fewer.</param>
/// <param name="Date">Of an instrument, in EDTF.</param>
/// <param name="Cited">Of an instrument: itself where it is in the corpus.</param>
public sealed record NamedGroup(
    string Slug, string Name, int Documents, string? Date, NamedCited? Cited, IReadOnlyList<NamedItem> Items)
{
    /// <summary>For whom they spoke, across documents.</summary>
    public IReadOnlyList<string> Parties { get; } = [.. Items.Select(i => i.Party).OfType<string>().Distinct()];

    /// <summary>The offices held, the latest first.</summary>
    public IReadOnlyList<string> Offices { get; } = [.. Items.Select(i => i.Office).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase)];
}

/// <summary>A cited instrument that is in the corpus.</summary>
public sealed record NamedCited(string Heading, string Href);

/// <summary>A document that names it, and where.</summary>
/// <param name="Places">The first places in the order of the document.</param>
/// <param name="MorePlaces">How many there are besides.</param>
public sealed record NamedItem(
    AgreementLine Agreement, string Name, string? Office, string? Party, bool Signed, IReadOnlyList<NamedPlace> Places, int MorePlaces);

/// <summary>A statement or passage that names it.</summary>
/// <param name="Label">The statement's number, or what kind of passage it is.</param>
public sealed record NamedPlace(string Label, string Href);

/// <summary>A name in one document as a row of a table.</summary>
public sealed record NamedTableRow(
    string Slug, string Name, string? Date, string? Office, string? Party, bool Signed,
    string Declaration, string? DeclarationDate, IReadOnlyList<string> Places, string Url);
