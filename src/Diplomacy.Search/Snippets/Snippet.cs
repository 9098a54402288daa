namespace Diplomacy.Search.Snippets;

/// <summary>A part of a text, or all of it, that shows why it was found.</summary>
/// <param name="Start">Where it begins in the whole text, in UTF-16 units.</param>
/// <param name="Marks">Within <paramref name="Text"/>; sorted, apart from one another.</param>
/// <param name="IsCutBefore">The whole text has words before it.</param>
/// <param name="IsCutAfter">The whole text has words after it.</param>
public sealed record Snippet(string Text, int Start, IReadOnlyList<Mark> Marks, bool IsCutBefore, bool IsCutAfter);
