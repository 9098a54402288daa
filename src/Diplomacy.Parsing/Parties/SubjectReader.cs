using Diplomacy.Parsing.Countries;
using Diplomacy.Parsing.People;
using Diplomacy.Parsing.Record;

namespace Diplomacy.Parsing.Parties;

/// <summary>Who a noun phrase names: codes of parties, empty for all of them.</summary>
/// <param name="Person">It names a person, to whom "he" may refer.</param>
/// <param name="End">Index of the word behind it.</param>
internal readonly record struct Subject(IReadOnlyList<string> Codes, bool Person, int End)
{
    /// <summary>The parties together.</summary>
    public static readonly IReadOnlyList<string> All = [];

    /// <summary>Index of its first word.</summary>
    public int Start { get; init; }
}

/// <summary>Reads the noun phrases that name a party: "Argentina", "The Vice President", "the Norwegian side", "USAID", "both leaders".</summary>
internal sealed class SubjectReader(NamedDocument names, Participants participants, IReadOnlyList<string> parties, IReadOnlyList<ParsedPerson> people, string? home)
{
    private readonly CountrySubjects _countries = new(parties);
    private readonly PersonSubjects _persons = new(names, participants, parties, people, home);

    /// <summary>The party that the sentences before spoke of as "he".</summary>
    public string? Last { get; set; }

    /// <summary>The noun phrase at a word of a sentence, or null where none names a party.</summary>
    public Subject? Read(NamedSentence sentence, int at) => ReadAt(sentence, at) is { } subject ? subject with { Start = at } : null;

    private Subject? ReadAt(NamedSentence sentence, int at)
    {
        var (text, words) = (sentence.Text, sentence.Text.Words);
        if (at >= sentence.End) return null;
        // "HE the Minister"
        if (NameReader.SkipHonorifics(text, at) is var plain && plain > at && plain < sentence.End && words[plain].Folded is "the") return Read(sentence, plain);
        var one = SubjectWords.OnePersonAt(words, at);
        if (one > 0) return Last is { } last ? new Subject([last], true, at + one) : null;
        if (words[at].Folded == "i" && words[at].Capital) return _persons.Speaker(sentence) is { } speaker ? new Subject([speaker], true, at + 1) : null;
        if (text.Reads(at, "our", "country")) return home is not null && parties.Contains(home) ? new Subject([home], false, at + 2) : null;
        if (Named(sentence, at) is { } named) return named;
        if (words[at].Folded == "the" && at + 1 < sentence.End)
        {
            if (_persons.OfficeAt(sentence, at + 1) is { } office) return Joined(sentence, office);
            return Named(sentence, at + 1) ?? _countries.Institution(sentence, at + 1) ?? Body(sentence, at);
        }
        return SubjectWords.IsAll(words[at].Folded) || SubjectWords.IsAllNoun(words[at].Folded) ? new Subject(Subject.All, false, at + 1) : null;
    }

    private Subject? Named(NamedSentence sentence, int at)
    {
        if (_persons.PersonAt(sentence, at) is { } person) return Joined(sentence, person);
        if ((_countries.CountryAt(sentence, at) ?? _countries.CapitalAt(sentence, at)) is { } country) return Joined(sentence, country);
        return SubjectWords.AgencyAt(sentence.Text.Words, at) is var (code, count) && parties.Contains(code) ? Joined(sentence, new Subject([code], false, at + count)) : null;
    }

    /// <summary>"The two sides", "the Biden Administration".</summary>
    private Subject? Body(NamedSentence sentence, int the)
    {
        var words = sentence.Text.Words;
        for (var i = the + 1; i < Math.Min(sentence.End, the + 4); i++)
        {
            if (SubjectWords.IsAllNoun(words[i].Folded)) return new Subject(Subject.All, false, i + 1);
            if (words[i].Folded == "administration" && i > the + 1 && _persons.PartyOfSurname(words[i - 1].Folded) is { } led) return new Subject([led], false, i + 1);
        }
        return null;
    }

    /// <summary>"President A and President B", "the United States and Israel": whoever is joined by "and" speaks too.</summary>
    private Subject Joined(NamedSentence sentence, Subject first)
    {
        var words = sentence.Text.Words;
        if (first.End >= sentence.End || words[first.End].Folded != "and" || first.End + 1 >= sentence.End) return first;
        // "the President and Emir"
        if ((Read(sentence, first.End + 1) ?? _persons.OfficeAt(sentence, first.End + 1)) is { } second)
            return first.Codes.Count == 0 || second.Codes.Count == 0 ? new Subject(Subject.All, false, second.End)
                : new Subject([.. first.Codes.Union(second.Codes)], false, second.End);
        // "Mexico and Pemex"
        var end = first.End + 1;
        while (end < sentence.End && words[end].Capital) end++;
        return end > first.End + 1 ? first with { End = end } : first;
    }
}
