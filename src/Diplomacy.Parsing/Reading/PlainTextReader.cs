using Diplomacy.Parsing.Text;

namespace Diplomacy.Parsing.Reading;

/// <summary>
/// Reads plain text into raw blocks. A blank line parts blocks; within a paragraph a line goes on in the next one where
/// the text is wrapped to a width, and stands alone where it is not.
/// </summary>
internal static class PlainTextReader
{
    private const int NarrowestWrap = 40;
    private const int WidestWrap = 140;

    private readonly record struct Line(int Start, int End, bool Blank)
    {
        public int Length => End - Start;
    }

    public static IReadOnlyList<RawBlock> Read(string source, int start, int end)
    {
        var lines = LinesOf(source, start, end);
        var width = WrapWidth(lines);
        var blocks = new List<RawBlock>();
        var builder = new ReadingTextBuilder();
        var afterBlank = true;
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Blank)
            {
                afterBlank = true;
                continue;
            }
            builder.Append(source, lines[i].Start, lines[i].End);
            while (i + 1 < lines.Count && !lines[i + 1].Blank && GoesOn(source, lines[i], lines[i + 1], width))
            {
                i++;
                builder.Append(' ', lines[i].Start - 1);
                builder.Append(source, lines[i].Start, lines[i].End);
            }
            var text = builder.Build();
            // "**Energy**": bold type of another format, kept in a plain file.
            var bold = text.Value is ['*', '*', not '*', .., not '*', '*', '*'] && text.Value.IndexOf("**", 2, StringComparison.Ordinal) == text.Length - 2;
            if (bold) text = text.Part(2, text.Length - 4);
            if (text.Length == 0) continue;
            var cut = Markers.Cut(text);
            blocks.Add(new RawBlock(cut?.Words ?? text)
            {
                Marker = cut?.Marker,
                IsBold = bold,
                AfterBlank = afterBlank,
                EndsShort = width == 0 || lines[i].Length < width * 3 / 4,
            });
            afterBlank = false;
        }
        return blocks;
    }

    /// <summary>A line goes on where it fills the width that the text is wrapped to and the next one begins no item.</summary>
    private static bool GoesOn(string source, Line line, Line next, int width)
    {
        if (width == 0 || line.Length < width * 3 / 4 || IsParted(source.AsSpan(line.Start, line.Length).Trim())) return false;
        var head = source.AsSpan(next.Start, Math.Min(next.Length, 12)).Trim();
        return Markers.LengthAt(head.ToString()) == 0;
    }

    /// <summary>Columns side by side, as in signatures: runs of blanks part the words of a line.</summary>
    private static bool IsParted(ReadOnlySpan<char> line) => line.Contains("        ", StringComparison.Ordinal) || line.Contains('\t');

    /// <summary>The width that most paragraphs of several lines are wrapped to, or 0 where lines are paragraphs.</summary>
    private static int WrapWidth(List<Line> lines)
    {
        var inner = new List<int>();
        for (var i = 0; i + 1 < lines.Count; i++)
            if (!lines[i].Blank && !lines[i + 1].Blank) inner.Add(lines[i].Length);
        if (inner.Count < 3) return 0;
        inner.Sort();
        var width = inner[inner.Count * 9 / 10];
        var full = inner.Count(l => l >= width * 3 / 4);
        return width is >= NarrowestWrap and <= WidestWrap && full * 2 > inner.Count ? width : 0;
    }

    private static List<Line> LinesOf(string source, int start, int end)
    {
        var lines = new List<Line>();
        var at = start;
        while (at < end)
        {
            var stop = source.AsSpan(at, end - at).IndexOfAny('\n', '\r', '\f');
            var lineEnd = stop < 0 ? end : at + stop;
            lines.Add(new Line(at, lineEnd, source.AsSpan(at, lineEnd - at).IsWhiteSpace()));
            if (stop < 0) break;
            at = lineEnd + 1;
            if (source[lineEnd] == '\r' && at < end && source[at] == '\n') at++;
        }
        return lines;
    }
}
