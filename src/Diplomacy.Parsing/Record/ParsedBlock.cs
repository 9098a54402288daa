using Diplomacy.Parsing.Reading;
using Diplomacy.Parsing.Text;

namespace Diplomacy.Parsing.Record;

/// <summary>One block as a page shows it.</summary>
/// <param name="Marker">Number or bullet of the source, or null.</param>
/// <param name="Label">Run-in label, or null.</param>
/// <param name="Section">Index in <see cref="ParsedAgreement.Sections"/>, or null before the first.</param>
/// <param name="Language">ISO 639-1.</param>
/// <param name="SecondLanguage">A copy in a second language, kept and not coded.</param>
/// <param name="Counterpart">For a second-language block: index of the block that it renders, or null.</param>
/// <param name="Passages">Its words in order; read with one blank between them.</param>
/// <param name="Because">For furniture: an English clause that says why it is left out of the reading; else null.</param>
public sealed record ParsedBlock(
    BlockKind Kind,
    string? Marker,
    string? Label,
    int? Section,
    string Language,
    bool SecondLanguage,
    int? Counterpart,
    IReadOnlyList<Passage> Passages,
    string? Because = null);

/// <summary>A sentence or other unbroken stretch of words within a block, with its class.</summary>
/// <param name="Commitment">Index in <see cref="ParsedAgreement.Commitments"/>, where it is one.</param>
public sealed record Passage(PassageClass Class, string Text, IReadOnlyList<Span> Spans, int? Commitment);

/// <summary>The classes of the coverage ledger: what each character of a source is.</summary>
public enum PassageClass
{
    FrontMatter,
    Markup,
    Space,
    Title,
    Dateline,
    Preamble,
    LeadIn,
    Heading,
    Commitment,
    Background,
    Closing,
    Signature,
    Caption,
    Furniture,
    SecondLanguage,
    Unread,
}

/// <summary>A stretch of the source and its class.</summary>
public sealed record LedgerEntry(PassageClass Class, Span Span);
