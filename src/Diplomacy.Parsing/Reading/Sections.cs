using Diplomacy.Parsing.Record;

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

    /// <summary>The thematic headings in order.</summary>
    public static IReadOnlyList<ParsedSection> Of(Document document) =>
        [.. document.Blocks.Where(b => b.Kind == BlockKind.Heading && !b.SecondLanguage)
            .Select(b => new ParsedSection(b.Text.Value, b.Marker?.Value, b.Text.SpansOf(0, b.Text.Length, document.SourceText)))];
}
