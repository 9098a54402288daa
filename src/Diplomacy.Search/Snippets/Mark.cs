namespace Diplomacy.Search.Snippets;

/// <summary>A stretch of a text that matched the words of a question: start and length in UTF-16 units of that text.</summary>
public readonly record struct Mark(int Start, int Length);
