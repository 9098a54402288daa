using Diplomacy.Parsing.Record;
using Diplomacy.Parsing.Text;

namespace Diplomacy.Parsing.Reading;

/// <summary>A source as its format gives it, before anyone asks what its blocks are.</summary>
/// <param name="SourceText">The decoded source, in whose units all spans count; of an archive the text that was taken out of it.</param>
/// <param name="Blocks">In the order of the source.</param>
internal sealed record RawDocument(string SourceText, IReadOnlyList<RawBlock> Blocks)
{
    public FrontMatter? FrontMatter { get; init; }

    /// <summary>What a page gives as its title outside the text, which may be that of the text; or null.</summary>
    public (string Value, Span Span)? PageTitle { get; init; }

    /// <summary>Stretches outside the blocks of which the format itself says what they are.</summary>
    public IReadOnlyList<LedgerEntry> Claimed { get; init; } = [];
}
