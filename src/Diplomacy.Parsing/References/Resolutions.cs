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
                ? Trim(words, NameRun.Left(spoken, head, i => taken[i]), head)
                : head;
            var end = Numbers(spoken, head + 1);
            if (end == head + 1)
            {
                if (first == head) continue;
                end = TitleExtent.End(spoken, head + 1, plain: true, i => taken[i]);
                if (!ReferenceDates.HasDate(spoken, first, end)) continue;
            }
            yield return new Citation(first, end, "resolution");
            head = end - 1;
        }
    }

    private static int Trim(IReadOnlyList<Word> words, int first, int head)
    {
        while (first < head && (!words[first].Capital || Organisations.NameParts.Openings.Contains(words[first].Folded))) first++;
        return first;
    }

    /// <summary>Index behind the numbers that follow: "2570, 2571", "A/RES/77/248", "ES-11/1 and ES-11/2", "No. 2735"; years in brackets are none.</summary>
    private static int Numbers(SpokenWords spoken, int at)
    {
        var (text, words) = (spoken.Text, spoken.Words);
        var end = at;
        for (var i = at; i < words.Count && Gap.Joins(text, words[i - 1], words[i]); i++)
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
