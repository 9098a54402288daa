namespace Diplomacy.Parsing.Reading;

/// <summary>Marks what a web page or printer added (menus, notices, page numbers, end marks) and the words under pictures.</summary>
internal static class Furniture
{
    private const int LongestFurniture = 16;
    private const int LongestCaption = 70;

    public static void Mark(IReadOnlyList<Block> blocks)
    {
        foreach (var block in blocks)
        {
            if (block.Raw.Kind is { } said) block.Kind = said;
            else if (IsFurniture(block)) block.Kind = BlockKind.Furniture;
            else if (IsCaption(block)) block.Kind = BlockKind.Caption;
        }
    }

    private static bool IsFurniture(Block block)
    {
        var text = block.Text.Value;
        // "###", "* * *", "_____", a number alone.
        if (Shape.IsWordless(text)) return true;
        if (IsTrail(text) && block.Words.Count <= 2 * LongestFurniture) return true;
        if (block.Words.Count > LongestFurniture) return false;
        if (PageBreaks.IsPageNumber(text) || IsAddress(text)) return true;
        var words = block.Words;
        if (words.Count <= 2) return BlockVocabulary.Furniture.IsWhole(words) || words is [{ Folded: "end" }];
        // One-word phrases ("print") are furniture only where they stand alone.
        return BlockVocabulary.Furniture.Matches(words).Any(m => m.Count > 1);
    }

    // "Home > Media > ...", "Home | News | Contact"
    private static bool IsTrail(string text) =>
        text.AsSpan().Count(" > ") > 1 || text.AsSpan().Count(" | ") > 1 || text.AsSpan().Count(" » ") > 1 || text.AsSpan().Count(" / ") > 2;

    private static bool IsAddress(string text) =>
        !text.Contains(' ') && (text.StartsWith("http", StringComparison.OrdinalIgnoreCase) || text.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || text.Contains('@'));

    private static bool IsCaption(Block block)
    {
        var words = block.Words;
        if (words.Count is 0 or > LongestCaption) return false;
        foreach (var match in BlockVocabulary.Captions.Matches(words))
        {
            if (match.Count > 1) return true;
            // "photo" alone: in brackets or before a colon - "(Photo: agency)", "Photo: ..." .
            var end = words[match.Word].End;
            var start = words[match.Word].Start;
            var text = block.Text.Value;
            if (end < text.Length && text[end] == ':') return true;
            if (end < text.Length && text[end] is ')' or ']' && start > 0 && text[start - 1] is '(' or '[') return true;
        }
        return false;
    }
}
