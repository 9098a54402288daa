namespace Diplomacy.Search.Questions;

/// <summary>A stretch of the text of a question, in UTF-16 units.</summary>
public readonly record struct Place(int Start, int Length);
