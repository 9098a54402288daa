namespace Diplomacy.Parsing.Areas;

/// <summary>What a word, or two that follow one another, tells of areas.</summary>
/// <param name="Second">The second word, or null.</param>
/// <param name="Weights">Indexes in <see cref="Area.All"/> with what the word counts for (or, below 0, against) each.</param>
internal sealed record WordWeights(string First, string? Second, IReadOnlyList<(int Area, float Weight)> Weights);
