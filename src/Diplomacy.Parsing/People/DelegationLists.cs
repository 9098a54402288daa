using Diplomacy.Parsing.Countries;

namespace Diplomacy.Parsing.People;

/// <summary>
/// Reads the lists of those who made up the sides: "The X delegation included A; B; and C", "X was represented by A", "the participants from X were A and
/// B", "A and B chaired the meeting for X", "The meeting was attended by A, and from the Y side by B".
/// </summary>
/// <param name="stateOf">The state of a person named before, or null.</param>
internal sealed class DelegationLists(Func<PersonMention, Country?> stateOf)
{
    private const int LongestSubject = 14;

    /// <summary>A list that begins behind a word, and for whom those in it speak.</summary>
    private readonly record struct List(int At, Country? Side);

    /// <summary>Those of the persons of a sentence whom it lists, each with the state of its side.</summary>
    /// <param name="report">The document tells of a meeting: who joined it or briefed there took part.</param>
    public List<PersonMention> In(NamedSentence sentence, IReadOnlyList<PersonMention> persons, bool report)
    {
        var found = new List<PersonMention>();
        if (persons.Count == 0) return found;
        var lists = Lists(sentence, persons, report);
        var next = 0;
        for (var i = 0; i < lists.Count; i++)
        {
            var end = MeetingSentence.Cut(sentence with { End = i + 1 < lists.Count ? lists[i + 1].At : sentence.End }, lists[i].At + 1);
            while (next < persons.Count && persons[next].First <= lists[i].At) next++;
            for (; next < persons.Count && persons[next].First < end; next++)
            {
                var person = persons[next];
                if (person.Former || person.IsPossessive) continue;
                found.Add(person.Country is null ? person with { Country = Delegations.SideOf(sentence, lists[i].At, person.First) ?? lists[i].Side } : person);
            }
        }
        if (Spokesmen(sentence) is not var (verb, side)) return found;
        foreach (var person in persons.Where(p => p.First < verb && !p.Former && !p.IsPossessive)) found.Add(person.Country is null ? person with { Country = side } : person);
        return found;
    }

    private List<List> Lists(NamedSentence sentence, IReadOnlyList<PersonMention> persons, bool report)
    {
        var words = sentence.Text.Words;
        var lists = new List<List>();
        var from = sentence.First;
        // The last person before the word at hand.
        var before = -1;
        // "Representing X were A; B; and C"
        if (words[from].Folded is "representing" && sentence.Text.CountryAt[words[from + 1 < sentence.End ? from + 1 : from].Folded is "the" ? from + 2 : from + 1 < sentence.End ? from + 1 : from] is { } named && named.NextWord < sentence.End && words[named.NextWord].Folded is "were" or "was")
            lists.Add(new List(named.NextWord, named.Country));
        // "Attending from the X side were A and B"
        if (words[from].Folded is "attending" or "joining" or "participating" or "accompanying" or "present" && Being(sentence, persons) is var being and > 0) lists.Add(new List(being, Delegations.SideOf(sentence, from, being)));
        // "For X, the meeting was attended by A"
        var whole = words[from].Folded is "for" && from + 2 < sentence.End && sentence.Text.CountryAt[words[from + 1].Folded is "the" ? from + 2 : from + 1] is { } apart && sentence.Text.GapAfter(apart.NextWord - 1) is ", " ? apart.Country : null;
        for (var i = sentence.First + 1; i < sentence.End; i++)
        {
            while (before + 1 < persons.Count && persons[before + 1].First < i) before++;
            if (words[i].Capital) continue;
            var word = words[i].Folded;
            var at = -1;
            Country? side = null;
            if (IsComposition(sentence, i))
            {
                var subject = Subject(sentence, from, i, being: word is "were" or "was" or "are");
                // "The X delegation was led by A and included B": the same subject.
                if (subject < 0 && lists.Count > 0 && words[i - 1].Folded is "and" or "also") (at, side) = (i, lists[^1].Side);
                else if (subject >= 0) (at, side) = (i, SideAt(sentence, before >= 0 ? persons[before] : null, subject, i));
            }
            else if (i + 1 < sentence.End && words[i + 1].Folded is "by" && word is "represented" or "led" or "headed" && SideOrState(sentence, before >= 0 ? persons[before] : null, from, i) is var (known, state) && known) (at, side) = (i + 1, state);
            else if (word is "accompanied" or "joined" && i + 1 < sentence.End && words[i + 1].Folded is "by" && (report || word is "accompanied") && before >= 0 && persons[before] is var leader) (at, side) = (i + 1, leader.Country ?? stateOf(leader));
            else if (word is "attended" or "briefed" or "joined" && i + 1 < sentence.End && words[i + 1].Folded is "by" && (report || word is "attended")) at = i + 1;
            else if (word is "participation" or "presence" && i + 1 < sentence.End && words[i + 1].Folded is "of" && words[i - 1].Folded is "the" && words[i - 2 < sentence.First ? i : i - 2].Folded is "with" or "in") at = i + 1;
            // "A, joined by B, opened the Dialogue"
            else if (word is "joined" && i + 1 < sentence.End && words[i + 1].Folded is "by" && before >= 0 && persons[before].End == i) at = i + 1;
            else if (word is "chairmanship" or "chair" && i + 1 < sentence.End && words[i + 1].Folded is "of" && i - 2 >= sentence.First && words[i - 1].Folded is "the" or "joint" && words[i - 2].Folded is "under" or "the") at = i + 1;
            if (at < 0) continue;
            lists.Add(new List(at, side ?? whole));
            from = at;
        }
        return lists;
    }

