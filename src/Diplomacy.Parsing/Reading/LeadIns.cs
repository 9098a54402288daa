namespace Diplomacy.Parsing.Reading;

/// <summary>
/// Marks list items that complete a lead-in ("have declared their intention to: - develop ...") and joins each to it. Bullets
/// that are sentences of their own stay running prose.
/// </summary>
internal static class LeadIns
{
    public static void Mark(IReadOnlyList<Block> blocks)
    {
        int? leadIn = null;
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            if (block.SecondLanguage) continue;
            switch (block.Kind)
            {
                case BlockKind.Furniture or BlockKind.Caption or BlockKind.Heading or BlockKind.StructuralHeading:
                    continue;
                case BlockKind.Paragraph when leadIn is { } lead && Completes(block, blocks[lead]):
                    block.Kind = BlockKind.Item;
                    block.LeadIn = lead;
                    // An item may itself lead in to items of its own.
                    continue;
                case BlockKind.Paragraph:
                    leadIn = Shape.LastMark(block.Text.Value) is ':' or '–' or '—' ? i : null;
                    if (leadIn is not null && IsFragment(block)) block.Kind = BlockKind.LeadIn;
                    continue;
                default:
                    leadIn = null;
                    continue;
            }
        }
    }

    private static bool Completes(Block item, Block leadIn)
    {
        if (item.Marker is null)
            return Shape.LastMark(item.Text.Value) is ';' or ',' && (Shape.StartsSmall(item.Text.Value) || leadIn.Words is [.., { Folded: "to" or "that" }]);
        if (Shape.StartsSmall(item.Text.Value)) return true;
        if (item.Words is [{ Length: > 5 } first, ..] && first.Folded.EndsWith("ing", StringComparison.Ordinal)) return true;
        var words = leadIn.Words;
        return words.Count > 0 && words[^1].Folded is "to" or "that" or "by" or "shall" or "will" || !Shape.IsSentenceEnd(item.Text.Value);
    }

    /// <summary>The lead-in is no sentence without its items: its last word leaves it open, or it has no subject before it.</summary>
    private static bool IsFragment(Block block) =>
        block.Words is [.., { Folded: "to" or "that" or "by" or "shall" or "will" or "may" or "agree" or "agreed" or "on" or "for" or "in" or "through" or "including" or "follows" or "understandings" or "understanding" }]
        || Shape.StartsSmall(block.Text.Value);
}
