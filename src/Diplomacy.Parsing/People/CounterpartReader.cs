using Diplomacy.Parsing.Countries;

namespace Diplomacy.Parsing.People;

/// <summary>
/// Reads persons named as the counterparts of another: "his Romanian counterpart A", "her counterpart from Norway, B", "his national security
/// advisor counterparts A of Japan and B of Korea". They hold the office that the words give, else that of the person named before.
/// </summary>
internal static class CounterpartReader
{
    private const int MostWordsBefore = 8;

    /// <summary>Whether a word begins the names of counterparts.</summary>
    public static bool Stands(NamedText text, int at) => text.Words[at].Folded is "counterpart" or "counterparts" or "colleague" or "homologue";

    /// <summary>Adds the persons named behind the word "counterpart"; returns the index to read on from.</summary>
    /// <param name="officeBefore">The office named last before the text.</param>
    public static int Read(NamedText text, int at, string? officeBefore, List<PersonMention> found)
    {
        var (country, office, first) = Before(text, at);
        office ??= found.FindLast(p => p.Office is not null)?.Office ?? officeBefore;
        var next = at + 1;
        List<CountryMatch> states = [];
        if (next + 1 < text.Words.Count && text.Words[next].Folded is "of" or "from")
        {
            var place = text.Words[next + 1].Folded is "the" ? next + 2 : next + 1;
            if (place >= text.Words.Count || text.CountryAt[place] is not { } match) return at + 1;
            country ??= match.Country;
            next = match.NextWord;
            // "the Democratic Republic of Congo (DRC), A"
            if (next < text.Words.Count && text.GapAfter(next - 1) is " (" && text.GapAfter(next) is "), " or ") ") next++;
            states = States(text, match);
            if (states.Count > 1) next = states[^1].NextWord;
        }
        var named = 0;
        for (var start = first; next < text.Words.Count && text.GapAfter(next - 1) is " " or ", " or "), " or ") "; start = next)
        {
            if (text.Words[next].Folded is "and" && start != first) next++;
            // "his counterpart, Vice President A"
            var titled = next < text.Words.Count && text.Words[next].Capital && OfficeReader.Read(text, next) is { } own ? own : (OfficeMatch?)null;
            var name = NameReader.SkipHonorifics(text, titled?.End ?? next);
            if (name >= text.Words.Count || !text.Words[name].Capital || NameReader.Read(text, name) is not var (value, end)) break;
            var person = PersonReader.Finish(text, start, value, titled?.Words, titled?.Country, name, end);
            found.Add(person with { Office = person.Office ?? office, Country = states.Count > 1 ? states[Math.Min(named++, states.Count - 1)].Country : country ?? person.Country, Counterpart = true, OtherSide = true });
            next = person.End;
            if (text.Words[at].Folded is not "counterparts") break;
        }
        return next;
    }

    /// <summary>"from Japan, Norway and the Republic of Korea": the names that follow are theirs in this order.</summary>
    private static List<CountryMatch> States(NamedText text, CountryMatch first)
    {
        var states = new List<CountryMatch> { first };
        for (var at = first.NextWord; at < text.Words.Count && text.GapAfter(at - 1) is " " or ", ";)
        {
            if (text.Words[at].Folded is "and" && at + 1 < text.Words.Count) at++;
            if (text.Words[at].Folded is "the" && at + 1 < text.Words.Count) at++;
            if (text.CountryAt[at] is not { Form: CountryForm.Name } next) break;
            states.Add(next);
            at = next.NextWord;
        }
        return states;
    }

    /// <summary>The state and the office between "his" and "counterpart", and the index of the first word.</summary>
    private static (Country? Country, string? Office, int First) Before(NamedText text, int at)
    {
        var first = at;
        while (first > 0 && first > at - MostWordsBefore && text.GapAfter(first - 1) is " " or "-" && !IsOwner(text.Words[first - 1].Folded)) first--;
        if (first == 0 || !IsOwner(text.Words[first - 1].Folded)) return (null, null, at);
        var country = text.CountryAt[first];
        var from = country?.NextWord ?? first;
        for (var i = from; i < at; i++)
            if (OfficeWords.HeadAt(text.Words, i) is var count and > 0 && i + count == at) return (country?.Country, text.Slice(from, at), first);
        return (country?.Country, null, first);
    }

    private static bool IsOwner(string word) => word is "his" or "her" or "their" or "its" or "my" or "our" or "the" or "'s";
}