    /// <summary>Index of "were" before the first person, or -1.</summary>
    private static int Being(NamedSentence sentence, IReadOnlyList<PersonMention> persons)
    {
        for (var i = sentence.First + 1; i < Math.Min(sentence.End, persons[0].First); i++)
            if (sentence.Text.Words[i].Folded is "were" or "was") return i;
        return -1;
    }

    /// <summary>"included", "was made up of", "consisted of"; "were" behind "participants".</summary>
    private static bool IsComposition(NamedSentence sentence, int at)
    {
        var words = sentence.Text.Words;
        var (word, next) = (words[at].Folded, at + 1 < sentence.End ? words[at + 1].Folded : "");
        if (word is "included" or "includes" or "comprised" or "comprises") return true;
        if (word is "consisted" or "consists" or "composed" or "comprising") return next is "of" or "by";
        return word is "up" ? words[at - 1].Folded is "made" && next is "of" : word is "were" or "was" or "are" && next is not "led" && sentence.Text.Words[at - 1].Folded is not ("who" or "which");
    }

    /// <summary>Index of the noun for a side before a verb, or -1.</summary>
    /// <param name="being">The verb is "were": it tells who took part behind "participants" alone.</param>
    private static int Subject(NamedSentence sentence, int from, int verb, bool being)
    {
        var words = sentence.Text.Words;
        for (var i = verb - 1; i >= from && i > verb - LongestSubject; i--)
            if (being ? words[i].Folded is "participants" or "attendees" or "delegates" or "negotiators" or "principals" : Delegations.IsSide(words[i].Folded) || words[i].Folded is "participants" or "attendees") return i;
        return -1;
    }

    private Country? SideAt(NamedSentence sentence, PersonMention? before, int subject, int verb) =>
        Delegations.SideBefore(sentence, verb) ?? Origin(sentence, subject) ?? (before is { IsPossessive: true } leader && leader.First < subject ? leader.Country ?? stateOf(leader) : null);

    /// <summary>"participants from X".</summary>
    private static Country? Origin(NamedSentence sentence, int subject)
    {
        if (subject + 2 >= sentence.End || sentence.Text.Words[subject + 1].Folded is not ("from" or "of")) return null;
        return sentence.Text.CountryAt[sentence.Text.Words[subject + 2].Folded is "the" && subject + 3 < sentence.End ? subject + 3 : subject + 2]?.Country;
    }

    /// <summary>The side that stands before "represented by", with or without a word for it, and whether one does.</summary>
    private (bool Known, Country? Side) SideOrState(NamedSentence sentence, PersonMention? before, int from, int verb)
    {
        var words = sentence.Text.Words;
        var passive = words[verb - 1].Folded is "was" or "were" or "is" or "are" or "be";
        var last = passive ? verb - 1 : verb;
        if (words[verb].Folded is "represented")
            for (var i = last - 1; i >= from && i > last - LongestSubject; i--)
                if (sentence.Text.CountryAt[i] is { Form: CountryForm.Name } match && match.NextWord == last) return (true, match.Country);
        if (Subject(sentence, from, last, being: false) is var subject and >= 0 && words[subject].Folded is not "participants") return (true, SideAt(sentence, before, subject, last));
        return (false, null);
    }

    /// <summary>"A and B chaired the meeting for X", "A represented Y", "A led the delegation of Z": the verb, and for whom.</summary>
    private static (int Verb, Country Side)? Spokesmen(NamedSentence sentence)
    {
        const int far = 8;
        var words = sentence.Text.Words;
        for (var verb = sentence.First + 1; verb + 1 < sentence.End; verb++)
        {
            if (words[verb].Capital || words[verb].Folded is not ("chaired" or "represented" or "led" or "headed" or "attended" or "participated" or "spoke" or "signed") || words[verb + 1].Folded is "by") continue;
            if (words[verb - 1].Folded is "was" or "were") continue;
            for (var i = verb + 1; i < Math.Min(sentence.End, verb + far); i++)
            {
                if (sentence.Text.CountryAt[i] is not { } match) continue;
                var before = words[i - 1].Folded is "the" ? i - 2 : i - 1;
                var served = words[verb].Folded is "represented" && before == verb || words[before].Folded is "for" || (words[before].Folded is "of" && words[before - 1].Folded is "behalf" or "delegation");
                if (served && (match.NextWord >= sentence.End || sentence.Text.GapAfter(match.NextWord - 1) is not " " || !words[match.NextWord].Capital)) return (verb, match.Country);
            }
        }
        return null;
    }
}
