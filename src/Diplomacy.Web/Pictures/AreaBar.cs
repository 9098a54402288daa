namespace Diplomacy.Web.Pictures;

/// <summary>A name with its count as a bar, the part that commits in full colour; or parted by strength.</summary>
/// <param name="Strengths">The parts, the strongest first; null where only commits and others are told apart.</param>
public sealed record AreaBar(string Label, string Href, int Statements, int Committing, IReadOnlyList<StrengthPart>? Strengths = null);

/// <summary>How many statements of one strength.</summary>
/// <param name="Rung">On the ladder: 1 to 5.</param>
public sealed record StrengthPart(int Rung, string Name, int Count, string Href);
