using Diplomacy.Parsing.Countries;

namespace Diplomacy.Parsing.People;

/// <summary>
/// Reads who led the sides: "The X delegation was led by A, while the Y side was led by B", "..., the Y delegation by B",
/// "A headed the delegation of X".
/// </summary>
internal static class Delegations
{
    private const int LongestSide = 9;

    /// <summary>Those of the persons of a sentence who led a side, each with its state where the words give it.</summary>
    public static List<PersonMention> Leaders(NamedSentence sentence, IReadOnlyList<PersonMention> persons)
    {
        var words = sentence.Text.Words;
        var heads = Passive(sentence);
        var found = new List<PersonMention>();
        var next = 0;
        for (var i = 0; i < heads.Count; i++)
        {
            var (by, verb) = heads[i];
            var end = i + 1 < heads.Count ? Math.Max(by, heads[i + 1].Verb) : sentence.End;
            for (var at = by + 1; at < end; at++)
                if (words[at].Folded is "while" or "whereas") end = at;
            var side = SideBefore(sentence, verb);
            while (next < persons.Count && persons[next].First <= by) next++;
            for (; next < persons.Count && persons[next].First < end; next++)
                if (persons[next] is { Former: false } person) found.Add(person.Country is null && side is not null ? person with { Country = side } : person);
        }
        foreach (var person in persons.Where(p => !p.Former && !found.Exists(f => f.First == p.First) && p.End + 2 < sentence.End && MeetingWords.IsLed(words[p.End].Folded)))
            if (SideBehind(sentence, person.End + 1) is { } side) found.Add(person.Country is null ? person with { Country = side } : person);
        found.Sort((a, b) => a.First.CompareTo(b.First));
        return found;
    }

    /// <summary>The places of "by" behind "was led", and behind a delegation that shares the verb of another.</summary>
    private static List<(int By, int Verb)> Passive(NamedSentence sentence)
    {
        var words = sentence.Text.Words;
        var found = new List<(int, int)>();
        for (var i = sentence.First + 2; i < sentence.End; i++)
        {
            if (words[i].Folded != "by") continue;
            if (found.Count > 0 && IsSide(words[i - 1].Folded)) found.Add((i, i));
            if (!MeetingWords.IsLed(words[i - 1].Folded)) continue;
            var passive = i - 2;
            // "was co-chaired by": the hyphen parts a word.
            if (words[passive].Folded == "co") passive--;
            if (passive >= sentence.First && (words[passive].Folded is "was" or "were" or "is" or "are" || IsHeld(sentence, passive))) found.Add((i, passive));
        }
        return found;
    }

    /// <summary>"The Dialogue took place in X, co-chaired by": the comma shows that this session was.</summary>
    private static bool IsHeld(NamedSentence sentence, int before)
    {
        var words = sentence.Text.Words;
        if (!sentence.Text.GapAfter(before).StartsWith(", ") || words[before + 1].Folded is not ("chaired" or "co" or "co-chaired" or "led" or "headed" or "hosted")) return false;
        for (var i = sentence.First + 1; i < before; i++)
            if (words[i].Folded is "held" or "convened" or "met" || (words[i].Folded is "place" && words[i - 1].Folded is "took")) return true;
        return false;
    }

    /// <summary>"delegation", "side".</summary>
    public static bool IsSide(string word) => word is "delegation" or "side" or "team" or "delegations";

    /// <summary>The country of "The Kazakhstan delegation", "the delegation of Norway" before a verb.</summary>
    public static Country? SideBefore(NamedSentence sentence, int verb)
    {
        var words = sentence.Text.Words;
        for (var i = verb - 1; i > sentence.First && i > verb - LongestSide; i--)
        {
            if (!IsSide(words[i].Folded)) continue;
            if (SideBehind(sentence, i) is { } behind) return behind;
            for (var at = i - 1; at >= sentence.First && at > i - LongestSide; at--)
                if (sentence.Text.CountryAt[at] is { } match && Modifies(sentence, match.NextWord, i)) return match.Country;
        }
        return null;
    }

    /// <summary>Nothing but "'s" and words in small letters stands between a country and the side: "the Mexican high-level delegation".</summary>
    private static bool Modifies(NamedSentence sentence, int from, int side)
    {
        const int most = 4;
        if (side - from > most) return false;
        for (var i = from; i < side; i++)
            if (sentence.Text.Words[i].Capital || sentence.Text.GapAfter(i) is not (" " or "-") || sentence.Text.Words[i].Folded is "and" or "to" or "of" or "with" or "by" or "from" or "for" or "in") return false;
        return from == side || sentence.Text.GapAfter(from - 1) is "" or " " or "’" or "'" or "’ " or "' " or "-";
    }

    /// <summary>The country of the last "from the X side", "on the part of X", "for X," between two words.</summary>
    public static Country? SideOf(NamedSentence sentence, int from, int before)
    {
        const int longest = 60;
        var text = sentence.Text;
        for (var i = before - 1; i > Math.Max(from, before - longest); i--)
        {
            if (text.CountryAt[i] is not { } match || match.NextWord > before) continue;
            if (match.NextWord < before && IsSide(text.Words[match.NextWord].Folded)) return match.Country;
            var at = text.Words[i - 1].Folded is "the" ? i - 2 : i - 1;
            if (at > from && text.Words[at].Folded is "for" or "of" && text.Words[at - 1].Folded is "part" or "behalf") return match.Country;
        }
        return null;
    }

    /// <summary>The country of "the Norwegian delegation", "delegation of Norway", "the delegation from Norway" at a word.</summary>
    private static Country? SideBehind(NamedSentence sentence, int at)
    {
        var text = sentence.Text;
        if (text.Words[at].Folded is "the") at++;
        if (at < sentence.End && text.CountryAt[at] is { } named && named.NextWord < sentence.End && IsSide(text.Words[named.NextWord].Folded)) return named.Country;
        if (at + 2 >= sentence.End || !IsSide(text.Words[at].Folded) || text.Words[at + 1].Folded is not ("of" or "from")) return null;
        at = text.Words[at + 2].Folded is "the" ? at + 3 : at + 2;
        return at < sentence.End ? text.CountryAt[at]?.Country : null;
    }
}
