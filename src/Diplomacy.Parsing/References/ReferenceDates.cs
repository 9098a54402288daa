using Diplomacy.Parsing.Text;

namespace Diplomacy.Parsing.References;

/// <summary>Finds the date or dates that a text gives for a cited instrument, before or behind its title.</summary>
internal static class ReferenceDates
{
    private static readonly HashSet<string> Acts =
    [
        "signed", "dated", "concluded", "adopted", "issued", "established", "reached", "approved", "done", "initialled", "initialed", "agreed", "announced", "ratified",
        "endorsed", "inked", "launched", "released", "made",
    ];

    /// <summary>The dates as EDTF; none where the text gives none.</summary>
    /// <param name="year">The document's own year, for a day without one.</param>
    public static IReadOnlyList<string> Of(SpokenWords spoken, Citation citation, int? year)
    {
        var dates = Before(spoken, citation.First, year);
        if (dates.Count == 0) dates = Behind(spoken, BehindSides(spoken, citation.End));
        if (dates.Count == 0 && AtHead(spoken, citation.First) is { } made) dates = [made];
        // "the Vienna Document 2011"
        if (dates.Count == 0 && CitedDate.TryRead(spoken, citation.End, out var date, out _) && date.Month == 0 && date.Year <= year
            && Gap.Between(spoken.Text, spoken.Words[citation.End - 1], spoken.Words[citation.End]) is " " && !IsPeriod(spoken, citation.End)) dates = [date];
        return [.. dates.Select(d => d.Edtf(year)).OfType<string>().Distinct(StringComparer.Ordinal)];
    }

    /// <summary>"2019-2021"</summary>
    private static bool IsPeriod(SpokenWords spoken, int year) =>
        year + 1 < spoken.Words.Count && Gap.Between(spoken.Text, spoken.Words[year], spoken.Words[year + 1]) is "-" or "–" && char.IsAsciiDigit(spoken.Words[year + 1].Folded[0]);

    /// <summary>"On January 10, 2024, the Council passed resolution 2722": the date at the head of the sentence, where a verb of making stands before the title.</summary>
    private static CitedDate? AtHead(SpokenWords spoken, int first)
    {
        const int Near = 3;
        const int Far = 24;
        var words = spoken.Words;
        var made = false;
        for (var i = first - 1; i >= 0 && i >= first - Far && Gap.Joins(spoken.Text, words[i], words[i + 1]); i--)
        {
            made |= i >= first - Near && words[i].Folded is "passed" or "adopted" or "signed" or "issued" or "concluded";
            if (words[i] is { Capital: true, Folded: "on" or "in" }) return made && CitedDate.TryRead(spoken, i + 1, out var date, out _) ? date : null;
        }
        return null;
    }

    public static bool HasDate(SpokenWords spoken, int first, int end) => Before(spoken, first, null).Count > 0 || Behind(spoken, end).Count > 0;

    /// <summary>The word is the whole content of a bracket.</summary>
    public static bool IsBracketed(SpokenWords spoken, int at)
    {
        var word = spoken.Words[at];
        return word.Start > 0 && word.End < spoken.Text.Length && spoken.Text[word.Start - 1] == '(' && spoken.Text[word.End] == ')';
    }

    /// <summary>"the 2001 Agreement", "March 2nd and March 24th resolutions", "the June 27 signing of a bilateral Memorandum".</summary>
    private static List<CitedDate> Before(SpokenWords spoken, int first, int? year)
    {
        var words = spoken.Words;
        var dates = new List<CitedDate>();
        var at = first;
        if (SigningOf(spoken, first) is { } noun) at = noun;
        else if (DatedSigning(spoken, first) is { } dated) at = dated;
        while (at > 0 && ReadBack(spoken, at, out var date, out var start))
        {
            // A year that has not come yet is part of a name ("2030 Agenda").
            if (date.Month == 0 && date.Year > year) break;
            dates.Insert(0, date);
            at = start;
            if (at > 1 && words[at - 1].Folded == "and" && date.Month > 0) at--;
            else break;
        }
        return dates;
    }

    /// <summary>Sides and subject that the title can do without stand between it and its date: "between the two countries", "on Allied Relations".</summary>
    private static int BehindSides(SpokenWords spoken, int end)
    {
        const int Far = 6;
        var words = spoken.Words;
        if (end >= words.Count || words[end].Folded is not ("between" or "among" or "on" or "concerning" or "regarding")) return end;
        if (words[end].Folded == "on" && CitedDate.TryRead(spoken, end + 1, out _, out _)) return end;
        var behind = TitleExtent.End(spoken, end, plain: true, _ => false, _ => false);
        if (behind > end) return behind;
        for (var i = end + 1; i < words.Count && i <= end + Far && Gap.IsClose(spoken.Text, words[i - 1], words[i]); i++)
            if (words[i].Folded is "countries" or "states" or "sides" or "parties" or "governments" or "nations") return i + 1;
        return end;
    }

