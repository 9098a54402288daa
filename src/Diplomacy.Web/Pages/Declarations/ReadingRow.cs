using Diplomacy.Parsing.Reading;

namespace Diplomacy.Web.Pages.Declarations;

public enum RowKind
{
    Title,
    Heading,
    SubHeading,
    Prose,
    Items,
    Signatures,
}

/// <summary>One row of the reading view: a heading, a paragraph or a list, and what renders it in a second language.</summary>
/// <param name="Id">Fragment by which the contents list leads here, or null.</param>
public sealed record ReadingRow(RowKind Kind, string? Id, IReadOnlyList<Paragraph> Paragraphs, IReadOnlyList<Paragraph> Other);

/// <summary>One block of the document with its words.</summary>
public sealed record Paragraph(BlockKind Kind, string? Marker, string? Label, string Language, IReadOnlyList<Part> Parts)
{
    public string Text => string.Join(' ', Parts.Select(p => p.Text));

    /// <summary>All in capitals, which are set smaller.</summary>
    public bool Shouts => Text.Any(char.IsLetter) && !Text.Any(char.IsLower);

    /// <summary>Its marker only says that it is an item: the statement's number takes its place.</summary>
    public bool IsBulleted => Marker is null || !Marker.Any(char.IsLetterOrDigit);

    /// <summary>Its number is the source's own and names its one statement, so that no second number is shown.</summary>
    public bool NumbersItsStatement =>
        Marker is not null && Parts is [{ Statement: { NumberedBySource: true } one }] && Marker.Trim('.', ')', '(', ' ') == one.Number;
}

/// <summary>An unbroken stretch of words: a statement, or what stands around statements.</summary>
/// <param name="Start">Offset in the source at which it begins, in UTF-16 units.</param>
public sealed record Part(string Text, Statement? Statement, int Start);

/// <summary>An entry of the contents list.</summary>
/// <param name="Statements">How many statements stand under it.</param>
/// <param name="Shouts">All in capitals.</param>
public sealed record ContentsEntry(string Id, string Text, int Statements, bool Shouts);
