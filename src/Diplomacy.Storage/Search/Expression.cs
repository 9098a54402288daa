namespace Diplomacy.Storage.Search;

/// <summary>A question in words, read.</summary>
internal abstract record Expression;

/// <summary>A word, or words that follow one another; the last of them only the beginning of a word where <paramref name="Prefix"/>.</summary>
/// <param name="Words">Letters, digits and marks only, parted by blanks: what the index is asked.</param>
/// <param name="Shown">As written.</param>
internal sealed record Phrase(string Words, bool Prefix, string Shown, bool Quoted) : Expression;

/// <summary>All of <paramref name="With"/> (one or more) and none of <paramref name="Without"/>.</summary>
internal sealed record AllOf(IReadOnlyList<Expression> With, IReadOnlyList<Expression> Without) : Expression;

/// <summary>One or more of them.</summary>
internal sealed record AnyOf(IReadOnlyList<Expression> Choices) : Expression;
