using Diplomacy.Parsing.Text;

namespace Diplomacy.Parsing.Areas;

/// <summary>A statement to be filed, and what stands around it and may tell its subject where its own words do not.</summary>
/// <param name="Text">The text that the words stand in.</param>
/// <param name="Words">The statement's words, in order.</param>
/// <param name="Heading">The heading of its section, or null.</param>
/// <param name="LeadIn">The words that it completes, or null.</param>
/// <param name="Section">Tells statements of one section from those of another.</param>
/// <param name="OtherStates">Where the statement names states that are no parties: start and length in <paramref name="Text"/>.</param>
public sealed record StatementContext(
    string Text,
    IReadOnlyList<Word> Words,
    string? Heading = null,
    string? LeadIn = null,
    int? Section = null,
    IReadOnlyList<(int Start, int Length)>? OtherStates = null);
