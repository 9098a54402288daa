namespace Diplomacy.Search.Questions;

internal enum QuestionTokenKind
{
    Word,
    Quoted,
    Field,
    And,
    Or,
    Not,
    Open,
    Close,
}

/// <summary>A token of the text of a question.</summary>
/// <param name="Text">What is written, without quotation marks; of a field, its value.</param>
/// <param name="Name">Of a field, in lower case.</param>
internal sealed record QuestionToken(QuestionTokenKind Kind, string Text, Place Place, string Name = "")
{
    /// <summary>A star follows the quotation mark.</summary>
    public bool Star { get; init; }

    /// <summary>The quotation mark is open at the end of the text.</summary>
    public bool Open { get; init; }
}
