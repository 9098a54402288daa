namespace Diplomacy.Parsing.People;

/// <summary>Reads who met whom, and for whom, from a sentence that tells of a meeting.</summary>
internal static class MeetingSentence
{
    /// <summary>Index of a verb by which people meet - not "co-chaired by" -, or -1.</summary>
    public static int Verb(NamedSentence sentence)
    {
        for (var i = sentence.Find(MeetingWords.IsMeeting); i >= 0; i = sentence.Find(MeetingWords.IsMeeting, i + 1))
            if (sentence.Text.Words[i].Folded is not "chaired" || i + 1 >= sentence.End || sentence.Text.Words[i + 1].Folded is not "by") return i;
        // "will pay an official visit", "made an introductory visit"
        var pay = sentence.Find(w => w is "pay" or "pays" or "made" or "makes" or "undertook" or "undertakes");
        for (var i = pay; i >= 0 && i < Math.Min(sentence.End, pay + 6); i++)
            if (sentence.Text.Words[i].Folded is "visit" or "call") return pay;
        return -1;
    }

    /// <summary>Index of "meeting", "talks" and the like with "with" or "between" shortly behind, or -1: "said after his meeting in Warsaw with".</summary>
    public static int Gathering(NamedSentence sentence)
    {
        const int longest = 7;
        var words = sentence.Text.Words;
        for (var i = sentence.Find(MeetingWords.IsGathering); i >= 0; i = sentence.Find(MeetingWords.IsGathering, i + 1))
            for (var at = i + 1; at < Math.Min(sentence.End, i + longest) && !IsTopic(words, i); at++)
                if (words[at].Folded is "with" or "between") return i;
        return -1;
    }

    /// <summary>"briefed them on his call with": another meeting, of which one told.</summary>
    private static bool IsTopic(IReadOnlyList<Text.Word> words, int at) =>
        at > 1 && words[at - 1].Folded is "his" or "her" or "their" or "recent" or "the" && words[at - 2].Folded is "on" or "about" or "of" or "from" or "for" or "to" or "'s";

    /// <summary>Index of the word from which the sentence tells what for.</summary>
    public static int Cut(NamedSentence sentence, int from)
    {
        var words = sentence.Text.Words;
        for (var i = from; i < sentence.End; i++)
        {
            if (words[i].Capital) continue;
            if (MeetingWords.IsPurpose(words[i].Folded)) return i;
            // "the Dialogue co-chaired by"
            if (words[i].Folded is "chaired" && !sentence.Text.GapAfter(i - 1).Contains(',') && i + 1 < sentence.End && words[i + 1].Folded is "by") return i;
            if (words[i].Folded is "to" && i + 1 < sentence.End && !words[i + 1].Capital && !char.IsAsciiDigit(words[i + 1].Folded[0]) && words[i + 1].Folded is not ("the" or "his" or "her" or "a")) return i;
            if (words[i].Folded is "on" && i + 2 < sentence.End && words[i + 2].Folded is "occasion") return i;
        }
        return sentence.End;
    }

    /// <summary>
    /// Gives those behind "with" the state of their list - "Foreign Minister A and Chief of Cabinet B of C", "In Gabon, ..." - and those before
    /// "for the United States" that state.
    /// </summary>
    public static List<PersonMention> Sides(NamedSentence sentence, List<PersonMention> persons, int with)
    {
        var sided = persons.Select(p => with >= 0 && p.First > with ? p with { Counterpart = true } : p).ToList();
        for (var i = sided.Count - 2; i >= 0; i--)
            if (sided[i].Counterpart && sided[i].Country is null && sided[i].JoinedTo(sided[i + 1])) sided[i] = sided[i] with { Country = sided[i + 1].Country };
        var words = sentence.Text.Words;
        if (words[sentence.First].Folded is "in" && sentence.First + 1 < sentence.End && sentence.Text.CountryAt[sentence.First + 1] is { } place)
            sided = [.. sided.Select(p => p.Counterpart && p.Country is null ? p with { Country = place.Country } : p)];
        for (var i = sentence.End - 1; i > sentence.First && i > sentence.End - 6; i--)
        {
            if (sentence.Text.CountryAt[i] is not { } last || last.NextWord != sentence.End || !ForBefore(words, i)) continue;
            return [.. sided.Select(p => p.Country is null ? p with { Country = last.Country } : p)];
        }
        return sided;
    }

    /// <summary>"chaired the meeting for the", "signed for".</summary>
    private static bool ForBefore(IReadOnlyList<Text.Word> words, int at)
    {
        var last = words[at - 1].Folded is "the" ? at - 2 : at - 1;
        if (last < 1 || words[last].Folded is not "for") return false;
        for (var i = last - 1; i >= Math.Max(0, last - 3); i--)
            if (words[i].Folded is "chaired" or "led" or "represented" or "participated" or "signed" or "attended") return true;
        return false;
    }
}
