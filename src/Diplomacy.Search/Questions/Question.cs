namespace Diplomacy.Search.Questions;

/// <summary>A question to the index, read. Questions that ask the same in the same order are equal, however they were written.</summary>
public abstract record Question;

/// <summary>A word; only the beginning of one where <paramref name="Prefix"/>.</summary>
/// <param name="Text">Folded, not stemmed.</param>
public sealed record Word(string Text, bool Prefix = false) : Question
{
    /// <summary>Asked for in quotation marks: no synonym will do.</summary>
    public bool Exact { get; init; }

    /// <summary>As written, without quotation marks and star; null where nobody wrote it.</summary>
    public string? Shown { get; init; }

    public bool Equals(Word? other) => other is not null && Text == other.Text && Prefix == other.Prefix && Exact == other.Exact;

    public override int GetHashCode() => HashCode.Combine(Text, Prefix, Exact);
}

/// <summary>Words that follow one another, two or more; the last of them only the beginning of a word where <paramref name="Prefix"/>.</summary>
/// <param name="Words">Folded, not stemmed.</param>
public sealed record Phrase(IReadOnlyList<string> Words, bool Prefix = false) : Question
{
    /// <summary>As written, without star, with its quotation marks where it had some (co-operation has none); null where nobody wrote it.</summary>
    public string? Shown { get; init; }

    public bool Equals(Phrase? other) => other is not null && Prefix == other.Prefix && Words.SequenceEqual(other.Words);

    public override int GetHashCode() => Sequence.Hash(Words, Prefix ? 1 : 0);
}

/// <summary>
/// All of <paramref name="With"/> (where there is none: everything) and none of <paramref name="Without"/>: of a row, or of any row of the
/// document where documents are looked for.
/// </summary>
public sealed record AllOf(IReadOnlyList<Question> With, IReadOnlyList<Question> Without) : Question
{
    public bool Equals(AllOf? other) => other is not null && With.SequenceEqual(other.With) && Without.SequenceEqual(other.Without);

    public override int GetHashCode() => Sequence.Hash(Without, Sequence.Hash(With, 2));
}

/// <summary>One or more of them.</summary>
public sealed record AnyOf(IReadOnlyList<Question> Choices) : Question
{
    public bool Equals(AnyOf? other) => other is not null && Choices.SequenceEqual(other.Choices);

    public override int GetHashCode() => Sequence.Hash(Choices, 3);
}

/// <summary>Rows that have one or more of these values in a dimension ("country", "area", "year", ...).</summary>
/// <param name="Values">As written, until <see cref="QuestionText.Resolve"/> puts the index's values in their place.</param>
public sealed record Has(string Dimension, IReadOnlyList<string> Values) : Question
{
    /// <summary>Where the field stands in the text that was read.</summary>
    public Place Place { get; init; }

    public bool Equals(Has? other) => other is not null && Dimension == other.Dimension && Values.SequenceEqual(other.Values);

    public override int GetHashCode() => Sequence.Hash(Values, Dimension.GetHashCode(StringComparison.Ordinal));
}

/// <summary>What is asked, looked for in the title of the document alone.</summary>
public sealed record InTitle(Question Asked) : Question;
