using Diplomacy.Parsing.Countries;
using Diplomacy.Parsing.People;
using Diplomacy.Parsing.Record;

namespace Diplomacy.Parsing.Parties;

/// <summary>Who a noun phrase names: codes of parties, empty for all of them.</summary>
/// <param name="Person">It names a person, to whom "he" may refer.</param>
/// <param name="End">Index of the word behind it.</param>
internal readonly record struct Subject(IReadOnlyList<string> Codes, bool Person, int End);

/// <summary>Reads the noun phrases that name a party: "Argentina", "The Vice President", "the Norwegian side", "USAID", "both leaders".</summary>
internal sealed class SubjectReader(NamedDocument names, Participants participants, IReadOnlyList<string> parties, IReadOnlyList<ParsedPerson> people, string? home)
{
    private static readonly IReadOnlyList<string> All = [];
    private readonly Dictionary<string, string?> _parties = new(StringComparer.Ordinal);
    private NamedText? _read;
    private Dictionary<int, PersonMention> _mentions = [];

    /// <summary>The party that the sentences before spoke of as "he".</summary>
    public string? Last { get; set; }

    /// <summary>The noun phrase at a word of a sentence, or null where none names a party.</summary>
    public Subject? Read(NamedSentence sentence, int at)
    {
        var (text, words) = (sentence.Text, sentence.Text.Words);
        if (at >= sentence.End) return null;
        var one = SubjectWords.OnePersonAt(words, at);
        if (one > 0) return Last is { } last ? new Subject([last], true, at + one) : null;
        if (words[at].Folded == "i" && words[at].Capital) return Speaker(sentence) is { } speaker ? new Subject([speaker], true, at + 1) : null;
        if (text.Reads(at, "our", "country")) return home is not null && parties.Contains(home) ? new Subject([home], false, at + 2) : null;
        if (PersonAt(sentence, at) is { } person) return Joined(sentence, person);
        if (CountryAt(sentence, at) is { } country) return Joined(sentence, country);
        if (SubjectWords.AgencyAt(words, at) is var (code, count) && parties.Contains(code)) return new Subject([code], false, at + count);
        if (words[at].Folded == "the" && at + 1 < sentence.End)
        {
            if (OfficeAt(sentence, at + 1) is { } office) return Joined(sentence, office);
            if (SubjectWords.AgencyAt(words, at + 1) is var (state, length) && parties.Contains(state)) return new Subject([state], false, at + 1 + length);
            if (PersonAt(sentence, at + 1) is { } titled) return Joined(sentence, titled);
            if (CountryAt(sentence, at + 1) is { } named) return Joined(sentence, named);
            if (Institution(sentence, at + 1) is { } institution) return institution;
            for (var i = at + 1; i < Math.Min(sentence.End, at + 4); i++)
            {
                if (SubjectWords.IsAllNoun(words[i].Folded)) return new Subject(All, false, i + 1);
                if (words[i].Folded == "administration" && i > at + 1 && PartyOfSurname(words[i - 1].Folded) is { } led) return new Subject([led], false, i + 1);
            }
            return null;
        }
        if (SubjectWords.IsAll(words[at].Folded) || SubjectWords.IsAllNoun(words[at].Folded)) return new Subject(All, false, at + 1);
        return null;
    }

    /// <summary>"President A and President B", "the United States and Israel": whoever is joined by "and" speaks too.</summary>
    private Subject Joined(NamedSentence sentence, Subject first)
    {
        var words = sentence.Text.Words;
        if (first.End >= sentence.End || words[first.End].Folded != "and" || first.End + 1 >= sentence.End) return first;
        // "the President and Emir"
        if ((Read(sentence, first.End + 1) ?? OfficeAt(sentence, first.End + 1)) is { } second)
            return first.Codes.Count == 0 || second.Codes.Count == 0 ? new Subject(All, false, second.End)
                : new Subject([.. first.Codes.Union(second.Codes)], false, second.End);
        // "Mexico and Pemex"
        var end = first.End + 1;
        while (end < sentence.End && words[end].Capital) end++;
        return end > first.End + 1 ? first with { End = end } : first;
    }

