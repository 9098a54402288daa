using System.Buffers;
using Diplomacy.Parsing.Countries;
using Diplomacy.Parsing.People;

namespace Diplomacy.Parsing.Parties;

/// <summary>Reads lists of countries: "the United States, the Republic of Korea (ROK), and Japan".</summary>
internal static class CountryList
{
    private static readonly SearchValues<char> Separators = SearchValues.Create(",;/&-–—");

    private static readonly HashSet<string> Fillers = new(StringComparer.Ordinal)
    {
        "the", "government", "governments", "people", "of", "leaders", "presidents", "representatives", "from", "as", "well", "together", "with", "both",
        "kingdom", "member", "states", "republic",
    };

    /// <summary>The countries of a list that begins at or shortly behind a word, and the index behind the list. Empty where none begins there.</summary>
    public static (IReadOnlyList<CountryMatch> Countries, int End) Read(NamedText text, int at)
    {
        var found = new List<CountryMatch>();
        var end = at;
        var next = SkipFillers(text, at);
        while (next < text.Words.Count && text.CountryAt[next] is { } match)
        {
            found.Add(match);
            end = SkipBrackets(text, match.NextWord);
            while (end < text.Words.Count && match.Country.Kind == CountryKind.Organisation && text.Words[end].Folded is "member" or "states" or "countries") end++;
            if (end >= text.Words.Count) break;
            var gap = text.GapAfter(end - 1);
            if (text.Words[end].Folded is "and" or "or")
            {
                next = SkipFillers(text, end + 1);
                // "Israel and President Biden": the list is at its end.
                if (next >= text.Words.Count || text.CountryAt[next] is null) break;
            }
            else if (IsSeparator(gap)) next = SkipFillers(text, text.Words[end].Folded is "and" ? end + 1 : end);
            else break;
        }
        return (found, found.Count == 0 ? at : end);
    }

    /// <summary>The countries of a list that begins at a word, or behind a few words such as "the foreign ministries of".</summary>
    public static IReadOnlyList<CountryMatch> Behind(NamedText text, int at)
    {
        const int longest = 6;
        var list = Read(text, at);
        if (list.Countries.Count > 0) return list.Countries;
        for (var i = at; i < Math.Min(text.Words.Count - 1, at + longest); i++)
        {
            if (text.CountryAt[i] is not null || MeetingWords.IsTopic(text.Words[i].Folded)) return [];
            if (text.Words[i].Folded is "of" or "from") return Read(text, i + 1).Countries;
        }
        return [];
    }

    /// <summary>
    /// The countries of institutions joined by "and" or commas: "the Ministry for Primary Industries of A and the Ministry of Agriculture and Food of the
    /// Republic of B", "the Norwegian Ministry of Defence and the Ministry of Defence of Latvia".
    /// </summary>
    public static IReadOnlyList<CountryMatch> Institutions(NamedText text, int at)
    {
        const int longest = 16;
        var found = new List<CountryMatch>();
        while (at < text.Words.Count && found.Count < 40)
        {
            var name = at;
            while (name < Math.Min(text.Words.Count, at + longest) && text.CountryAt[name] is null && text.Words[name].Folded is not ("regarding" or "concerning" or "on")) name++;
            if (name >= text.Words.Count || text.CountryAt[name] is not { Form: not CountryForm.Part } match) break;
            found.Add(match);
            at = SkipBrackets(text, match.NextWord);
            // The rest of "the Norwegian Ministry of Defence".
            var rest = match.Form == CountryForm.Demonym ? longest : 0;
            while (rest-- > 0 && at < text.Words.Count && text.Words[at].Folded is not ("and" or "on") && !text.GapAfter(at - 1).Contains(',')) at++;
            if (at >= text.Words.Count || !(text.Words[at].Folded is "and" || IsSeparator(text.GapAfter(at - 1)))) break;
            if (text.Words[at].Folded is "and") at++;
        }
        return found;
    }

    private static bool IsSeparator(ReadOnlySpan<char> gap) =>
        gap.ContainsAny(Separators) && !gap.Contains('.') || gap is "., " or ".-" or ".–" or ". – " or ".; " or ". & ";

    private static int SkipFillers(NamedText text, int at)
    {
        while (at < text.Words.Count && text.CountryAt[at] is null && Fillers.Contains(text.Words[at].Folded)) at++;
        return at;
    }

    /// <summary>Skips "(ROK)", "(the “United States”)".</summary>
    private static int SkipBrackets(NamedText text, int at)
    {
        if (at >= text.Words.Count || !text.GapAfter(at - 1).Contains('(')) return at;
        for (var i = at; i < Math.Min(text.Words.Count, at + 10); i++)
            if (text.GapAfter(i).Contains(')')) return i + 1;
        return at;
    }
}
