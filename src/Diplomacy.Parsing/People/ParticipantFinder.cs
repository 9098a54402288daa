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
    private readonly HashSet<string> _foundParts = new(StringComparer.Ordinal);

    private ParticipantFinder(bool report) => _report = report;

    /// <summary>All persons named in title and body, and those of them that took part.</summary>
    /// <param name="report">The document tells of a meeting or instrument.</param>
    public static (IReadOnlyDictionary<NamedText, IReadOnlyList<PersonMention>> Mentions, IReadOnlyList<PersonMention> Participants) Find(NamedDocument names, bool report)
    {
        var finder = new ParticipantFinder(report);
        if (names.Title is { } title) finder.ReadTitle(title);
        var prose = names.Body.Where(t => t.Block!.Kind is not (BlockKind.Signature or BlockKind.Dateline)).ToList();
        foreach (var text in prose) finder._mentions[text] = PersonReader.In(text);
        finder.ReadOpening(prose);
        if (report) finder.ReadMeetings(prose);
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
            if (person.Former || (person.Office is { } office && office.EndsWith("Spokesperson", StringComparison.Ordinal))) continue;
            _found.Add(person with { Counterpart = met });
        }
    }

    private void ReadOpening(IReadOnlyList<NamedText> prose)
    {
        var read = 0;
        var met = false;
        foreach (var text in prose.Where(t => t.Block!.Kind is not (BlockKind.Heading or BlockKind.StructuralHeading)))
        {
            foreach (var sentence in NamedSentence.Of(text))
            {
                if (read++ >= OpeningSentences) return;
                var persons = _mentions[text].Where(sentence.Holds).ToList();
                if (persons.Count == 0) continue;
                if (Led(sentence, persons)) continue;
                if (!met && Meeting(sentence, persons, read == 1))
                {
                    met = true;
                    continue;
                }
                if (!_report || read <= 2) Pairs(sentence, persons);
            }
        }
    }

    /// <summary>"President A met with President B of C to ..."</summary>
    private bool Meeting(NamedSentence sentence, List<PersonMention> persons, bool first)
    {
        var verb = MeetingVerb(sentence);
        var joining = sentence.Text.Words[sentence.First].Folded == "joining";
        if (verb < 0 && !joining) return first && _report && Between(sentence, persons);
        var cut = joining ? sentence.End : Cut(sentence, verb + 1);
        // "We were joined by ...": guests of those who issue a statement.
        if (!_report && sentence.Find(w => w is "joined") is var joined and >= 0 && sentence.Text.Reads(joined + 1, "by")) cut = Math.Min(cut, joined);
        var before = _found.Count;
        var with = sentence.Find(w => w is "with" or "welcomed" or "hosted" or "received" or "to");
        foreach (var person in Sides(sentence, persons, with))
            if (person.First < cut && !person.Former && !IsPossessive(person) && !IsPassedBy(sentence, person)) _found.Add(person with { Host = IsHost(sentence, person) });
        return _found.Count > before || (first && _report && Between(sentence, persons));
    }

    /// <summary>
    /// Gives those behind "with" the state of their list - "Foreign Minister A and Chief of Cabinet B of C", "In Gabon, ..." - and those before
    /// "for the United States" that state.
    /// </summary>
    private static List<PersonMention> Sides(NamedSentence sentence, List<PersonMention> persons, int with)
    {
        var sided = persons.Select(p => with >= 0 && p.First > with ? p with { Counterpart = true } : p).ToList();
        for (var i = sided.Count - 2; i >= 0; i--)
            if (sided[i].Counterpart && sided[i].Country is null && IsJoined(sided[i], sided[i + 1])) sided[i] = sided[i] with { Country = sided[i + 1].Country };
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

    /// <summary>Index of a verb by which people meet - not "co-chaired by" -, or -1.</summary>
    public static int MeetingVerb(NamedSentence sentence)
    {
        for (var i = sentence.Find(MeetingWords.IsMeeting); i >= 0; i = sentence.Find(MeetingWords.IsMeeting, i + 1))
            if (sentence.Text.Words[i].Folded is not "chaired" || i + 1 >= sentence.End || sentence.Text.Words[i + 1].Folded is not "by") return i;
        return -1;
    }

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
            if (words[i].Folded is "to" && i + 1 < sentence.End && !words[i + 1].Capital && words[i + 1].Folded is not ("the" or "his" or "her" or "a")) return i;
            if (words[i].Folded is "on" && i + 2 < sentence.End && words[i + 2].Folded is "occasion") return i;
        }
        return sentence.End;
    }

    private static bool IsPossessive(PersonMention person) =>
        person.NameEnd < person.Text.Words.Count && person.Text.Words[person.NameEnd].Folded == "'s"
        || person.Text.GapAfter(person.NameEnd - 1).StartsWith("’ ") || person.Text.GapAfter(person.NameEnd - 1).StartsWith("' ");

    /// <summary>"At the invitation of the Custodian, King A, ...".</summary>
    private static bool IsHost(NamedSentence sentence, PersonMention person)
    {
        const int longest = 12;
        for (var i = person.First - 1; i > Math.Max(sentence.First, person.First - longest); i--)
            if (sentence.Text.Words[i].Folded is "of" or "from" && sentence.Text.Words[i - 1].Folded is "invitation") return true;
        return false;
    }

    /// <summary>"on behalf of the Prime Minister".</summary>
    private static bool IsPassedBy(NamedSentence sentence, PersonMention person)
    {
        var words = sentence.Text.Words;
        var at = person.First - 1;
        while (at > sentence.First && words[at].Folded is "the" or "his" or "her" or "majesty" or "excellency" or "h.e") at--;
        return at > sentence.First && words[at].Folded is "of" && words[at - 1].Folded is "behalf" or "leadership" or "election" or "inauguration" or "son" or "wife" or "memory" or "visit";
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

    /// <summary>"The X delegation was led by A, while the Y side was led by B"; "It was co-chaired by A and B".</summary>
    private bool Led(NamedSentence sentence, List<PersonMention> persons)
    {
        var words = sentence.Text.Words;
        var found = false;
        for (var i = sentence.First + 2; i < sentence.End; i++)
        {
            if (words[i].Folded != "by" || !(MeetingWords.IsLed(words[i - 1].Folded))) continue;
            var passive = i - 2;
            // "was co-chaired by": the hyphen parts a word.
            if (words[passive].Folded == "co") passive--;
            if (passive < sentence.First || words[passive].Folded is not ("was" or "were" or "is" or "are")) continue;
            var next = sentence.Find(w => w is "while" or "whereas", i);
            var end = next < 0 ? sentence.End : next;
            var side = SideBefore(sentence, passive);
            foreach (var person in persons.Where(p => p.First > i && p.First < end && !p.Former))
            {
                _found.Add(person.Country is null && side is not null ? person with { Country = side } : person);
                found = true;
            }
        }
        return found;
    }

    /// <summary>The country of "The Kazakhstan delegation", "the Norwegian side" before a verb.</summary>
    private static Country? SideBefore(NamedSentence sentence, int verb)
    {
        var words = sentence.Text.Words;
        for (var i = verb - 1; i > sentence.First && i > verb - 6; i--)
        {
            if (words[i].Folded is not ("delegation" or "side" or "team" or "delegations")) continue;
            for (var at = sentence.First; at < i; at++)
                if (sentence.Text.CountryAt[at] is { } match && (match.NextWord == i || (match.NextWord == i - 1 && words[i - 1].Folded == "'s"))) return match.Country;
        }
        return null;
    }

    /// <summary>"President A and President B reaffirm ...": the heads of a sentence about what they decide.</summary>
    private void Pairs(NamedSentence sentence, List<PersonMention> persons)
    {
        var words = sentence.Text.Words;
        var found = _found.ToHashSet();
        for (var i = 0; i + 1 < persons.Count; i++)
        {
            var (a, b) = (persons[i], persons[i + 1]);
            if (a.Former || b.Former || IsPossessive(a) || !IsJoined(a, b)) continue;
            var before = a.First - 1;
            while (before > sentence.First && words[before].Folded is "the" or "his" or "her" or "majesty" or "excellency" or "h.e" or "both") before--;
            var preposed = before >= sentence.First && words[before].Folded is "by" or "of" or "between" or "with" or "from" or "under" or "to" or "for";
            if (preposed && !found.Contains(a)) continue;
            if (found.Add(a)) _found.Add(a);
            found.Add(b);
            _found.Add(b);
        }
    }

    private static bool IsJoined(PersonMention a, PersonMention b)
    {
        var gap = b.First - a.End;
        if (gap < 0 || gap > 3) return false;
        var words = a.Text.Words;
        for (var i = a.End; i < b.First; i++)
            if (words[i].Folded is not ("and" or "the" or "h.e" or "his" or "her" or "excellency" or "majesty")) return false;
        return gap > 0 ? words[a.End].Folded is "and" || a.Text.GapAfter(a.End - 1).StartsWith(",") : a.Text.GapAfter(a.End - 1).StartsWith(",");
    }

    /// <summary>Later meetings of a report ("also held a meeting with C"), those who joined, and those who spoke for a side.</summary>
    private void ReadMeetings(IReadOnlyList<NamedText> prose)
    {
        foreach (var person in _found) _foundParts.UnionWith(person.Parts);
        foreach (var text in prose)
        {
            if (_mentions[text].Count == 0) continue;
            var next = 0;
            foreach (var sentence in NamedSentence.Of(text))
            {
                var persons = new List<PersonMention>();
                for (; next < _mentions[text].Count && _mentions[text][next].First < sentence.End; next++)
                    if (!_mentions[text][next].Former) persons.Add(_mentions[text][next]);
                if (persons.Count == 0) continue;
                var joining = text.Words[sentence.First].Folded == "joining";
                if (joining) _found.AddRange(persons);
                else if (MetWith(sentence) is var with and >= 0 && IsParticipantBefore(sentence, persons, with))
                    _found.AddRange(Sides(sentence, persons, with).Where(p => p.First > with && p.First < Cut(sentence, with) && !IsPossessive(p)));
                else if (IsQuoted(sentence, persons) is { } speaker) _found.Add(speaker);
            }
        }
    }

    /// <summary>Index of the word behind "met with", "held a meeting with", "spoke to", or -1.</summary>
    private static int MetWith(NamedSentence sentence)
    {
        var words = sentence.Text.Words;
        for (var i = sentence.First; i + 1 < sentence.End; i++)
        {
            if (words[i].Folded is "met" or "meets") return i + 1;
            if (words[i + 1].Folded is not ("with" or "to")) continue;
            if (words[i].Folded is "spoke" or "talked" or "met") return i + 1;
            if (words[i].Folded is "meeting" or "meetings" or "talks" or "call" or "conversation" && sentence.Find(w => w is "held" or "had" or "hold" or "holds" or "hosted") is var held and >= 0 && held < i) return i + 1;
        }
        return -1;
    }

    private bool IsParticipantBefore(NamedSentence sentence, List<PersonMention> persons, int verb)
    {
        var subject = persons.FirstOrDefault(p => p.First < verb);
        if (subject is not null) return subject.Parts.Any(_foundParts.Contains);
        // "The same day the Kazakh diplomat held a meeting with ...": a subject without a name.
        return sentence.Find(w => w is "diplomat" or "minister" or "president" or "he" or "she" or "delegation" or "they" or "also", sentence.First) is var i and >= 0 && i < verb
            || sentence.Text.Words[sentence.First].Folded is "he" or "she" or "they";
    }

    private static PersonMention? IsQuoted(NamedSentence sentence, List<PersonMention> persons)
    {
        var text = sentence.Text.Text;
        var words = sentence.Text.Words;
        foreach (var person in persons)
        {
            var start = words[person.First].Start;
            // "[President A] Thank you ..."
            if (start > 0 && text[start - 1] == '[' && person.Office is not null) return person;
            if (person.Office is null && person.Country is null) continue;
            var speaks = person.End < sentence.End && MeetingWords.IsSpeech(words[person.End].Folded);
            var quoted = text[Math.Max(0, words[sentence.First].Start - 1)..words[sentence.End - 1].End].AsSpan().ContainsAny('“', '”', '"');
            if (speaks && quoted) return person;
        }
        return null;
    }
}
