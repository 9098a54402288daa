using System.Text.Json.Serialization;
using Diplomacy.Parsing.Record;
using Diplomacy.Parsing.Text;

namespace Diplomacy.Web.Pages.Declarations;

public sealed record AreaName(string Slug, string Label, string Short);

public sealed record PartyName(string Code, string Slug, string Name);

/// <summary>A statement as the reading view shows it.</summary>
/// <param name="Section">Ordinal of its section, or null.</param>
/// <param name="Areas">The main one first.</param>
/// <param name="ByAll">All parties make it, so that nobody need be named.</param>
public sealed record Statement(
    string Key,
    string Number,
    bool NumberedBySource,
    int? Section,
    string? LeadIn,
    string Text,
    Strength Strength,
    bool Commits,
    IReadOnlyList<AreaName> Areas,
    IReadOnlyList<PartyName> By,
    [property: JsonIgnore] bool ByAll,
    IReadOnlyList<Span> Spans,
    Origin Origin);