    private Subject? CountryAt(NamedSentence sentence, int at)
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
        if (noun > 0) return new Subject([match.Country.Code], false, noun);
        if (possessive || match.Form != CountryForm.Name)
        {
            // "Ukraine's President", "the Norwegian Foreign Ministry"
            var capitals = Capitals(sentence, next);
            return capitals > next && next < sentence.End ? new Subject([match.Country.Code], false, capitals) : null;
        }
        return new Subject([match.Country.Code], false, Capitals(sentence, match.NextWord));
    }

    private Subject Of(IEnumerable<string> codes, int end)
    {
        var own = codes.Distinct().Where(parties.Contains).ToList();
        return new Subject(own.Count == parties.Count || own.Count == 0 ? All : own, false, end);
    }

    private static int Capitals(NamedSentence sentence, int at)
    {
        while (at < sentence.End && sentence.Text.Words[at].Capital && sentence.Text.GapAfter(at - 1) is " " or "-" or ". " && sentence.Text.CountryAt[at] is null) at++;
        return at;
    }

    /// <summary>Index behind "support for", "government" and the like that belong to a side, or 0.</summary>
    private static int OwnNoun(NamedSentence sentence, int at)
    {
        for (var i = at; i < Math.Min(sentence.End, at + 4); i++)
            if (SubjectWords.IsOwnNoun(sentence.Text.Words[i].Folded)) return i + 1;
        return 0;
    }

    /// <summary>"Government of Norway", "Ministry of Foreign Affairs of Ukraine".</summary>
    private Subject? Institution(NamedSentence sentence, int at)
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

    private Subject? PersonAt(NamedSentence sentence, int at)
    {
        if (!ReferenceEquals(_read, sentence.Text))
        {
            _mentions = participants.Mentions.GetValueOrDefault(sentence.Text, []).DistinctBy(m => m.First).ToDictionary(m => m.First);
            _read = sentence.Text;
        }
        if (_mentions.TryGetValue(at, out var mention))
        {
            var end = mention.End;
            // "President Biden's law"
            if (sentence.Text.Reads(mention.NameEnd, "'s")) end = OwnNoun(sentence, mention.NameEnd + 1) is var noun and > 0 ? noun : mention.NameEnd;
            var code = PartyOf(mention.Name) ?? (mention.Country is { } country && parties.Contains(country.Code) ? country.Code : null);
            return code is null ? null : new Subject([code], true, end);
        }
        // "Roman Vassilenko informed": the bare name of one who took part.
        if (!sentence.Text.Words[at].Capital || NameReader.Read(sentence.Text, at) is not var (name, after) || after > sentence.End) return null;
        return PartyOf(name) is { } party ? new Subject([party], true, after) : null;
    }

    /// <summary>"The Vice President", "the Foreign Minister".</summary>
    private Subject? OfficeAt(NamedSentence sentence, int at)
    {
        if (!sentence.Text.Words[at].Capital || OfficeReader.Read(sentence.Text, at) is not { } office || office.End > sentence.End) return null;
        if (office.Plural) return new Subject(All, false, office.End);
        var holders = people.Where(p => string.Equals(p.Office, office.Words, StringComparison.OrdinalIgnoreCase)).Select(p => p.Party).Distinct().ToList();
        if (holders.Count == 0) holders = [.. people.Where(p => p.Office is { } o && o.EndsWith(office.Words, StringComparison.OrdinalIgnoreCase)).Select(p => p.Party).Distinct()];
        if (holders.Count == 0 && office.Country is { } country && parties.Contains(country.Code)) holders = [country.Code];
        if (holders.Count > 1 && home is not null && holders.Contains(home)) holders = [home];
        return holders.Count == 1 ? new Subject([holders[0]], true, office.End) : null;
    }

    private string? PartyOf(string name)
    {
        if (!_parties.TryGetValue(name, out var party)) _parties[name] = party = people.FirstOrDefault(p => Names.Overlap(p.Name, name))?.Party;
        return party;
    }

    private string? PartyOfSurname(string surname) =>
        people.FirstOrDefault(p => Names.Parts(p.Name) is [.., var last] && last == surname)?.Party
        ?? (Leaders.CodeOf(surname, parties.ToHashSet(StringComparer.Ordinal)) is { } code && parties.Contains(code) ? code : null);

    /// <summary>Who says "I": the person in brackets or in the label at the head of the block.</summary>
    private string? Speaker(NamedSentence sentence)
    {
        var block = sentence.Text.Block!;
        var head = block.Label is { } label ? NamedText.Of(label, names.Document.SourceText) : block.Text.Value.StartsWith('[') ? sentence.Text : null;
        return head is null ? null : PersonReader.In(head) is [var person, ..] ? PartyOf(person.Name) : null;
    }
}
