namespace Diplomacy.Storage.Suggestions;

/// <summary>What is offered to one who types.</summary>
/// <param name="Kind">A <see cref="NameKind"/> in small letters, <c>declaration</c>, <c>word</c>, <c>field</c> or <c>value</c>.</param>
/// <param name="Text">As it is shown.</param>
/// <param name="Count">How many declarations have it; of a word, how many statements the question finds that it makes; null where nothing was counted.</param>
public sealed record Suggestion(string Kind, string Text, int? Count)
{
    /// <summary>The question that it makes of what was typed; null where it leads to a page.</summary>
    public string? Question { get; init; }

    /// <summary>What has the page that it leads to, or null.</summary>
    public CorpusName? Name { get; init; }

    /// <summary>The slug of the declaration that it leads to, or null.</summary>
    public string? Declaration { get; init; }
}
