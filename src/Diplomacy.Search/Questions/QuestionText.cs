namespace Diplomacy.Search.Questions;

/// <summary>
/// Questions as people write them. <c>oil pipeline</c> asks for both words, <c>"oil pipeline"</c> for the phrase, <c>pipelin*</c> and
/// <c>"oil pipelin*"</c> for beginnings; <c>oil OR gas</c>, <c>oil NOT gas</c>, <c>oil -gas</c> and parentheses join them. Operators are
/// upper case; OR binds weakest. A field has a colon: <c>country:az</c>, <c>person:"Sergey Lavrov"</c>. <c>in:title</c> has the words
/// beside it looked for in titles.
/// </summary>
public static class QuestionText
{
    /// <summary>The most characters that a question may have; blanks, quotation marks and parentheses do not count.</summary>
    public const int Most = 500;

    /// <summary>How deep parts of a question may stand in one another.</summary>
    public const int Deepest = 10;

    /// <summary>Reads a question; null where the text is blank. The values of fields are as written.</summary>
    /// <exception cref="QuestionRefusedException">It cannot be read.</exception>
    public static Question? Read(string? text) => QuestionReading.Read(text ?? "");

    /// <summary>Writes a question so that the same is read again.</summary>
    public static string Print(Question? question) => question is null ? "" : QuestionPrinting.Print(question);

    /// <summary>Puts the index's values in the place of those that were written.</summary>
    /// <exception cref="QuestionRefusedException">A field does not know the value.</exception>
    public static Question Resolve(Question question, FieldResolver resolver) => QuestionResolving.Resolve(question, resolver);

    /// <summary>Parts the fields that everything must have from the rest, so that they can be shown as filters.</summary>
    public static SplitQuestion Split(Question? question) => SplitQuestion.Of(question);
}
