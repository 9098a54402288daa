using System.Buffers;
using System.Globalization;
using Diplomacy.Parsing.Countries;
using Diplomacy.Parsing.Reading;
using Diplomacy.Parsing.Text;

namespace Diplomacy.Parsing.Dates;

/// <summary>
/// Finds the day on which a text was released, by the lines that a ministry, agency or web page sets above or below it: "22/05/2008 | 16:40",
/// "Press Release 078 | February 25, 2022", "Doha, 4 November 2019 (QNA) -", "No: 123, 4 May 2016, Press Release Regarding ...".
/// </summary>
internal static class ReleaseLines
{
    private const int MostHead = 10;
    private const int MostTail = 6;
    private const int LongestLine = 16;
    private const int LongestHead = 90;

    private static readonly SearchValues<char> Parting = SearchValues.Create(",:(–—-");

    /// <summary>The release and the words that give it, or null.</summary>
    public static (DateOnly Day, IReadOnlyList<Span> Evidence)? Find(NamedDocument names)
    {
        var source = names.Document.SourceText;
        var blocks = names.Document.Blocks;
        foreach (var text in names.Body.Where(t => t.Block!.Kind == BlockKind.Dateline).Take(3))
            if (In(text, text.Words.Count) is { } dateline) return dateline;
        var prose = 0;
        while (prose < Math.Min(blocks.Count, MostHead) && !IsProse(blocks[prose])) prose++;
        foreach (var block in blocks.Take(prose).Where(IsLine))
        {
            // "13.2.2018" at the head of a line looks like a number of a section.
            if (block.Marker is { } marker && NamedText.Of(marker, source) is var number && In(number, number.Words.Count) is { } marked) return marked;
            if (In(NamedText.Of(block, source), block.Words.Count) is { } line) return line;
        }
        if (prose < blocks.Count && IsProse(blocks[prose]) && InHead(NamedText.Of(blocks[prose], source)) is { } head) return head;
        if (names.Title is { } title && InTitle(title) is { } titled) return titled;
        foreach (var block in blocks.Skip(Math.Max(prose, blocks.Count - MostTail)).Where(IsLine).Reverse())
            if (!block.Words.Any(w => w.Folded is "copyright" or "updated" or "modified") && In(NamedText.Of(block, source), block.Words.Count) is { } line) return line;
        return null;
    }

    /// <summary>The line is short and no sentence; what stands in the signatures or in a title is no release.</summary>
    private static bool IsLine(Block block) =>
        block.Kind is BlockKind.Furniture or BlockKind.Paragraph or BlockKind.Caption or BlockKind.Heading or BlockKind.StructuralHeading && block.Words.Count is > 0 and <= LongestLine;

    private static bool IsProse(Block block) =>
        !block.SecondLanguage && block.Kind is BlockKind.Paragraph or BlockKind.Preamble or BlockKind.LeadIn or BlockKind.Item && (block.Words.Count > LongestLine || Shape.IsSentenceEnd(block.Text.Value));

    /// <summary>A date before the dash that opens the report: "Riyadh, April 11, 2017, SPA -- ".</summary>
    private static (DateOnly, IReadOnlyList<Span>)? InHead(NamedText text)
    {
        for (var i = 0; i + 1 < text.Words.Count && text.Words[i].End < LongestHead; i++)
            if (text.GapAfter(i).ContainsAny('–', '—') || text.GapAfter(i).Contains("- ", StringComparison.Ordinal) || text.GapAfter(i).Contains("--", StringComparison.Ordinal))
                if (In(text, i + 1) is { } found) return found;
        return null;
    }

    /// <summary>A date that a comma, colon or bracket sets off at the head or end of a title: "... statement: 14 January 2020".</summary>
    private static (DateOnly, IReadOnlyList<Span>)? InTitle(NamedText title)
    {
        for (var i = 0; i < title.Words.Count; i++)
        {
            if (DateExpression.At(title.Text, title.Words, i) is not { Year: not null, Day: not null } date) continue;
            var before = i > 0 ? title.GapAfter(i - 1) : ", ";
            // "No: 123, 4 May 2016, Press Release", "(Oslo, 4 May 2016)"
            var last = date.End >= title.Words.Count || !title.GapAfter(date.End - 1).SequenceEqual(" ");
            if (last && before.ContainsAny(Parting) && Day(date) is { } day) return (day, title.SpansOf(date.First, date.End));
        }
        return null;
    }

    private static (DateOnly, IReadOnlyList<Span>)? In(NamedText text, int end)
    {
        for (var i = 0; i < end; i++)
            if (DateExpression.At(text.Text, text.Words, i) is { Year: not null, Day: not null } date && date.End <= end && Day(date) is { } day) return (day, text.SpansOf(date.First, date.End));
        return null;
    }

    private static DateOnly? Day(DateExpression date)
    {
        var (year, month, number) = (date.Year!.Value, date.LastMonth ?? date.Month, date.LastDay ?? date.Day!.Value);
        return DateOnly.TryParseExact($"{year:0000}-{month:00}-{number:00}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
    }
}
