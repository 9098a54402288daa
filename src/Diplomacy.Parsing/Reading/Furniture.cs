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
            else if (WhyFurniture(block) is { } why) (block.Kind, block.Because) = (BlockKind.Furniture, why);
            else if (IsCaption(block)) block.Kind = BlockKind.Caption;
        }
    }

    /// <summary>Why a block is no part of the document, in an English clause; null where it is.</summary>
    private static string? WhyFurniture(Block block)
    {
        var text = block.Text.Value;
        if (PageBreaks.IsPageNumber(text)) return "a page number";
        // "###", "* * *", "_____", a number alone.
        if (Shape.IsWordless(text)) return "a line without words";
        // Markdown's "| A | B |" over "| --- | --- |" is a table.
        if (IsTrail(text) && !(text.StartsWith("| ", StringComparison.Ordinal) && text.Contains("| ---", StringComparison.Ordinal)) && block.Words.Count <= 2 * LongestFurniture) return "a menu or trail of links";
        if (block.Words.Count > LongestFurniture) return null;
        if (IsAddress(text)) return "an address of the web or of mail";
        var words = block.Words;
        if (words is [{ Folded: "end" }]) return "an end mark";
        // One-word phrases ("print") are furniture only where they stand alone.
        var phrase = words.Count <= 2 ? BlockVocabulary.Furniture.IsWhole(words) : BlockVocabulary.Furniture.Matches(words).Any(m => m.Count > 1);
        return phrase ? "words that web pages add (menus, buttons, notices)" : null;
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
