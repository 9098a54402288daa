namespace Diplomacy.Search.Questions;

/// <summary>A question to the index, read.</summary>
public abstract record Question;

/// <summary>A word; only the beginning of one where <paramref name="Prefix"/>.</summary>
/// <param name="Text">Folded, not stemmed.</param>
public sealed record Word(string Text, bool Prefix = false) : Question;

/// <summary>Words that follow one another, two or more; the last of them only the beginning of a word where <paramref name="Prefix"/>.</summary>
/// <param name="Words">Folded, not stemmed.</param>
public sealed record Phrase(IReadOnlyList<string> Words, bool Prefix = false) : Question;

/// <summary>All of <paramref name="With"/> (where there is none: everything) and none of <paramref name="Without"/>.</summary>
public sealed record AllOf(IReadOnlyList<Question> With, IReadOnlyList<Question> Without) : Question;

/// <summary>One or more of them.</summary>
public sealed record AnyOf(IReadOnlyList<Question> Choices) : Question;

/// <summary>Rows that have one or more of these values in a dimension ("country", "area", "year", ...).</summary>
public sealed record Has(string Dimension, IReadOnlyList<string> Values) : Question;

/// <summary>What is asked, looked for in the title of the document alone.</summary>
public sealed record InTitle(Question Asked) : Question;
