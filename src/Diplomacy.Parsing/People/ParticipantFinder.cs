using Diplomacy.Parsing.Countries;
using Diplomacy.Parsing.Reading;

namespace Diplomacy.Parsing.People;

/// <summary>
/// Tells who of the persons named took part - met, spoke for a side, issued or signed - from those named in passing.
/// </summary>
internal sealed class ParticipantFinder
{
    private const int OpeningSentences = 7;

    private readonly bool _report;
    private readonly Dictionary<NamedText, IReadOnlyList<PersonMention>> _mentions = new(ReferenceEqualityComparer.Instance);
    private readonly List<PersonMention> _found = [];

    private Dictionary<string, Country>? _states;

    // Offices of those met whose names the opening does not say, with their states: "In a meeting with the Prime Minister of Armenia".
    private readonly List<OfficeMatch> _unnamed = [];

    // "A, B and C instructed their cabinets to meet".
    private readonly HashSet<PersonMention> _charging = [];

    private ParticipantFinder(bool report) => _report = report;

    /// <summary>All persons named in title and body, and those of them that took part.</summary>
    /// <param name="report">The document tells of a meeting or instrument.</param>
    public static (IReadOnlyDictionary<NamedText, IReadOnlyList<PersonMention>> Mentions, IReadOnlyList<PersonMention> Participants) Find(NamedDocument names, bool report)
    {
        var finder = new ParticipantFinder(report);
        if (names.Title is { } title) finder.ReadTitle(title);
        var prose = names.Body.Where(t => t.Block!.Kind is not (BlockKind.Signature or BlockKind.Dateline)).ToList();
        string? office = null;
        foreach (var text in prose)
        {
            var persons = finder._mentions[text] = PersonReader.In(text, office);
            office = persons.LastOrDefault(p => p.Office is not null)?.Office ?? office;
        }
        finder.ReadOpening(prose);
        if (report) finder.ReadOn(prose);
        finder.ReadLists(prose);
        return (finder._mentions, finder._found);
    }

    private void ReadTitle(NamedText title)
    {
        var persons = PersonReader.In(title);
        _mentions[title] = persons;
        foreach (var person in persons)
        {
            // "Readout from Spokesperson A on B's Meeting with C"; "with Families of ..."
            // "Meeting with President C"
            var met = false;
            for (var i = 0; i < person.First; i++) met |= title.Words[i].Folded is "with";
            if (!person.Former && !(person.Office is { } office && OfficeWords.IsSpokesman(office))) _found.Add(person with { Counterpart = met });
        }
    }

    private void ReadOpening(IReadOnlyList<NamedText> prose)
    {
        var read = 0;
        var met = false;
        foreach (var text in prose.Where(t => t.Block!.Kind is not (BlockKind.Heading or BlockKind.StructuralHeading) && !t.Block.IsSubheadline))
        {
            foreach (var sentence in NamedSentence.Of(text))
            {
                if (read++ >= OpeningSentences) return;
                var persons = _mentions[text].Where(sentence.Holds).ToList();
                if (persons.Count == 0 && (read > 1 || !_report)) continue;
                var before = _found.Count;
                if (Delegations.Leaders(sentence, persons) is { Count: > 0 } leaders && !HaveMet(sentence, persons, leaders)) _found.AddRange(leaders.Select(l => l.Country is null ? l with { Country = Companion(sentence, persons, l) } : l));
                else if (!met && Meeting(sentence, persons, read == 1)) met = _report || _found.Count > 1;
                else if (!_report && Meets(sentence, persons)) Meeting(sentence, persons, false);
                else if (!_report || read <= 2) Pairs(sentence, persons);
                if (Charges(sentence)) _charging.UnionWith(_found.Skip(before));
            }
        }
    }

    /// <summary>"President A, President B and Prime Minister C met for the summit, hosted by President A": who met stands before, and the host is one of them.</summary>
    private static bool HaveMet(NamedSentence sentence, List<PersonMention> persons, IReadOnlyList<PersonMention> leaders) =>
        MeetingSentence.Verb(sentence) is var verb and >= 0 && leaders.All(l => l.First > verb) && persons.Count(p => p.End <= verb && !p.Former) > 1;

