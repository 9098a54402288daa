namespace Diplomacy.Parsing.Areas;

/// <summary>What stands around a statement and may tell its subject where its own words do not.</summary>
/// <param name="Heading">The heading of its section, or null.</param>
/// <param name="LeadIn">The words that it completes, or null.</param>
/// <param name="Title">The title of its document, or null.</param>
/// <param name="Previous">The areas of the statement before it in the same section, main one first; empty where there is none.</param>
/// <param name="OtherStates">Where the statement names states that are no parties: start and length in the text that is
/// classified. Talks about a third state and nothing else are about peace and security.</param>
public sealed record StatementContext(
    string? Heading = null,
    string? LeadIn = null,
    string? Title = null,
    IReadOnlyList<string>? Previous = null,
    IReadOnlyList<(int Start, int Length)>? OtherStates = null);
