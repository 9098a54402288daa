namespace Diplomacy.Search.Analysis;

/// <summary>A word of a text as the index keeps it. Its place among the tokens of the text is its position.</summary>
/// <param name="Word">Folded: lower case, no diacritics.</param>
/// <param name="Stem">What stands for all forms of the word.</param>
/// <param name="Start">Offset in the text, in UTF-16 units.</param>
/// <param name="Length">In UTF-16 units.</param>
public readonly record struct Token(string Word, string Stem, int Start, int Length);
