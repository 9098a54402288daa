using Diplomacy.Parsing.Record;

namespace Diplomacy.Parsing.Reading;

/// <summary>A source read into blocks, before anything is found in it. The blocks stand in the order of the source.</summary>
public sealed record Document(string SourceText, FrontMatter? FrontMatter, IReadOnlyList<Block> Blocks)
{
    /// <summary>What the format itself says of the source outside its blocks: tags, the furniture of a page, what served as front matter.</summary>
    public IReadOnlyList<LedgerEntry> Claimed { get; init; } = [];

    /// <summary>The blocks that are read for what they say: neither furniture, captions nor a copy in a second language.</summary>
    public IEnumerable<Block> Body =>
        Blocks.Where(b => !b.SecondLanguage && b.Kind is not (BlockKind.Furniture or BlockKind.Caption));
}
