namespace Diplomacy.Parsing.Reading;

/// <summary>Parts running prose into sentences.</summary>
public static class SentenceSplitter
{
    /// <summary>The sentences of a reading copy, in order.</summary>
    public static IReadOnlyList<Sentence> Split(string text) => text.Length == 0 ? [] : [new Sentence(0, text.Length)];
}