    /// <summary>"President A met with President B of C to ..."</summary>
    private bool Meeting(NamedSentence sentence, List<PersonMention> persons, bool first)
    {
        var verb = MeetingSentence.Verb(sentence);
        var joining = sentence.Text.Words[sentence.First].Folded == "joining";
        if (verb < 0 && _report) verb = MeetingSentence.Gathering(sentence);
        // "A discussed the matter with his X counterpart B"
        if (verb < 0 && _report && persons.Find(p => p.Counterpart) is { } counterpart) verb = counterpart.First - 1;
        if (verb < 0 && !joining) return first && _report && Between(sentence, persons);
        if (verb >= 0 && first && _report) ReadUnnamed(sentence, persons);
        if (verb >= 0 && _report && first && Bare(sentence, persons) is { } bare) persons = [bare, .. persons];
        var cut = joining ? sentence.End : MeetingSentence.Cut(sentence, verb + 1);
        // "We were joined by ...": guests of those who issue a statement.
        if (!_report && sentence.Find(w => w is "joined") is var joined and >= 0 && sentence.Text.Reads(joined + 1, "by")) cut = Math.Min(cut, joined);
        var before = _found.Count;
        var with = With(sentence, persons);
        foreach (var person in MeetingSentence.Sides(sentence, persons, with))
            if (person.First < cut && !person.Former && !person.IsPossessive && !IsPassedBy(sentence, person)) _found.Add(person with { MakesParty = !IsHost(sentence, person) });
        return _found.Count > before || (first && _report && Between(sentence, persons));
    }

    private void ReadUnnamed(NamedSentence sentence, List<PersonMention> persons)
    {
        const int most = 4;
        var text = sentence.Text;
        var cut = MeetingSentence.Cut(sentence, sentence.First);
        var next = 0;
        for (var i = sentence.First; i < cut && _unnamed.Count < most; i++)
        {
            while (next < persons.Count && persons[next].End <= i) next++;
            if (!text.Words[i].Capital || (next < persons.Count && persons[next].First <= i)) continue;
            var state = text.CountryAt[i];
            var at = state is { } match && match.NextWord < sentence.End ? match.NextWord : i;
            if (OfficeReader.Read(text, at) is not { } office) continue;
            if ((office.Country ?? (at > i ? state?.Country : null)) is { } country) _unnamed.Add(office with { Country = country });
            i = office.End - 1;
        }
    }

    /// <summary>The state of a person named later by an office alone whose holder was met, or null.</summary>
    private Country? MetAs(PersonMention person, HashSet<string> known)
    {
        if (_unnamed.Count == 0 || person.Office is null || person.Parts.Any(known.Contains)) return null;
        var states = _unnamed.Where(o => o.Words == person.Office).Select(o => o.Country).Distinct().ToList();
        return states.Count == 1 && (person.Country is null || person.Country == states[0]) ? states[0] : null;
    }

    /// <summary>Index of the word before those met: "with", "welcomed", "paid a visit to President C" - not "a visit to X by Minister A" -, or -1.</summary>
    private static int With(NamedSentence sentence, List<PersonMention> persons)
    {
        var words = sentence.Text.Words;
        for (var i = sentence.Find(w => w is "with" or "welcomed" or "hosted" or "received" or "to" or "on"); i >= 0; i = sentence.Find(w => w is "with" or "welcomed" or "hosted" or "received" or "to" or "on", i + 1))
            if (words[i].Folded is "on" ? i > sentence.First && words[i - 1].Folded is "called" or "call" : words[i].Folded is not "to" || persons.Exists(p => p.First > i && p.First <= i + 2)) return i;
        return -1;
    }

    /// <summary>"A B had a telephone conversation with": a name without an office at the head of a report whose reader knows whose it is.</summary>
    private static PersonMention? Bare(NamedSentence sentence, List<PersonMention> persons)
    {
        var text = sentence.Text;
        if (persons.Any(p => p.First == sentence.First) || NameReader.Read(text, sentence.First) is not var (name, end) || end - sentence.First < 2 || end >= sentence.End) return null;
        if (text.Words[end].Capital || !(MeetingWords.IsMeeting(text.Words[end].Folded) || text.Words[end].Folded is "had" or "has" or "will" or "also" or "today")) return null;
        return new PersonMention(text, name, null, null, sentence.First, sentence.First, end, end, false);
    }

