using Diplomacy.Parsing.Parties;
using Diplomacy.Parsing.Places;
using Diplomacy.Parsing.Text;

namespace Diplomacy.Parsing.Reading;

/// <summary>Marks lines that say only when, where and by whom a text was released, and cuts such words off the head of a paragraph.</summary>
internal static class Datelines
{
    private const int Longest = 12;
    private const int LongestHead = 90;
    private const int ShortestRest = 8;

    private static readonly HashSet<string> DateWords = new(StringComparer.Ordinal)
    {
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "th", "st", "nd", "rd", "of", "gmt", "utc", "am", "pm", "no", "nr",
    };

    public static void Mark(List<Block> blocks)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            if (block.SecondLanguage || block.Kind != BlockKind.Paragraph) continue;
            if (IsDateline(block)) block.Kind = BlockKind.Dateline;
            else if (block.Marker is null && HeadLength(block) is var length and > 0) Split(blocks, i, length);
        }
    }

    private static bool IsDateline(Block block)
    {
        var words = block.Words;
        if (words.Count is 0 or > Longest) return false;
        if (Shape.IsSentenceEnd(block.Text.Value)) return IsPlaceAndDate(block, [.. words]);
        var released = BlockVocabulary.Datelines.TryMatch(words, 0, out _, out var count) ? count : 0;
        var rest = words.Skip(released).ToList();
        if ((released > 0 || rest.Count > 1) && rest.All(IsDateWord)) return true;
        return IsPlace(block) || IsDateAndPlace(block) || IsPlaceAndDate(block, rest) || IsDateFirst(block) || IsByline(block);
    }

    /// <summary>"Pittsburgh, Pennsylvania": a city, a comma and what it lies in, and nothing else.</summary>
    private static bool IsPlace(Block block)
    {
        var words = block.Words;
        if (words.Count > 6 || !Cities.TryMatch(words, 0, out _, out var city) || city == words.Count) return false;
        return block.Text.Value.AsSpan(words[city - 1].End).TrimStart() is [',', ..] && words.Skip(city).All(w => w.Capital || w.Folded is "of" or "the" or "de")
            && !block.Text.Value.AsSpan(words[city].Start).Contains(',');
    }

    /// <summary>"20 May 2023, Hiroshima": a date with its year, a comma and a city, and nothing else but what it lies in.</summary>
    private static bool IsDateAndPlace(Block block)
    {
        var words = block.Words;
        var date = words.TakeWhile(IsDateWord).Count();
        return date >= 2 && date < words.Count && words.Take(date).Any(w => w.Length == 4 && w.Folded.All(char.IsAsciiDigit))
            && block.Text.Value.AsSpan(words[date - 1].End).TrimStart() is [',', ..] && Cities.TryMatch(words, date, out _, out var city)
            && words.Skip(date + city).All(w => w.Capital) && words.Count - date - city <= 3;
    }

    private static bool IsDateWord(Word word) => DateWords.Contains(word.Folded) || char.IsAsciiDigit(word.Folded[0]);

    /// <summary>"Brasília, 23 May 2025": a city in capitals, a comma, and nothing but a date with its year.</summary>
    private static bool IsPlaceAndDate(Block block, List<Word> words)
    {
        var place = words.TakeWhile(w => !IsDateWord(w)).ToList();
        if (place.Count is 0 or > 4 || place.Any(w => !w.Capital && w.Folded is not ("de" or "the" or "of")) || place.Count == words.Count) return false;
        var comma = block.Text.Value.AsSpan(place[^1].End).TrimStart() is [',' or '.' or '-' or '–', ..];
        return comma && words.Skip(place.Count).All(IsDateWord) && words.Any(w => w.Length == 4 && w.Folded.All(char.IsAsciiDigit));
    }

    /// <summary>"September 8, 2016 - Ottawa, Ontario - Global Affairs": a date with its year, then a dash or bar, then names.</summary>
    private static bool IsDateFirst(Block block)
    {
        var date = block.Words.TakeWhile(IsDateWord).Count();
        if (date < 2 || date == block.Words.Count || !block.Words.Take(date).Any(w => w.Length == 4 && w.Folded.All(char.IsAsciiDigit))) return false;
        var parted = block.Text.Value.AsSpan(block.Words[date - 1].End).TrimStart() is ['-' or '–' or '—' or '|', ' ', ..];
        return parted && block.Words.Skip(date).All(w => w.Capital || w.Folded is "of" or "the" or "and" or "de");
    }

    /// <summary>"By Jane Doe, Reporter"</summary>
    private static bool IsByline(Block block) =>
        block.Words is [{ Folded: "by", Capital: true }, { Capital: true }, ..] && block.Words.Count <= 8 && block.Words.All(w => w.Capital || w.Folded is "and" or "de" or "of" or "in");

    /// <summary>
    /// The length of "OSLO. AGENCY - ", "KYIV, Ukraine (AGENCY) — " or "Doha, 4 November 2019 (AGENCY) -- " at the head of a paragraph, or 0: a first
    /// word in capitals, or nothing but names and dates with an agency or date among them, then a dash with a blank behind it, then a capital.
    /// </summary>
    private static int HeadLength(Block block)
    {
        var text = block.Text.Value;
        var words = block.Words;
        if (words.Count < 6 || !words[0].Capital && !char.IsAsciiDigit(text[0]) || Shape.IsCapitals(text)) return 0;
        for (var i = 2; i < Math.Min(text.Length - 3, LongestHead); i++)
        {
            if (text[i + 1] != ' ' || !(char.IsUpper(text[i + 2]) || text[i + 2] is '"' or '“')) continue;
            var mark = i;
            if (text[i] is '-' or '–' or '—')
            {
                while (mark > 0 && text[mark - 1] is '-' or '–' or '—') mark--;
                // "Luanda, July 4, 2019.- The"
                if (mark == 0 || (text[mark - 1] is not (' ' or ')') && !(text[mark - 1] is '.' && IsNamesAndDates([.. words.TakeWhile(w => w.Start < mark)])))) return 0;
            }
            // "City, 10 January 2022: The", "CITY, November 19. /AGENCY/. The", "City, Nov 10 (AGENCY) The"
            else if (text[i] is not (':' or ')') && !(text[i] is '.' && text[i - 1] is '/'))
            {
                continue;
            }
            var head = words.TakeWhile(w => w.Start < mark).ToList();
            if (words.Count - head.Count < ShortestRest) return 0;
            if (IsNamesAndDates(head) || (text[i] is not (':' or '.' or ')') && IsShouted(text, head, mark))) return i + 2;
        }
        return 0;
    }

    /// <summary>The first word is in capitals; one of three letters stands alone ("VGP - ").</summary>
    private static bool IsShouted(string text, List<Word> head, int dash) =>
        head.Count > 0 && Shape.IsCapitals(text[..head[0].End].PadRight(4)) || head is [{ Length: 3 }] && text.AsSpan(0, 3).IndexOfAnyExceptInRange('A', 'Z') < 0 && dash <= 4
        || head.Count > 0 && head[0].Length >= 3 && Shape.IsCapitals(text[..Math.Max(4, head[0].End)]);

    private static bool IsNamesAndDates(List<Word> head)
    {
        if (head.Count is 0 or > Longest || head.Any(w => !w.Capital && !IsDateWord(w) && w.Folded is not ("de" or "of"))) return false;
        if (head[0].Folded is "in" or "on" or "at" or "the" or "by" or "from" or "since" or "during" or "until" or "for" or "as") return false;
        for (var i = 0; i < head.Count; i++)
            if (SubjectWords.NewsAgencyAt(head, i) is not null) return true;
        return head.Any(IsMonth) && head.Any(w => char.IsAsciiDigit(w.Folded[0]));
    }

    private static bool IsMonth(Word word) => word.Length > 2 && DateWords.Contains(word.Folded) && !word.Folded.EndsWith("day", StringComparison.Ordinal) && word.Folded is not ("gmt" or "utc");

    private static void Split(List<Block> blocks, int i, int length)
    {
        var block = blocks[i];
        blocks.Insert(i, new Block(BlockKind.Dateline, block.Text.Part(0, length)) { Language = block.Language });
        block.Text = block.Text.Part(length, block.Text.Length - length);
    }
}
