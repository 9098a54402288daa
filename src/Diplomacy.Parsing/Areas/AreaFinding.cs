namespace Diplomacy.Parsing.Areas;

/// <summary>An area that a statement is filed under.</summary>
/// <param name="Slug">One of <see cref="Area.All"/>.</param>
/// <param name="Evidence">The words that decided it, in order: start and length in the text that was classified; empty where none did.</param>
/// <param name="Because">One English clause where no word of the statement decided.</param>
public sealed record AreaFinding(string Slug, IReadOnlyList<(int Start, int Length)> Evidence, string? Because = null);
