namespace Diplomacy.Parsing.Reading;

/// <summary>A source read into blocks, before anything is found in it. The blocks stand in the order of the source.</summary>
public sealed record Document(string SourceText, FrontMatter? FrontMatter, IReadOnlyList<Block> Blocks)
{
    /// <summary>The blocks that are read for what they say: neither furniture, captions nor a copy in a second language.</summary>
    public IEnumerable<Block> Body =>
        Blocks.Where(b => !b.SecondLanguage && b.Kind is not (BlockKind.Furniture or BlockKind.Caption));
}
