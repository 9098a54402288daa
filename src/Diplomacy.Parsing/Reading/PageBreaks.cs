using Diplomacy.Parsing.Text;

namespace Diplomacy.Parsing.Reading;

/// <summary>Joins blocks that a page break or a lost line end tore apart; page numbers between the halves are left out.</summary>
internal static class PageBreaks
{
    private const int ShortestHalf = 40;

    public static List<RawBlock> Mend(IReadOnlyList<RawBlock> blocks)
    {
        var mended = new List<RawBlock>(blocks.Count);
        var halves = new List<ReadingText>();
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            var pageNumbers = new List<RawBlock>();
            halves.Clear();
            while (true)
            {
                var next = i + 1;
                while (next < blocks.Count && next <= i + 2 && IsPageNumber(blocks[next].Text.Value)) next++;
                if (next >= blocks.Count || !IsTorn(block, blocks[next])) break;
                pageNumbers.AddRange(blocks.Take(next).Skip(i + 1));
                if (halves.Count == 0) halves.Add(block.Text);
                halves.Add(blocks[next].Text);
                block = block with { Text = blocks[next].Text, EndsShort = blocks[next].EndsShort };
                i = next;
            }
            if (halves.Count > 0) block = block with { Text = ReadingText.Join(halves) };
            mended.Add(block);
            mended.AddRange(pageNumbers);
        }
        return mended;
    }

    private static bool IsTorn(RawBlock first, RawBlock second)
    {
        var head = first.Text.Value;
        var tail = second.Text.Value;
        if (second.Marker is not null || second.IsHeading || first.IsHeading || second.IsBold || first.IsBold) return false;
        if (Shape.IsClosed(head) || Shape.IsCapitals(head) || Shape.IsCapitals(tail)) return false;
        var item = first.Marker is not null;
        if (head.Length < ShortestHalf && !item) return false;
        if (Shape.StartsSmall(tail)) return true;
        // A half that begins with a capital: only where the first half cannot stand alone, or an item plainly goes on.
        if (!Shape.IsClosed(tail) || tail.Length < ShortestHalf) return false;
        if (Shape.EndsOpen(Words.Of(head[^Math.Min(head.Length, 40)..]))) return true;
        return item && first.Marker!.Value.All(c => !char.IsLetterOrDigit(c)) && head.Length >= ShortestHalf && Shape.StartsSmall(head);
    }

    /// <summary>"12", "- 12 -", "Page 3 of 10", "3/10".</summary>
    public static bool IsPageNumber(string text)
    {
        if (text.Length > 20) return false;
        var digits = 0;
        foreach (var word in Words.Of(text))
        {
            if (word.Folded.All(char.IsAsciiDigit) && word.Length <= 4) digits++;
            else if (word.Folded is not ("page" or "p" or "of" or "pg")) return false;
        }
        return digits is 1 or 2;
    }
}
