namespace Diplomacy.Storage.Queries;

/// <summary>The choices of one filter name, with how many items each would show.</summary>
/// <param name="Name">The filter's name in addresses: <c>area</c>.</param>
/// <param name="More">How many further choices there would be, which nobody would read through.</param>
public sealed record Facet(string Name, IReadOnlyList<FacetChoice> Choices, int More = 0);

/// <summary>One choice of a facet.</summary>
/// <param name="Value">As addresses write it.</param>
/// <param name="Label">As pages say it.</param>
/// <param name="Chosen">The filter has it.</param>
public sealed record FacetChoice(string Value, string Label, int Count, bool Chosen);