    private static bool ReadBack(SpokenWords spoken, int at, out CitedDate date, out int start)
    {
        // The longest date that ends just before the title.
        for (var count = 3; count >= 1; count--)
        {
            start = at - count;
            if (start < 0 || !CitedDate.TryRead(spoken, start, out date, out var read) || read != count) continue;
            // "UNSCR 1701, the Treaty": a comma parts a number from what follows.
            if (count == 1 && Gap.Between(spoken.Text, spoken.Words[at - 1], spoken.Words[at]).Contains(',')) continue;
            // "post-2020" is no date, and a year in brackets belongs to what stands before it.
            if (IsBracketed(spoken, at - 1)) continue;
            if (start > 0 && Gap.Between(spoken.Text, spoken.Words[start - 1], spoken.Words[start]) is "-" or "–") continue;
            if (Gap.Joins(spoken.Text, spoken.Words[at - 1], spoken.Words[at])) return true;
        }
        (date, start) = (default, at);
        return false;
    }

    /// <summary>Index of "of" in "the signature in Oslo, on 2 November 2022, of the Agreement", which a date precedes; or null.</summary>
    private static int? DatedSigning(SpokenWords spoken, int first)
    {
        const int Far = 12;
        var words = spoken.Words;
        var of = first > 1 && words[first - 1].Folded is "the" ? first - 2 : first - 1;
        if (of < 1 || words[of].Folded is not "of" || !Gap.IsComma(spoken.Text, words[of - 1], words[of])) return null;
        for (var i = of - 1; i >= 0 && i > of - Far; i--)
            if (words[i].Folded is "signature" or "signing" or "adoption" or "conclusion") return of;
        return null;
    }

    private static int? SigningOf(SpokenWords spoken, int first)
    {
        var words = spoken.Words;
        for (var i = first - 1; i > 0 && i >= first - 5; i--)
        {
            if (words[i].Folded == "of" && words[i - 1].Folded is "signing" or "adoption" or "conclusion" or "signature") return i - 1;
            if (words[i].Capital) return null;
        }
        return null;
    }

    /// <summary>", signed by A and B in Baku on 31 October 2007", "of 3 July 2008", "(2004)", "on March 8, 2016".</summary>
    private static List<CitedDate> Behind(SpokenWords spoken, int end)
    {
        const int Far = 24;
        var words = spoken.Words;
        if (end >= words.Count || !Gap.Joins(spoken.Text, words[end - 1], words[end])) return [];
        if (IsBracketed(spoken, end) && CitedDate.TryRead(spoken, end, out var year, out _)) return [year];
        var at = end;
        if (words[at].Folded is "of" or "from" or "on" && CitedDate.TryRead(spoken, at + 1, out var direct, out _) && (direct.Month > 0 || words[at].Folded != "on")) return [direct];
        // "of the 2010 OSCE Summit"
        if (words[at].Folded is "of" or "from" && at + 2 < words.Count && words[at + 1].Folded == "the" && CitedDate.TryRead(spoken, at + 2, out var occasion, out var length))
            for (var i = at + 2 + length; i < Math.Min(words.Count, at + 9); i++)
                if (words[i].Folded is "summit" or "conference" or "meeting" or "session" or "forum" or "congress" or "assembly") return [occasion];
        // "..., which established the Centre in 1999" dates the Centre.
        if (at + 1 < words.Count && words[at].Folded is "which" or "that" && Acts.Contains(words[at + 1].Folded)) return [];
        while (at < words.Count && at < end + 3 && words[at].Folded is "which" or "that" or "was" or "were" or "both" or "first" or "originally") at++;
        if (at >= words.Count || !Acts.Contains(words[at].Folded)) return [];
        var signed = words[at].Folded is "signed" or "initialled" or "initialed" or "inked" or "done";
        for (var i = at + 1; i < words.Count && i < at + Far && Gap.Joins(spoken.Text, words[i - 1], words[i]); i++)
        {
            if (words[i].Folded is "on" or "in" or "dated" or "of" or "at" || i == at + 1)
            {
                var from = words[i].Folded is "on" or "in" or "dated" or "of" or "at" ? i + 1 : i;
                if (from < words.Count && words[from].Folded == "the") from++;
                if (CitedDate.TryRead(spoken, from, out var date, out var count)) return [date, .. More(spoken, from + count)];
            }
            if (!signed && i > at + 8) break;
            if (Acts.Contains(words[i].Folded) || InstrumentWords.ClearHeads.Contains(words[i].Folded)) break;
        }
        return [];
    }

    /// <summary>"... and March 24, 2022": a second date of the same act.</summary>
    private static IEnumerable<CitedDate> More(SpokenWords spoken, int at)
    {
        if (at + 1 >= spoken.Words.Count || spoken.Words[at].Folded != "and") yield break;
        var from = spoken.Words[at + 1].Folded == "on" ? at + 2 : at + 1;
        if (CitedDate.TryRead(spoken, from, out var date, out _) && date.Month > 0) yield return date;
    }
}
