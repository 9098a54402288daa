using System.Globalization;
using System.Xml;

namespace Diplomacy.Parsing.Reading.Docx;

/// <summary>Counts list items as Word does, so that a paragraph has the number that a reader sees before it (ECMA-376 part 1, 17.9).</summary>
internal sealed class DocxNumbering
{
    private const int Levels = 9;
    private const int LongestMarker = 24;

    private sealed class Level
    {
        public int Start { get; set; } = 1;
        public string Format { get; set; } = "decimal";
        public string Text { get; set; } = "";
    }

    private sealed class List
    {
        public Level[] Levels { get; } = [.. Enumerable.Range(0, DocxNumbering.Levels).Select(_ => new Level())];

        // 0: no item yet.
        public int[] Counted { get; } = new int[DocxNumbering.Levels];

        public bool[] Begun { get; } = new bool[DocxNumbering.Levels];
    }

    private readonly Dictionary<string, List> _abstract = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (List List, Dictionary<int, int> Starts)> _lists = new(StringComparer.Ordinal);
    private readonly HashSet<(string, int)> _started = [];

    public static DocxNumbering Read(DocxArchive archive, string part)
    {
        var numbering = new DocxNumbering();
        List? list = null;
        var (id, level, bounded) = ("", 0, true);
        archive.Read(part, reader =>
        {
            if (!DocxReader.IsWord(reader) || reader.NodeType != XmlNodeType.Element) return;
            var value = DocxReader.Attribute(reader, "val");
            switch (reader.LocalName)
            {
                case "abstractNum":
                    numbering._abstract[DocxReader.Attribute(reader, "abstractNumId") ?? ""] = list = new List();
                    break;
                case "num":
                    (id, list) = (DocxReader.Attribute(reader, "numId") ?? "", null);
                    break;
                case "abstractNumId" when numbering._abstract.TryGetValue(value ?? "", out var shared):
                    numbering._lists[id] = (shared, []);
                    break;
                case "lvl" or "lvlOverride":
                    level = DocxReader.Number(DocxReader.Attribute(reader, "ilvl")) ?? 0;
                    bounded = level is >= 0 and < Levels;
                    break;
                case "startOverride" when bounded && numbering._lists.TryGetValue(id, out var numbered):
                    numbered.Starts[level] = DocxReader.Number(value) ?? 1;
                    break;
                case "start" when list is not null && bounded:
                    list.Levels[level].Start = DocxReader.Number(value) ?? 1;
                    break;
                case "numFmt" when list is not null && bounded:
                    list.Levels[level].Format = value ?? "decimal";
                    break;
                case "lvlText" when list is not null && bounded:
                    list.Levels[level].Text = value ?? "";
                    break;
            }
        });
        return numbering;
    }

    /// <summary>The marker of the next item of a list, or null where it has none.</summary>
    public string? Next(string list, int level)
    {
        if (!_lists.TryGetValue(list, out var numbered) || level is < 0 or >= Levels) return null;
        var (counts, starts) = numbered;
        var of = counts.Levels[level];
        if (starts.TryGetValue(level, out var start) && _started.Add((list, level))) counts.Begun[level] = false;
        else start = of.Start;
        counts.Counted[level] = counts.Begun[level] ? unchecked(counts.Counted[level] + 1) : start;
        counts.Begun[level] = true;
        for (var i = level + 1; i < Levels; i++) counts.Begun[i] = false;
        return of.Format switch
        {
            "none" => null,
            // The sign of a symbol font says nothing without it.
            "bullet" => "•",
            _ => Print(counts, of.Text),
        };
    }

    private static string? Print(List list, string pattern)
    {
        var marker = "";
        for (var i = 0; i < pattern.Length && marker.Length < LongestMarker; i++)
        {
            if (pattern[i] != '%' || i + 1 >= pattern.Length || pattern[i + 1] is < '1' or > '9')
            {
                marker += pattern[i];
                continue;
            }
            var level = pattern[++i] - '1';
            marker += Print(list.Begun[level] ? list.Counted[level] : list.Levels[level].Start, list.Levels[level].Format);
        }
        marker = string.Join(' ', marker.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return marker.Length > 0 ? marker : null;
    }

    private static string Print(int number, string format) => format switch
    {
        "lowerLetter" => ListNumbers.Repeated(number),
        "upperLetter" => ListNumbers.Repeated(number).ToUpperInvariant(),
        "lowerRoman" => ListNumbers.Roman(number),
        "upperRoman" => ListNumbers.Roman(number).ToUpperInvariant(),
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };
}