    /// <summary>"The Prime Minister, C, held talks with the guest": a further meeting of one who took part, in an instrument's opening.</summary>
    private bool Meets(NamedSentence sentence, List<PersonMention> persons)
    {
        var verb = sentence.Find(w => w is "met" or "meets" or "held" or "received" or "called" or "paid");
        if (verb < 0 || MeetingSentence.Cut(sentence, sentence.First) <= persons[0].First) return false;
        if (persons.Count > 1 && persons.Any(p => _found.Any(f => Names.Overlap(f.Parts, p.Parts)))) return true;
        return _found.Count > 1 && persons[0].First < verb && MeetsOfficeHolder(sentence, verb);
    }

    /// <summary>"met with the President", "received him": one who took part, by office alone.</summary>
    private static bool MeetsOfficeHolder(NamedSentence sentence, int verb)
    {
        const int far = 6;
        var words = sentence.Text.Words;
        for (var i = verb + 1; i < Math.Min(sentence.End, verb + far); i++)
        {
            if (words[i].Folded is "him" or "her") return true;
            if (words[i].Folded is "the" or "his" && i + 1 < sentence.End && (OfficeWords.HeadAt(words, i + 1) > 0 || words[i + 1].Folded is "guest" or "visiting" or "delegation")) return true;
        }
        return false;
    }

    /// <summary>"At the invitation of the Custodian, King A, ...".</summary>
    private static bool IsHost(NamedSentence sentence, PersonMention person)
    {
        const int longest = 12;
        for (var i = person.First - 1; i > Math.Max(sentence.First, person.First - longest); i--)
            if (sentence.Text.Words[i].Folded is "of" or "from" && sentence.Text.Words[i - 1].Folded is "invitation") return true;
        return false;
    }

    /// <summary>The state of A in "A was accompanied by B".</summary>
    private Country? Companion(NamedSentence sentence, List<PersonMention> persons, PersonMention second)
    {
        if (sentence.Find(w => w is "accompanied") is not (var verb and >= 0) || verb > second.First) return null;
        var first = persons.LastOrDefault(p => p.First < verb);
        return first?.Country ?? (first is null ? null : _found.Find(p => p.Country is not null && Names.Overlap(p.Parts, first.Parts))?.Country);
    }

    /// <summary>"on behalf of the Prime Minister", "Chief of Staff of the President".</summary>
    private bool IsPassedBy(NamedSentence sentence, PersonMention person)
    {
        var words = sentence.Text.Words;
        var at = person.First - 1;
        while (at > sentence.First && words[at].Folded is "the" or "his" or "her" or "majesty" or "excellency" or "h.e") at--;
        // "B, Chief of Staff of President A"
        if (at > sentence.First && words[at].Folded is "of" or "to" && _mentions[sentence.Text].Any(p => p.End == at && p.Office is not null)) return true;
        return at > sentence.First && words[at].Folded is "of" && words[at - 1].Folded is "mausoleum" or "statue" or "tomb" or "bust" or "portrait" or "monument" or "grave" or "behalf" or "leadership" or "election" or "inauguration" or "son" or "wife" or "memory" || at > sentence.First && words[at].Folded is "of" && words[at - 1].Folded is "visit" && !(at > sentence.First + 2 && words[at - 3].Folded is "received" or "welcomed" or "hosted");
    }

    /// <summary>"... following talks between President A and President B in Kyiv".</summary>
    private bool Between(NamedSentence sentence, List<PersonMention> persons)
    {
        var between = sentence.Find(w => w is "between");
        if (between < 0) return false;
        var pair = persons.Where(p => p.First > between).Take(2).ToList();
        if (pair.Count < 2) return false;
        _found.AddRange(pair);
        return true;
    }

    /// <summary>"instructed their cabinets to meet", "established the Committee": its persons set others to work before the sentence tells of any meeting.</summary>
    private static bool Charges(NamedSentence sentence)
    {
        var charge = sentence.Find(w => w is "instructed" or "directed" or "tasked" or "charged" or "mandated" or "asked" or "established" or "created");
        return charge >= 0 && (sentence.Find(MeetingWords.IsMeeting) is var meeting && (meeting < 0 || meeting > charge));
    }

