using Diplomacy.Parsing.Countries;
using Diplomacy.Parsing.Dates;
using Diplomacy.Parsing.Reading;
using Diplomacy.Parsing.Record;

namespace Diplomacy.Parsing.Places;

/// <summary>Reads the city in lines that give a place and a date or an agency and nothing else, and at the head of a report.</summary>
internal static class PlaceLines
{
    private const int LongestLine = 16;

    /// <summary>"Madrid, 3 March 2015" on a line of its own above or below an instrument.</summary>
    public static Found<string>? Alone(NamedDocument names)
    {
        const int lines = 6;
        const int longest = 8;
        var blocks = names.Document.Blocks;
        foreach (var block in blocks.Take(lines).Concat(blocks.Skip(Math.Max(lines, blocks.Count - lines))).Where(b => !b.SecondLanguage && b.Words.Count is > 2 and <= longest))
        {
            var text = NamedText.Of(block, names.Document.SourceText);
            if (!Cities.TryMatch(text.Words, 0, out _, out var count) || count >= text.Words.Count || text.GapAfter(count - 1) is not (", " or ". ")) continue;
            var date = text.CountryAt[count]?.NextWord ?? count;
            while (date < text.Words.Count && text.Words[date].Folded is "the" or "this" or "on") date++;
            if (date < text.Words.Count && DateExpression.At(text.Text, text.Words, date) is { Day: not null, Year: not null }) return PlaceFinder.Found(text, 0, count);
        }
        return null;
    }

    /// <summary>"Addis Ababa (ENA) – ", "Benguela - ": the city from which a report was sent, at the head of its first paragraph.</summary>
    public static Found<string>? Sent(NamedDocument names)
    {
        const int far = 4;
        foreach (var text in names.Body.Where(t => t.Words.Count > far && t.Block!.Kind is BlockKind.Paragraph or BlockKind.Preamble or BlockKind.LeadIn).Take(2))
        {
            if (!Cities.TryMatch(text.Words, 0, out _, out var count)) continue;
            for (var i = count - 1; i < Math.Min(text.Words.Count - 1, count + far); i++)
                if (text.GapAfter(i) is " - " or " – " or " — " or " -- " or ") - " or ") – " or ") — " or ") -- ") return PlaceFinder.Found(text, 0, count);
        }
        return null;
    }

    /// <summary>A city alone on one of the last lines, over or before the date.</summary>
    public static Found<string>? Below(NamedDocument names)
    {
        foreach (var text in names.Body.TakeLast(3))
            if (text.Words.Count is > 0 and <= 4 && !Shape.IsSentenceEnd(text.Text) && Cities.TryMatch(text.Words, 0, out _, out var count) && count == text.Words.Count) return PlaceFinder.Found(text, 0, count);
        return Lines(names.Body.TakeLast(3).Where(t => t.Block!.Kind == BlockKind.Dateline));
    }

    /// <summary>"OSLO. AGENCY -", "Jeddah, Saudi Arabia", "20 May 2023, Hiroshima".</summary>
    public static Found<string>? Above(NamedDocument names)
    {
        return Lines(names.Body.Where(t => t.Words.Count > 0).Take(3).Where(t => t.Block!.Kind == BlockKind.Dateline || t.Words.Count <= 8 || (t.Words.Count <= LongestLine && IsDated(t))));
    }

    private static bool IsDated(NamedText text) =>
        Enumerable.Range(0, text.Words.Count).Any(i => DateExpression.At(text.Text, text.Words, i) is { Day: not null, Year: not null });

    private static Found<string>? Lines(IEnumerable<NamedText> lines)
    {
        foreach (var text in lines)
        {
            for (var i = 0; i < text.Words.Count; i++)
                // "(Petra)" is an agency.
                if (Cities.TryMatch(text.Words, i, out _, out _) && !(i > 0 && text.GapAfter(i - 1).EndsWith("(")) && PlaceFinder.CityAt(text, i) is { } found) return found;
        }
        return null;
    }
}
