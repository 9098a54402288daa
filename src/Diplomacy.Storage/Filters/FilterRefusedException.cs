namespace Diplomacy.Storage.Filters;

/// <summary>A query that cannot be answered; the message is a sentence for the person who asked (a 400).</summary>
public sealed class FilterRefusedException(string message) : Exception(message)
{
    /// <summary>The value that is not known, as given; null where it is something else that was refused.</summary>
    public string? Value { get; init; }

    /// <summary>What is said of it, without the names of those that are known.</summary>
    public string? Alone { get; init; }

    /// <summary>Known values to be offered: all where they are few, else those that are spelt alike, which may be none.</summary>
    public IReadOnlyList<Term> Offered { get; init; } = [];
}
