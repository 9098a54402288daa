namespace Diplomacy.Search.Analysis;

/// <summary>A word of a text by its number in a <see cref="WordTable"/>.</summary>
/// <param name="Start">Offset in the text, in UTF-16 units.</param>
/// <param name="Length">In UTF-16 units.</param>
public readonly record struct Occurrence(int Word, int Start, int Length);
