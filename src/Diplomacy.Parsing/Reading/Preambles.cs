namespace Diplomacy.Parsing.Reading;

/// <summary>
/// Marks the recitals of an instrument: what stands between the title and the words that begin its body - blocks that end in
/// a comma, a semicolon or "and", up to the lead-in or the first sentence.
/// </summary>
internal static class Preambles
{
    public static void Mark(IReadOnlyList<Block> blocks)
    {
        var start = 0;
        while (start < blocks.Count && !IsRecital(blocks[start]) && IsBefore(blocks[start])) start++;
        var last = -1;
        for (var i = start; i < blocks.Count; i++)
        {
            var block = blocks[i];
            if (block.SecondLanguage || block.Kind is BlockKind.Furniture or BlockKind.Caption or BlockKind.Dateline or BlockKind.StructuralHeading) continue;
            if (block.Kind == BlockKind.LeadIn) break;
            if (!IsRecital(block) && !IsParticipial(block)) break;
            last = i;
        }
        // One such block is a torn line; recitals come in numbers, or under the parties' names.
        for (var i = start; i <= last; i++)
            if (blocks[i].Kind == BlockKind.Paragraph && !blocks[i].SecondLanguage) blocks[i].Kind = BlockKind.Preamble;
    }

    private static bool IsBefore(Block block) =>
        block.SecondLanguage || block.Kind is BlockKind.Title or BlockKind.Furniture or BlockKind.Caption or BlockKind.Dateline or BlockKind.StructuralHeading
        || (block.Kind == BlockKind.Paragraph && !IsRecital(block) && block.Marker is null);

    private static bool IsRecital(Block block) =>
        block.Kind == BlockKind.Paragraph && !block.SecondLanguage
        && (Shape.LastMark(block.Text.Value) is ',' or ';' || block.Words is [.., { Folded: "and" }]);

    /// <summary>Begins as a recital does, though it ends in a full stop by mistake ("confirming their support ... Charter.").</summary>
    private static bool IsParticipial(Block block) =>
        block.Kind == BlockKind.Paragraph && block.Words is [{ } first, ..]
        && (Shape.StartsSmall(block.Text.Value) || Shape.IsCapitals(block.Text.Value.Length >= first.Length ? block.Text.Value[..first.Length] : ""))
        && first.Folded.EndsWith("ing", StringComparison.Ordinal) && block.Sentences.Count == 1;
}
