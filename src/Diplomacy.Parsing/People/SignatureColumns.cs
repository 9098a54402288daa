using Diplomacy.Parsing.Countries;
using Diplomacy.Parsing.Text;

namespace Diplomacy.Parsing.People;

/// <summary>Parts the lines of a signature block into the columns that the source sets side by side with runs of blanks.</summary>
internal static class SignatureColumns
{
    // Fewer blanks are a hard line break of Markdown.
    private const int ColumnGap = 5;

    /// <param name="Left">Units from the start of its line in the source.</param>
    private readonly record struct Cell(ReadingText Text, int Left);

    /// <summary>The cells of each column from top to bottom; one column where the lines are not parted.</summary>
    public static IReadOnlyList<IReadOnlyList<ReadingText>> Of(IEnumerable<NamedText> lines, string source)
    {
        var rows = lines.SelectMany(l => Rows(l, source)).ToList();
        var count = rows.Count == 0 ? 0 : rows.Max(r => r.Count);
        if (count <= 1) return [[.. rows.SelectMany(r => r).Select(c => c.Text)]];
        var columns = new List<ReadingText>[count];
        for (var i = 0; i < count; i++) columns[i] = [];
        var full = rows.Where(r => r.Count == count).ToList();
        double[] lefts = [.. Enumerable.Range(0, count).Select(i => full.Average(r => r[i].Left))];
        foreach (var row in rows)
            for (var i = 0; i < row.Count; i++)
                columns[row.Count == count ? i : Nearest(lefts, row[i].Left)].Add(row[i].Text);
        return columns;
    }

    // A line that one column leaves empty tells by its place in which column it stands.
    private static int Nearest(double[] lefts, int left)
    {
        var nearest = 0;
        for (var i = 1; i < lefts.Length; i++)
            if (Math.Abs(lefts[i] - left) < Math.Abs(lefts[nearest] - left)) nearest = i;
        return nearest;
    }

    /// <summary>The lines of a block, each cut where the source leaves a wide gap; a block that is not cut is one line.</summary>
    private static List<List<Cell>> Rows(NamedText block, string source)
    {
        var reading = block.Block!.Text;
        var rows = new List<List<Cell>> { new() };
        var first = 0;
        for (var i = 0; i < block.Words.Count; i++)
        {
            var last = i + 1 == block.Words.Count;
            var (blanks, breaks) = last ? (0, false) : Gap(block, i, source);
            if (!last && blanks < ColumnGap && !breaks) continue;
            var start = block.Words[first].Start;
            var end = last ? block.Text.Length : block.Words[i + 1].Start;
            var offset = reading.OffsetOf(start);
            rows[^1].Add(new Cell(reading.Part(start, end - start), offset - (source.LastIndexOf('\n', offset) + 1)));
            if (breaks) rows.Add([]);
            first = i + 1;
        }
        return rows;
    }

    /// <summary>The number of blanks behind a word in the source, and whether a row ends there.</summary>
    private static (int Blanks, bool Breaks) Gap(NamedText block, int word, string source)
    {
        var reading = block.Block!.Text;
        var blanks = 0;
        var (breaks, table) = (false, false);
        for (var i = reading.OffsetOf(block.Words[word].End - 1) + 1; i < reading.OffsetOf(block.Words[word + 1].Start); i++)
        {
            // "Name      : A" is one cell, "| A | B |" are two.
            if (source[i] == ':' && blanks > 0) return (0, false);
            table |= source[i] == '|';
            breaks |= source[i] == '\n' && (table || IsParted(source, i + 1));
            blanks += source[i] == '|' ? ColumnGap : source[i] == '\t' ? ColumnGap : char.IsWhiteSpace(source[i]) ? 1 : 0;
        }
        return (blanks, breaks);
    }

    /// <summary>A wide gap stands before or within the words of the line; a row that was wrapped has none in its second line.</summary>
    private static bool IsParted(string source, int at)
    {
        var start = source.LastIndexOf('\n', Math.Max(0, at - 1)) + 1;
        var end = source.IndexOf('\n', at) is var next and >= 0 ? next : source.Length;
        var blanks = 0;
        foreach (var c in source.AsSpan(start, Math.Max(0, end - start)).TrimEnd())
        {
            blanks = c == '\t' ? blanks + ColumnGap : char.IsWhiteSpace(c) ? blanks + 1 : 0;
            if (blanks >= ColumnGap) return true;
        }
        return false;
    }
}
