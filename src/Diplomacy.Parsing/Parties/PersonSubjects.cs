using Diplomacy.Parsing.Countries;
using Diplomacy.Parsing.People;
using Diplomacy.Parsing.Record;

namespace Diplomacy.Parsing.Parties;

/// <summary>Reads noun phrases that name a person who took part, by name, surname or office, and tells for which party the person speaks.</summary>
/// <param name="parties">Codes of the parties.</param>
/// <param name="home">Code of the party from whose side the text is told, or null.</param>
internal sealed class PersonSubjects(NamedDocument names, Participants participants, IReadOnlyList<string> parties, IReadOnlyList<ParsedPerson> people, string? home)
{
    private readonly Dictionary<string, string?> _parties = new(StringComparer.Ordinal);
    private readonly List<(string[] Name, string Party)> _people = [.. people.Select(p => (Names.Parts(p.Name), p.Party))];
    private NamedText? _read;
    private Dictionary<int, PersonMention> _mentions = [];

    /// <summary>"President Biden", "Minister A of Norway", "Roman Vassilenko".</summary>
    public Subject? PersonAt(NamedSentence sentence, int at)
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
            if (sentence.Text.Reads(mention.NameEnd, "'s")) end = CountrySubjects.OwnNoun(sentence, mention.NameEnd + 1) is var noun and > 0 ? noun : mention.NameEnd;
            var code = PartyOf(mention.Name) ?? (mention.Country is { } country && parties.Contains(country.Code) ? country.Code : null);
            return code is null ? null : new Subject([code], true, end);
        }
        // "Roman Vassilenko informed": the bare name of one who took part.
        if (!sentence.Text.Words[at].Capital || NameReader.Read(sentence.Text, at) is not var (name, after) || after > sentence.End) return null;
        return PartyOf(name) is { } party ? new Subject([party], true, after) : null;
    }

    /// <summary>"Vice President", "Foreign Minister of Norway", "Presidents".</summary>
    public Subject? OfficeAt(NamedSentence sentence, int at)
    {
        if (!sentence.Text.Words[at].Capital && !OfficeWords.MayOpenSmall(sentence.Text.Words, at) || OfficeReader.Read(sentence.Text, at) is not { } office || office.End > sentence.End) return null;
        if (office.Plural) return new Subject(Subject.All, false, office.End);
        if (office.Country is { } named && parties.Contains(named.Code)) return new Subject([named.Code], true, office.End);
        var holders = people.Where(p => string.Equals(p.Office, office.Words, StringComparison.OrdinalIgnoreCase)).Select(p => p.Party).Distinct().ToList();
        if (holders.Count == 0) holders = [.. people.Where(p => p.Office is { } o && o.EndsWith(office.Words, StringComparison.OrdinalIgnoreCase)).Select(p => p.Party).Distinct()];
        // "The Permanent Secretary": the office in short.
        if (holders.Count == 0) holders = [.. people.Where(p => p.Office is { } o && o.StartsWith(office.Words + " of ", StringComparison.OrdinalIgnoreCase)).Select(p => p.Party).Distinct()];
        if (holders.Count > 1 && home is not null && holders.Contains(home)) holders = [home];
        return holders.Count == 1 ? new Subject([holders[0]], true, office.End) : null;
    }

    /// <summary>The party that the person of this surname leads, or null.</summary>
    public string? PartyOfSurname(string surname) =>
        _people.Find(p => p.Name is [.., var last] && last == surname).Party
        ?? (Leaders.CodeOf(surname, parties.ToHashSet(StringComparer.Ordinal)) is { } code && parties.Contains(code) ? code : null);

    /// <summary>Who says "I": the person in brackets or in the label at the head of the block.</summary>
    public string? Speaker(NamedSentence sentence)
    {
        var block = sentence.Text.Block!;
        var head = block.Label is { } label ? NamedText.Of(label, names.Document.SourceText) : block.Text.Value.StartsWith('[') ? sentence.Text : null;
        return head is null ? null : PersonReader.In(head) is [var person, ..] ? PartyOf(person.Name) : null;
    }

    private string? PartyOf(string name)
    {
        if (_parties.TryGetValue(name, out var party)) return party;
        var parts = Names.Parts(name);
        return _parties[name] = _people.Find(p => Names.Overlap(p.Name, parts)).Party;
    }
}
