namespace Diplomacy.Search.Questions;

/// <summary>A question that cannot be read. The message is a sentence in plain English.</summary>
public sealed class QuestionRefusedException(string message, Place place, string? nearest) : Exception(message)
{
    /// <summary>What cannot be read, within the text.</summary>
    public Place Place { get; } = place;

    /// <summary>The nearest question that can be read, to be offered; null where nothing is left of it.</summary>
    public string? Nearest { get; } = nearest;
}
