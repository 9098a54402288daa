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
        Block? first = null;
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            if (block.SecondLanguage) continue;
            switch (block.Kind)
            {
                case BlockKind.Furniture or BlockKind.Caption or BlockKind.Heading or BlockKind.StructuralHeading:
                    continue;
                case BlockKind.Paragraph when leadIn is { } lead && !EndsList(block, blocks[lead], first) && Items.Complete(block, blocks[lead]):
                    block.Kind = BlockKind.Item;
                    block.LeadIn = lead;
                    first ??= block;
                    // An item may itself lead in to items of its own.
                    continue;
                case BlockKind.Paragraph:
                    first = null;
                    leadIn = Shape.LastMark(block.Text.Value) is ':' or '–' or '—' || IsCommonSubject(blocks, i) ? i : null;
                    if (leadIn is not null && IsFragment(block)) block.Kind = BlockKind.LeadIn;
                    continue;
                default:
                    leadIn = null;
                    continue;
            }
        }
    }

    /// <summary>"The Ministers, meeting in Arica, - Reiterated ...; - Agreed ...": a subject over items that begin with its verbs.</summary>
    private static bool IsCommonSubject(IReadOnlyList<Block> blocks, int i)
    {
        if (Shape.IsSentenceEnd(blocks[i].Text.Value) || Shape.LastMark(blocks[i].Text.Value) == ';') return false;
        for (var j = i + 1; j < blocks.Count; j++)
        {
            if (blocks[j].SecondLanguage || blocks[j].Kind is BlockKind.Furniture or BlockKind.Caption) continue;
            return blocks[j].Kind == BlockKind.Paragraph && Items.OpensWithVerb(blocks[j]);
        }
        return false;
    }

    /// <summary>The block is numbered as the paragraph of the lead-in is, or the list has other marks: the text goes on.</summary>
    private static bool EndsList(Block block, Block leadIn, Block? first)
    {
        if (Markers.StyleOf(block.Marker?.Value) is not (MarkerStyle.Number and var style)) return false;
        if (first is not null) return first.Marker is not null && Markers.StyleOf(first.Marker.Value) != style;
        return Markers.StyleOf(leadIn.Marker?.Value) == style && Markers.Follows(block.Marker!.Value, leadIn.Marker!.Value);
    }

    /// <summary>The lead-in is no sentence without its items: its last word leaves it open, or it has no subject before it.</summary>
    private static bool IsFragment(Block block) =>
        Shape.LastMark(block.Text.Value) is not (':' or '–' or '—')
        || block.Words is [.., { Folded: "to" or "that" or "by" or "shall" or "will" or "may" or "agree" or "agreed" or "on" or "for" or "in" or "through" or "including" or "follows" or "understandings" or "understanding" }]
        || Shape.StartsSmall(block.Text.Value);
}
