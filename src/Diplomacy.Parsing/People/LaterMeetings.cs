namespace Diplomacy.Parsing.People;

/// <summary>Whom those who took part met besides: "also held a meeting with C", "paid a courtesy call on D", "was received by E".</summary>
internal static class LaterMeetings
{
    /// <summary>Those of the persons of a sentence whom somebody who took part met, none where it tells of no such meeting.</summary>
    /// <param name="known">The words of the names of those who took part.</param>
    public static IEnumerable<PersonMention> Met(NamedSentence sentence, List<PersonMention> persons, IReadOnlySet<string> known)
    {
        if (Opening(sentence) is var opened and >= 0)
        {
            var end = opened;
            while (end + 1 < sentence.End && !(sentence.Text.GapAfter(end) is ", " && known.Overlaps(Enumerable.Range(end + 1, Math.Min(3, sentence.End - end - 1)).Select(i => sentence.Text.Words[i].Folded)))) end++;
            if (end + 1 < sentence.End) return MeetingSentence.Sides(sentence, persons, opened).Where(p => p.First > opened && p.First <= end && !p.IsPossessive);
        }
        var with = With(sentence);
        if (with < 0 || !IsParticipantBefore(sentence, persons, with, known)) return [];
        var cut = MeetingSentence.Cut(sentence, with);
        return MeetingSentence.Sides(sentence, persons, with).Where(p => p.First > with && p.First < cut && !p.IsPossessive);
    }

    /// <summary>
    /// "Foreign Minister A received B, X's Minister of Trade", "Minister A and Minister B exchanged views": others of the two sides who met beside those who
    /// lead. A year tells of another occasion.
    /// </summary>
    public static List<PersonMention> Apart(NamedSentence sentence, List<PersonMention> persons)
    {
        var words = sentence.Text.Words;
        if (persons.Count < 2 || persons.Exists(p => p.Office is null || p.IsPossessive)) return [];
        for (var i = sentence.First; i < sentence.End; i++)
            if (words[i].Length == 4 && char.IsAsciiDigit(words[i].Folded[0])) return [];
        var (a, b) = (persons[0], persons[1]);
        if (a.JoinedTo(b)) return b.End < sentence.End && words[b.End].Folded is "met" or "exchanged" or "held" or "conferred" or "discussed" or "talked" ? [a, b with { OtherSide = true }] : [];
        if (a.End + 1 >= sentence.End || a.Country is null && b.Country is null) return [];
        var verb = words[a.End].Folded is "also" or "separately" ? a.End + 1 : a.End;
        var met = words[verb].Folded is "received" or "met" or "welcomed" ? verb + 1 : words[verb].Folded is "held" or "had" or "conferred" or "spoke" ? sentence.Find(w => w is "with", verb) + 1 : -1;
        if (met > verb && met < sentence.End && words[met].Folded is "with" or "the" or "his" or "her") met++;
        return met > verb && b.First >= met && b.First <= met + 1 ? [a with { MakesParty = false }, b with { MakesParty = false, Counterpart = true, OtherSide = true }] : [];
    }

    /// <summary>Index of "with" in "During meetings with B and C, A stressed ...", or -1.</summary>
    private static int Opening(NamedSentence sentence)
    {
        const int near = 5;
        var words = sentence.Text.Words;
        if (words[sentence.First].Folded is not ("during" or "in" or "at")) return -1;
        for (var i = sentence.First + 1; i + 1 < Math.Min(sentence.End, sentence.First + near); i++)
            if (MeetingWords.IsGathering(words[i].Folded) && words[i].Folded is not "call" and not "conversation") return words[i + 1].Folded is "with" && words[i - 1].Folded is not ("earlier" or "recent" or "previous") ? i + 1 : -1;
        return -1;
    }

    /// <summary>Index of the word before those met, or -1.</summary>
    private static int With(NamedSentence sentence)
    {
        var words = sentence.Text.Words;
        for (var i = sentence.First; i + 1 < sentence.End; i++)
        {
            var (word, next) = (words[i].Folded, words[i + 1].Folded);
            if (word is "met" or "meets") return next is "with" ? i + 1 : i;
            if (next is "on" && word is "called" || next is "on" && word is "call" && i > 1 && (words[i - 1].Folded is "courtesy" || words[i - 2].Folded is "paid")) return i + 1;
            if (word is "received" or "welcomed" && By(sentence, i) is var by and >= 0) return by;
            if (next is not ("with" or "to")) continue;
            if (word is "spoke" or "talked") return i + 1;
            if (MeetingWords.IsGathering(word) && sentence.Find(w => w is "held" or "had" or "hold" or "holds" or "hosted") is var held and >= 0 && held < i) return i + 1;
        }
        return -1;
    }

    /// <summary>Index of "by" behind a passive verb: "was received at the Palace by".</summary>
    private static int By(NamedSentence sentence, int verb)
    {
        const int far = 10;
        var words = sentence.Text.Words;
        if (words[verb + 1].Folded is "by") return verb + 1;
        if (verb == sentence.First || words[verb - 1].Folded is not ("was" or "were" or "been" or "also" or "is")) return -1;
        for (var i = verb + 1; i < Math.Min(sentence.End, verb + far) && !sentence.Text.GapAfter(i - 1).Contains(','); i++)
            if (words[i].Folded is "by") return i;
        return -1;
    }

    private static bool IsParticipantBefore(NamedSentence sentence, List<PersonMention> persons, int verb, IReadOnlySet<string> known)
    {
        if (persons.Exists(p => p.First < verb)) return persons.Exists(p => p.First < verb && p.Parts.Any(known.Contains));
        var words = sentence.Text.Words;
        if (words[sentence.First].Folded is "he" or "she" or "they") return true;
        for (var i = sentence.First; i < verb; i++)
        {
            // "The same day the Kazakh diplomat held a meeting with ...", "The Permanent Secretary paid a courtesy call on ...": a subject without a name.
            if (words[i].Folded is "diplomat" or "minister" or "president" or "he" or "she" or "delegation" or "they" or "also" or "guest" or "visitor" or "guests" or "visitors" or "excellency" or "majesty" or "highness" or "premier" or "secretary") return true;
            if (words[i].Capital && (known.Contains(words[i].Folded) || OfficeWords.HeadAt(words, i) > 0)) return true;
        }
        return false;
    }
}
