namespace Diplomacy.Search.Index;

/// <summary>A party or an organisation: the code that filters use, and the names whose words may be looked for.</summary>
public sealed record IndexedName(string Code, IReadOnlyList<string> Names);
