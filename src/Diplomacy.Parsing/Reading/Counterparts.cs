namespace Diplomacy.Parsing.Reading;

/// <summary>Lays copies in other languages beside the first text, block by block; each language is aligned with it alone.</summary>
internal static class Counterparts
{
    public static void Align(IReadOnlyList<Block> blocks)
    {
        var read = Enumerable.Range(0, blocks.Count).Where(i => blocks[i].Kind is not (BlockKind.Furniture or BlockKind.Caption or BlockKind.Dateline)).ToList();
        var first = read.Where(i => !blocks[i].SecondLanguage).ToList();
        if (first.Count == 0 || first.Count == read.Count) return;
        var traits = first.Select(i => BlockTraits.Of(blocks[i])).ToList();
        foreach (var copy in read.Where(i => blocks[i].SecondLanguage).GroupBy(i => blocks[i].Language))
        {
            var second = copy.ToList();
            foreach (var (from, to) in LengthAlignment.Align(traits, [.. second.Select(i => BlockTraits.Of(blocks[i]))]))
                blocks[second[to]].Counterpart = first[from];
        }
    }
}
