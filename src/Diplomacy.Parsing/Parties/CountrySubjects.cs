using Diplomacy.Parsing.Commitments;
using Diplomacy.Parsing.Countries;
using Diplomacy.Parsing.People;
using Diplomacy.Parsing.Places;

namespace Diplomacy.Parsing.Parties;

/// <summary>Reads noun phrases that begin with a country or an institution of one: "Argentina", "the Norwegian side", "the Government of Norway".</summary>
/// <param name="parties">Codes of the parties.</param>
internal sealed class CountrySubjects(IReadOnlyList<string> parties)
{
    /// <summary>"Argentina", "the U.S. and Ukrainian governments", "Norway's commitment", "the Norwegian Foreign Ministry".</summary>
    public Subject? CountryAt(NamedSentence sentence, int at)
    {
        var text = sentence.Text;
        if (text.CountryAt[at] is not { } match) return null;
        var (list, end) = CountryList.Read(text, at);
        // "the U.S. and Ukrainian governments"
        if (list.Count > 1 && end < sentence.End && SubjectWords.IsAllNoun(text.Words[end].Folded)) return Of(list.Select(m => m.Country.Code), end + 1);
        if (list.Count > 1 && list.All(m => m.Form == CountryForm.Name)) return Of(list.Select(m => m.Country.Code), end);
        if (!parties.Contains(match.Country.Code)) return null;
        var next = match.NextWord;
        if (next >= sentence.End) return match.Form == CountryForm.Name ? new Subject([match.Country.Code], false, next) : null;
        var possessive = text.Words[next].Folded == "'s" || text.GapAfter(next - 1) is "’ " or "' ";
        if (text.Words[next].Folded == "'s") next++;
        if (next < sentence.End && text.Words[next].Capital && OfficeReader.Read(text, next) is { Plural: false } office && office.End < sentence.End)
            return new Subject([match.Country.Code], true, office.End);
        var noun = OwnNoun(sentence, next);
        if (noun == 0 && match.Form != CountryForm.Name) noun = Plain(sentence, next);
        if (noun > 0) return new Subject([match.Country.Code], false, noun);
        if (possessive || match.Form != CountryForm.Name)
        {
            // "Ukraine's President", "the Norwegian Foreign Ministry"
            var capitals = Capitals(sentence, next);
            return capitals > next && next < sentence.End ? new Subject([match.Country.Code], false, capitals) : null;
        }
        return new Subject([match.Country.Code], false, Capitals(sentence, match.NextWord));
    }

    /// <summary>"Government of Norway", "Ministry of Foreign Affairs of Ukraine".</summary>
    public Subject? Institution(NamedSentence sentence, int at)
    {
        const int longest = 8;
        var text = sentence.Text;
        if (!SubjectWords.IsOwnNoun(text.Words[at].Folded)) return null;
        for (var i = at + 1; i < Math.Min(sentence.End - 1, at + longest); i++)
        {
            if (text.Words[i].Folded is not "of") continue;
            var country = text.Words[i + 1].Folded is "the" ? i + 2 : i + 1;
            if (country < sentence.End && text.CountryAt[country] is { } match)
                return parties.Contains(match.Country.Code) ? new Subject([match.Country.Code], false, match.NextWord) : null;
        }
        return null;
    }

    /// <summary>Index behind "support for", "government" and the like that belong to a side, or 0. A verb in between, or an infinitive, shows that they are another's.</summary>
    public static int OwnNoun(NamedSentence sentence, int at)
    {
        for (var i = at; i < Math.Min(sentence.End, at + 4); i++)
        {
            if (SubjectWords.IsOwnNoun(sentence.Text.Words[i].Folded)) return i + 1;
            if (SubjectWords.IsAuxiliary(sentence.Text.Words[i].Folded) || sentence.Text.Words[i].Folded is "to") return 0;
        }
        return 0;
    }

    /// <summary>"The Swiss border guard will", "Portuguese banks shall": index behind one to three plain words before a modal, or 0.</summary>
    private static int Plain(NamedSentence sentence, int at)
    {
        const int most = 3;
        var words = sentence.Text.Words;
        for (var i = at; i < Math.Min(sentence.End, at + most + 1); i++)
        {
            if (i > at && words[i].Folded is "will" or "shall" or "may") return i;
            if (words[i].Capital || SubjectWords.IsNoVerb(words[i].Folded) || SubjectWords.IsAuxiliary(words[i].Folded) || sentence.Text.GapAfter(i) is not " ") return 0;
        }
        return 0;
    }

    /// <summary>"Windhoek will", "Baghdad undertook": the capital of a party, for its government.</summary>
    public Subject? CapitalAt(NamedSentence sentence, int at)
    {
        if (!Cities.TryMatch(sentence.Text.Words, at, out var countries, out var count) || at + count >= sentence.End || sentence.Text.GapAfter(at + count - 1) is not " ") return null;
        // "The Oslo meeting" and "Oslo talks" are no government's.
        var next = sentence.Text.Words[at + count].Folded;
        if ((at > 0 && sentence.Text.Words[at - 1].Folded is "the") || !(next is "and" || SubjectWords.IsAuxiliary(next) || VerbForms.TenseOf(next) == Tense.Past || next.EndsWith('s') && sentence.Text.GapAfter(at + count) is " ")) return null;
        var name = sentence.Text.Slice(at, at + count);
        return parties.FirstOrDefault(p => countries.Contains(p) && Country.Find(p) is { } country && country.Capitals.Contains(name, StringComparer.OrdinalIgnoreCase)) is { } party
            ? new Subject([party], false, at + count) : null;
    }

    private Subject Of(IEnumerable<string> codes, int end)
    {
        var own = codes.Distinct().Where(parties.Contains).ToList();
        return new Subject(own.Count == parties.Count || own.Count == 0 ? Subject.All : own, false, end);
    }

    private static int Capitals(NamedSentence sentence, int at)
    {
        while (at < sentence.End && sentence.Text.Words[at].Capital && sentence.Text.GapAfter(at - 1) is " " or "-" or ". " && sentence.Text.CountryAt[at] is null) at++;
        return at;
    }
}
