using Diplomacy.Parsing.Text;

namespace Diplomacy.Parsing.References;

/// <summary>Finds resolutions cited by number ("Security Council resolution 1540 (2004)"), or by their subject where a date tells which.</summary>
internal static class Resolutions
{
    private static readonly HashSet<string> Heads = ["resolution", "resolutions", "unscr", "unscrs"];

    public static IEnumerable<Citation> Find(SpokenWords spoken, bool[] taken)
    {
        var words = spoken.Words;
        for (var head = 0; head < words.Count; head++)
        {
            if (!Heads.Contains(words[head].Folded) || taken[head]) continue;
            var first = head > 0 && words[head - 1].Capital && Gap.IsClose(spoken.Text, words[head - 1], words[head])
                ? InstrumentNames.Trim(spoken, head, NameRun.Left(spoken, head, i => taken[i]))
                : head;
            var end = Numbers(spoken, head + 1);
            if (end == head + 1)
            {
                if (first == head) continue;
                end = TitleExtent.End(spoken, head + 1, plain: true, i => taken[i], _ => false);
                if (!ReferenceDates.HasDate(spoken, first, end)) continue;
            }
            yield return new Citation(first, end, "resolution");
            var stem = (first, head + 1 - first);
            while (NextNumber(spoken, end) is { } next)
            {
                end = Numbers(spoken, next);
                yield return new Citation(next, end, "resolution") { Stem = stem };
            }
            head = end - 1;
        }
    }

    /// <summary>Behind a year in brackets another number follows: "242 (1967), 338 (1973) and 1397 (2002)".</summary>
    private static int? NextNumber(SpokenWords spoken, int year)
    {
        var words = spoken.Words;
        var next = year + 1;
        if (next < words.Count && words[next].Folded == "and") next++;
        var follows = next + 1 < words.Count && ReferenceDates.IsBracketed(spoken, year) && char.IsDigit(words[next].Folded[0])
            && (ReferenceDates.IsBracketed(spoken, next + 1) || (words[next - 1].Folded == "and" && words[next].Length is 3 or 4)) && Gap.Joins(spoken.Text, words[year], words[next]);
        return follows ? next : null;
    }

    /// <summary>Index behind the numbers that follow: "2570, 2571", "A/RES/77/248", "ES-11/1 and ES-11/2", "No. 2735"; years in brackets are none.</summary>
    private static int Numbers(SpokenWords spoken, int at)
    {
        var (text, words) = (spoken.Text, spoken.Words);
        var end = at;
        for (var i = at; i < words.Count && (Gap.Joins(text, words[i - 1], words[i]) || (words[i - 1].Folded is "no" or "nos" && i > at)); i++)
        {
            var word = words[i].Folded;
            if (ReferenceDates.IsBracketed(spoken, i)) break;
            if (char.IsDigit(word[0])) end = i + 1;
            else if (word is "and" or "no" or "nos" or "number" || IsSymbol(spoken, i)) continue;
            else break;
        }
        return end;
    }

    /// <summary>Letters of a document number: "A/RES/", "ES-".</summary>
    private static bool IsSymbol(SpokenWords spoken, int at) =>
        spoken.Words[at].Length <= 3 && spoken.Words[at].Capital && at + 1 < spoken.Words.Count
        && Gap.Between(spoken.Text, spoken.Words[at], spoken.Words[at + 1]) is "/" or "-" or "–";
}
