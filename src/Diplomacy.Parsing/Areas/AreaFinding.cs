namespace Diplomacy.Parsing.Areas;

/// <summary>An area that a statement is filed under.</summary>
/// <param name="Slug">One of <see cref="Area.All"/>.</param>
/// <param name="Evidence">The words that decided it, in order: start and length in the text that was classified; empty where none did.</param>
/// <param name="Because">One English clause where no word of the statement decided.</param>
public sealed record AreaFinding(string Slug, IReadOnlyList<(int Start, int Length)> Evidence, string? Because = null);

/// <summary>What stands around a statement and may tell its subject where its own words do not.</summary>
/// <param name="Heading">The heading of its section, or null.</param>
/// <param name="LeadIn">The words that it completes, or null.</param>
/// <param name="Title">The title of its document, or null.</param>
/// <param name="Previous">The areas of the statement before it in the same section, main one first; empty where there is none.</param>
public sealed record StatementContext(
    string? Heading = null,
    string? LeadIn = null,
    string? Title = null,
    IReadOnlyList<string>? Previous = null);
