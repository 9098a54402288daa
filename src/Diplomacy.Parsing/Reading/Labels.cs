namespace Diplomacy.Parsing.Reading;

/// <summary>Cuts run-in labels off paragraphs: bold words that end in a colon or full stop, and a speaker's name in square brackets.</summary>
internal static class Labels
{
    private const int LongestLabel = 100;

    public static void Cut(IReadOnlyList<Block> blocks)
    {
        foreach (var block in blocks)
        {
            if (block.SecondLanguage || block.Kind != BlockKind.Paragraph) continue;
            var length = LengthIn(block);
            if (length == 0 || length >= block.Text.Length) continue;
            block.Label = block.Text.Part(0, length);
            block.Text = block.Text.Part(length, block.Text.Length - length);
        }
    }

    private static int LengthIn(Block block)
    {
        var text = block.Text.Value;
        var bold = Math.Min(block.Raw.BoldPrefix, text.Length);
        if (bold is > 1 and <= LongestLabel && bold < text.Length)
        {
            var end = bold;
            if (text[bold] is ':' or '.') end++;
            if (Shape.LastMark(text[..end]) is ':' or '.' or '–' or '—') return end;
        }
        if (text[0] == '[' && text.IndexOf(']') is var close and > 1 and <= LongestLabel && close + 2 < text.Length) return close + 1;
        return 0;
    }
}