    /// <summary>"President A and President B reaffirm ...": the heads of a sentence about what they decide.</summary>
    private void Pairs(NamedSentence sentence, List<PersonMention> persons)
    {
        var words = sentence.Text.Words;
        var found = _found.ToHashSet();
        for (var i = 0; i + 1 < persons.Count; i++)
        {
            var (a, b) = (persons[i], persons[i + 1]);
            if (a.Former || b.Former || a.IsPossessive || !(a.JoinedTo(b) || IsHeAnd(words, a, b))) continue;
            var before = a.First - 1;
            while (before > sentence.First && words[before].Folded is "the" or "his" or "her" or "majesty" or "excellency" or "h.e" or "both") before--;
            var preposed = before >= sentence.First && words[before].Folded is "by" or "of" or "between" or "with" or "from" or "under" or "to" or "for";
            if (preposed && !found.Contains(a) && !IsHeAnd(words, a, b)) continue;
            if (found.Add(a)) _found.Add(a);
            found.Add(b);
            _found.Add(b);
        }
    }

    /// <summary>"On the occasion of the visit of President A, he and President B agreed".</summary>
    private static bool IsHeAnd(IReadOnlyList<Text.Word> words, PersonMention a, PersonMention b)
    {
        var and = b.First > 0 && words[b.First - 1].Folded is "the" ? b.First - 2 : b.First - 1;
        return and > a.End && words[and].Folded is "and" && words[and - 1].Folded is "he" or "she";
    }

    /// <summary>Those whom lists of delegations name, anywhere. Where the leaders only charged them to meet, the leaders took no part.</summary>
    private void ReadLists(IReadOnlyList<NamedText> prose)
    {
        var lists = new DelegationLists(StateOf);
        var listed = new List<PersonMention>();
        foreach (var text in prose.Where(t => _mentions[t].Count > 0))
            foreach (var sentence in NamedSentence.Of(text)) listed.AddRange(lists.In(sentence, [.. _mentions[text].Where(sentence.Holds)], _report));
        if (listed.Count > 1) _found.RemoveAll(p => _charging.Contains(p));
        _found.AddRange(listed.Select(p => p with { MakesParty = _report }));
    }

    /// <summary>The state that another mention of the surname gives.</summary>
    private Country? StateOf(PersonMention person)
    {
        if (_states is null)
        {
            _states = new(StringComparer.Ordinal);
            foreach (var mention in _found.Concat(_mentions.Values.SelectMany(m => m)))
                if (mention.Country is { } country && mention.Parts is [.., var surname]) _states.TryAdd(surname, country);
        }
        return person.Country ?? (person.Parts is [.., var name] ? _states.GetValueOrDefault(name) : null);
    }

    /// <summary>Later meetings of a report, those who joined, and those who spoke for a side.</summary>
    private void ReadOn(IReadOnlyList<NamedText> prose)
    {
        var known = _found.SelectMany(p => p.Parts).ToHashSet(StringComparer.Ordinal);
        foreach (var text in prose)
        {
            var next = 0;
            foreach (var sentence in NamedSentence.Of(text))
            {
                var persons = new List<PersonMention>();
                for (; next < _mentions[text].Count && _mentions[text][next].First < sentence.End; next++)
                    if (!_mentions[text][next].Former) persons.Add(_mentions[text][next]);
                if (persons.Count == 0) continue;
                foreach (var person in persons)
                    if (MetAs(person, known) is { } state) _found.Add(person with { Country = state, Counterpart = true });
                if (text.Words[sentence.First].Folded == "joining") _found.AddRange(persons);
                else if (Attendance.In(sentence, persons) is { Count: > 0 } attending) _found.AddRange(attending);
                else if (LaterMeetings.Met(sentence, persons, known).ToList() is { Count: > 0 } met) _found.AddRange(met);
                else if (LaterMeetings.Apart(sentence, persons) is { Count: > 0 } apart) _found.AddRange(apart);
                else if (Speakers.In(sentence, persons) is { } speaker) _found.Add(speaker);
                foreach (var counterpart in persons.Where(p => p.Counterpart && !_found.Contains(p))) _found.Add(counterpart with { MakesParty = false });
            }
        }
    }
}
