namespace Diplomacy.Storage.Search;

/// <summary>
/// A question in words: <c>oil pipeline</c> (both), <c>"oil pipeline"</c> (the phrase), <c>pipelin*</c> (words that begin so),
/// <c>oil OR gas</c>, <c>oil NOT gas</c>, parentheses. AND is understood between words and may be written. Operators are upper case.
/// </summary>
public sealed class SearchWords : IEquatable<SearchWords>
{
    /// <summary>The most characters that a question may have.</summary>
    public const int Most = 500;

    private readonly string _text;

    internal SearchWords(string text, Expression root)
    {
        _text = text;
        Root = root;
    }

    internal Expression Root { get; }

    /// <summary>Reads a question; null where it is blank. An open quotation mark or parenthesis is closed at the end.</summary>
    /// <exception cref="Filters.FilterRefusedException">It has no word, an operator without the words it joins, or is too long.</exception>
    public static SearchWords? Parse(string? text) => WordsReading.Read(text);

    /// <summary>As asked, with plain quotation marks and single blanks.</summary>
    public override string ToString() => _text;

    public bool Equals(SearchWords? other) => other is not null && _text == other._text;

    public override bool Equals(object? obj) => Equals(obj as SearchWords);

    public override int GetHashCode() => _text.GetHashCode(StringComparison.Ordinal);
}
