using Diplomacy.Parsing.Text;

namespace Diplomacy.Parsing.Reading;

/// <summary>What a text's front matter says, each value with its span in the source; null where it says nothing.</summary>
public sealed record FrontMatter
{
    /// <summary>From the opening to the closing <c>---</c>, both with it; empty where a page's own head serves as front matter.</summary>
    public required Span Span { get; init; }

    public (string Value, Span Span)? Title { get; init; }

    /// <summary>As written; a date or a date with time.</summary>
    public (string Value, Span Span)? Date { get; init; }

    public (string Value, Span Span)? SourceUrl { get; init; }
}
