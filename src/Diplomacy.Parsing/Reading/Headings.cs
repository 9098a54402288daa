using Diplomacy.Parsing.Text;

namespace Diplomacy.Parsing.Reading;

/// <summary>Marks headings on lines of their own, and tells those that name a theme from those that name a part of the instrument.</summary>
internal static class Headings
{
    private const int LongestFormatted = 30;
    private const int LongestPlain = 14;

    public static void Mark(IReadOnlyList<Block> blocks)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            if (block.SecondLanguage || block.Kind != BlockKind.Paragraph || !IsHeading(blocks, i)) continue;
            block.Kind = IsStructural(block) ? BlockKind.StructuralHeading : BlockKind.Heading;
        }
    }

    private static bool IsHeading(IReadOnlyList<Block> blocks, int i)
    {
        var block = blocks[i];
        var text = block.Text.Value;
        var words = block.Words;
        if (words.Count is 0 or > LongestFormatted || block.Label is not null) return false;
        if (Shape.LastMark(text) is ',' or ';') return false;
        var below = Below(blocks, i);
        if (below is null) return false;
        if (block.Raw.IsHeading) return true;
        if (Shape.IsSentenceEnd(text) && (words.Count > LongestPlain || !block.Raw.IsBold)) return false;
        if (block.Raw.IsBold) return true;
        var mark = Shape.LastMark(text);
        if (Shape.IsCapitals(text)) return mark != ':' || words.Count <= LongestPlain;
        if (mark == ':' || !char.IsUpper(text.FirstOrDefault(char.IsLetter))) return false;
        // A numbered line with no full stop, over items or prose.
        if (block.Marker is { } marker && Markers.IsNumber(marker.Value)) return words.Count <= LongestPlain && (below.Marker is not null || Shape.IsClosed(below.Text.Value));
        return block.Marker is null && words.Count <= LongestPlain && block.Raw.AfterBlank && block.Raw.EndsShort
            && below.Words.Count > words.Count && Shape.IsClosed(below.Text.Value) && below.Raw.AfterBlank;
    }

    private static Block? Below(IReadOnlyList<Block> blocks, int i)
    {
        for (var j = i + 1; j < blocks.Count; j++)
            if (!blocks[j].SecondLanguage && blocks[j].Kind is not (BlockKind.Furniture or BlockKind.Caption)) return blocks[j];
        return null;
    }

    private static bool IsStructural(Block block)
    {
        var words = block.Words;
        if (words[0].Folded is "article" or "chapter" or "section" or "part" or "annex" && words.Count <= 2) return true;
        if (BlockVocabulary.StructuralHeadings.IsWhole(words) || IsFinal(words)) return true;
        // A headline between two reports names no theme.
        return !block.Raw.IsBold && !block.Raw.IsHeading && !Shape.IsCapitals(block.Text.Value) && Kinds.IsHeadline(words);
    }

    /// <summary>The heading stands over clauses about the instrument itself.</summary>
    public static bool IsFinal(IReadOnlyList<Word> words) => BlockVocabulary.FinalHeadings.IsWhole(words);
}
