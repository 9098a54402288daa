using Diplomacy.Parsing.Countries;
using Diplomacy.Parsing.People;
using Diplomacy.Parsing.Record;

namespace Diplomacy.Parsing.Parties;

/// <summary>
/// Finds the parties: the states and organisations between which talks took place or that issued the instrument, by the title, those who
/// took part, the signatures, the opening, and the web site or letterhead of a report.
/// </summary>
internal sealed class PartyFinder
{
    private readonly SortedDictionary<string, Found<string>> _found = new(StringComparer.Ordinal);

    /// <param name="report">The document tells of a meeting or instrument.</param>
    /// <returns>Sorted by code, each with the words that decided it.</returns>
    public static IReadOnlyList<Found<string>> Find(NamedDocument names, Participants participants, bool report)
    {
        var finder = new PartyFinder();
        if (names.Title is { } title)
            foreach (var (text, match) in TitleParties.Find(title, report)) finder.Add(text, match);
        foreach (var person in participants.Found.Where(p => p.Text.Block is null)) finder.Add(person);
        // A title that names the parties of an instrument names all of them.
        var titled = !report && finder._found.Count >= 2;
        var publisher = HomeState.Publisher(names);
        var opening = OpeningParties.Find(names, finder._found.Count, enumerationsOnly: report && publisher is not null);
        if (!titled)
        {
            foreach (var person in participants.Found.Where(p => p.MakesParty)) finder.Add(person);
            finder.AddLeaders(participants);
            foreach (var person in participants.Found.Where(p => p.MakesParty && !p.Former)) finder.AddSecondOffice(person);
            if (report) finder.AddRepresented(names);
        }
        foreach (var (text, match) in participants.Signatures.Sides) finder.Add(text, match);
        foreach (var person in participants.Signatures.Signatories) finder.Add(person);

        if (publisher is not null && (report || finder._found.Count < 2)) finder._found.TryAdd(publisher.Value, publisher);

        foreach (var (text, match) in opening) finder.Add(text, match);
        // An enumeration of states says more than the name of their group.
        if (opening.Count < 3 && participants.Found.Count(p => p.Country is not null) < 3) finder.AddGroups(names);
        finder.AddOwnSide(names, participants, report);
        return [.. finder._found.Values];
    }

    /// <summary>The side that a report leaves unnamed, since its readers know: that of the news agency, or of whom the text speaks beside the other.</summary>
    private void AddOwnSide(NamedDocument names, Participants participants, bool report)
    {
        if (_found.Count > 1) return;
        if (report && HomeState.NewsAgency(names) is { } agency) _found.TryAdd(agency.Value, agency);
        // Another headline: "UK and Japan sign pact" over "Prime Minister signs agreement".
        if (report && _found.Count == 1)
            foreach (var line in names.HeadLines)
                if (CountryList.Read(line, 0).Countries is { Count: 2 } pair && pair.Any(m => _found.ContainsKey(m.Country.Code))) foreach (var match in pair) Add(line, match);
        if (_found.Count != 1 || _found.ContainsKey(HomeState.Publisher(names)?.Value ?? "") || !participants.Found.Any(p => p.Country is null && !p.Counterpart && !p.Former)) return;
        if (UnnamedSide.Find(names, _found.Keys.First()) is { } side) _found.TryAdd(side.Value, side);
    }

    private void Add(NamedText text, CountryMatch match) =>
        _found.TryAdd(match.Country.Code, new Found<string>(match.Country.Code, text.Origin, text.SpansOf(match.Word, match.NextWord)));

    private void Add(PersonMention person)
    {
        if (person.Country is { } country)
            _found.TryAdd(country.Code, new Found<string>(country.Code, person.Text.Origin, person.Text.SpansOf(person.First, person.End)));
    }

    /// <summary>"A, Minister of X and OSCE Chairman-in-Office" speaks for both.</summary>
    private void AddSecondOffice(PersonMention person)
    {
        var (text, at) = (person.Text, person.End);
        if (at + 2 >= text.Words.Count || text.Words[at].Folded is not "and") return;
        var first = text.Words[at + 1].Folded is "the" ? at + 2 : at + 1;
        if (first >= text.Words.Count || text.CountryAt[first] is not { Country.Kind: CountryKind.Organisation } match || match.NextWord >= text.Words.Count) return;
        if (text.Words[match.NextWord].Folded is "chairman" or "chairperson" or "chair" or "president" or "secretary" && text.Words[match.NextWord].Capital) Add(text, match);
    }

    /// <summary>"Joint Statement by President Biden and President von der Leyen" names no state.</summary>
    private void AddLeaders(Participants participants)
    {
        foreach (var person in participants.Found.Where(p => p.Country is null))
        {
            if (person.MakesParty && Leaders.CodeOf(person.Name, _found.Keys) is { } code)
                _found.TryAdd(code, new Found<string>(code, person.Text.Origin, person.Text.SpansOf(person.First, person.End)));
        }
    }

    /// <summary>"Joining the call were A of X, and representatives from Y and Z".</summary>
    private void AddRepresented(NamedDocument names)
    {
        foreach (var sentence in names.Body.Where(t => t.Block!.Kind is Reading.BlockKind.Paragraph && t.Words.Count > 0).SelectMany(NamedSentence.Of))
        {
            if (sentence.Text.Words[sentence.First].Folded is not "joining") continue;
            for (var i = sentence.First; i + 2 < sentence.End; i++)
                if (sentence.Text.Words[i].Folded is "representatives" or "officials" && sentence.Text.Words[i + 1].Folded is "from" or "of")
                    foreach (var match in CountryList.Read(sentence.Text, i + 2).Countries) Add(sentence.Text, match);
        }
    }

    private void AddGroups(NamedDocument names)
    {
        foreach (var (text, at, group, count) in GroupMentions.Find(names))
        {
            foreach (var code in group.Members)
                _found.TryAdd(code, new Found<string>(code, text.Origin, text.SpansOf(at, at + count)));
        }
    }
}
