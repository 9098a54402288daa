using Diplomacy.Parsing.Record;
using Diplomacy.Search.Snippets;
using Diplomacy.Storage.Queries;
using Diplomacy.Web.Wording;

namespace Diplomacy.Web.Pages.Named;

/// <summary>One name across all documents.</summary>
/// <param name="Documents">How many documents name it; <paramref name="Items"/> may be fewer.</param>
/// <param name="Mentions">How many times they do; 0 where that is not counted.</param>
/// <param name="Date">Of an instrument, in EDTF.</param>
/// <param name="Cited">Of an instrument: itself where it is in the corpus.</param>
public sealed record NamedGroup(
    string Slug, string Name, int Documents, int Mentions, string? Date, NamedCited? Cited, IReadOnlyList<NamedItem> Items)
{
    /// <summary>For whom they spoke, across documents.</summary>
    public IReadOnlyList<string> Parties { get; } = [.. Items.Select(i => i.Party).OfType<string>().Distinct()];

    /// <summary>Other forms of the name that documents have.</summary>
    public IReadOnlyList<string> Also { get; } = [.. Items.SelectMany(i => i.Names).Where(n => n != Name && !Name.StartsWith(n + " (", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>Counts of what the list below it shows: "12 mentions in 5 declarations".</summary>
    public string Counted => Mentions == 0 ? Phrases.Count(Documents, "declaration") : $"{Phrases.Count(Mentions, "mention")} in {Phrases.Count(Documents, "declaration")}";

    /// <summary>The offices held, the latest first.</summary>
    public IReadOnlyList<string> Offices { get; } = [.. Items.Select(i => i.Office).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase)];
}

/// <summary>A cited instrument that is in the corpus.</summary>
public sealed record NamedCited(string Heading, string Href);

/// <summary>A document that names it, and where.</summary>
/// <param name="Names">As the document has it; several where it has several forms.</param>
/// <param name="Places">The first places in the order of the document.</param>
/// <param name="MorePlaces">How many there are besides.</param>
public sealed record NamedItem(
    AgreementLine Agreement, IReadOnlyList<string> Names, string? Office, string? Party, bool Signed, Origin Origin, IReadOnlyList<NamedPlace> Places, int MorePlaces);

/// <summary>A statement or passage that names it.</summary>
/// <param name="Label">The statement's number, or what kind of passage it is.</param>
/// <param name="Mentions">How many times it does.</param>
/// <param name="Words">Those around the name, which is marked; null in a list of many names.</param>
public sealed record NamedPlace(string Label, string Href, int Mentions, Snippet? Words = null)
{
    /// <summary>The statement's, or null.</summary>
    public string? Key { get; init; }

    /// <summary>Of a passage that is no statement: what this kind of passage is, in a sentence.</summary>
    public string? Reason { get; init; }
}

/// <summary>A part of a list, by a filter of its own.</summary>
public sealed record NamedView(string Name, string Href, bool On);

/// <summary>A name in one document as a row of a table.</summary>
public sealed record NamedTableRow(
    string Slug, string Name, string? Date, string? Office, string? Party, bool Signed, string Origin, int Mentions,
    string Declaration, string? DeclarationDate, IReadOnlyList<string> Places, string Url);
