namespace Diplomacy.Parsing.Reading;

/// <summary>Numbers the sections: each block from one thematic heading to the next stands in it.</summary>
internal static class Sections
{
    public static void Number(IReadOnlyList<Block> blocks)
    {
        int? section = null;
        foreach (var block in blocks)
        {
            if (block.SecondLanguage) continue;
            if (block.Kind == BlockKind.Heading) section = section is null ? 0 : section + 1;
            else if (block.Kind is BlockKind.Closing or BlockKind.Signature) section = null;
            block.Section = section;
        }
    }
}
