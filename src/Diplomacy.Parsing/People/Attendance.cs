namespace Diplomacy.Parsing.People;

/// <summary>
/// Reads who else sat at the table: "The meeting was attended by A, and from the X side by B", "C also attended the talks",
/// "On the X side, D took part".
/// </summary>
internal static class Attendance
{
    /// <summary>Those of the persons of a sentence of whom it says so, each with the state of the side named before.</summary>
    public static List<PersonMention> In(NamedSentence sentence, IReadOnlyList<PersonMention> persons)
    {
        if (Verb(sentence) is not (var verb and >= 0)) return [];
        // "was attended by A", "Also present were A and B"
        var passive = (verb + 1 < sentence.End && sentence.Text.Words[verb + 1].Folded is "by") || verb == sentence.First + 1;
        var found = new List<PersonMention>();
        foreach (var person in persons.Where(p => p.First > verb == passive && !p.IsPossessive))
            found.Add(person.Country is null && Side(sentence, person.First) is { } side ? person with { Country = side } : person);
        return found;
    }

    /// <summary>Index of the verb of a sentence that speaks of a meeting, or -1.</summary>
    private static int Verb(NamedSentence sentence)
    {
        var words = sentence.Text.Words;
        var gathering = sentence.Find(w => MeetingWords.IsGathering(w) || w is "visit" or "event" or "ceremony" or "signing" or "delegation" or "dialogue") >= 0;
        for (var i = sentence.First + 1; i < sentence.End; i++)
        {
            if (words[i].Folded is not ("attended" or "participated" or "joined" or "present" or "took")) continue;
            if (words[i].Folded is "took" && i + 1 < sentence.End && words[i + 1].Folded is not "part") continue;
            if (words[i].Folded is "present" && words[i - 1].Folded is not ("was" or "were" or "also")) continue;
            if (words[i].Folded is "present" && (i + 1 == sentence.End || words[i - 1].Folded is "also")) return i;
            if (gathering) return i;
        }
        return -1;
    }

    /// <summary>The country of the last "from the X side", "on the part of X", "on behalf of the X side" before a word.</summary>
    private static Countries.Country? Side(NamedSentence sentence, int before)
    {
        var text = sentence.Text;
        const int longest = 60;
        for (var i = before - 1; i > Math.Max(sentence.First, before - longest); i--)
            if (text.CountryAt[i] is { } match && match.NextWord < before && text.Words[match.NextWord].Folded is "side" or "delegation" or "part") return match.Country;
        return null;
    }
}
