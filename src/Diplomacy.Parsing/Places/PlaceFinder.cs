using System.Globalization;
using Diplomacy.Parsing.Countries;
using Diplomacy.Parsing.People;
using Diplomacy.Parsing.Reading;
using Diplomacy.Parsing.Record;

namespace Diplomacy.Parsing.Places;

/// <summary>
/// Finds the city where the document was signed or the meeting took place: by the closing clause, the meeting in the opening, the title, and the
/// dateline. A building, a country, a call or a video conference is no place.
/// </summary>
internal static class PlaceFinder
{
    private const int OpeningSentences = 4;

    private static readonly HashSet<string> NoTowns = new(StringComparer.Ordinal)
    {
        "house", "palace", "hall", "room", "building", "residence", "office", "headquarters", "castle", "villa", "hotel", "parliament", "congress", "senate", "kremlin", "ministry", "embassy",
        "centre", "center", "airport", "university", "museum", "theatre", "church", "cathedral", "park", "base", "street", "square", "tower", "asia", "europe", "africa", "america", "americas", "brexit",
        "english", "spring", "summer", "autumn", "winter", "person", "parallel", "plenary", "session", "summit", "conference", "forum", "assembly", "north", "south", "east", "west", "eu", "un", "nato",
    };

    private static readonly HashSet<string> Remote = new(StringComparer.Ordinal)
        { "call", "called", "phone", "telephone", "telephoned", "video", "videoconference", "virtual", "virtually", "teleconference", "conversation" };

    /// <param name="report">The document tells of a meeting or instrument.</param>
    public static Found<string>? Find(NamedDocument names, bool report)
    {
        if (Clause(names) is { } signed) return signed;
        if (names.Title is { } title)
        {
            for (var i = 0; i < title.Words.Count; i++)
            {
                if (title.Words[i].Folded is "phone" or "telephone" or "video" or "virtual") return null;
                // "A and B call for peace": nobody phoned.
                if (title.Words[i].Folded is "call" && !(i + 1 < title.Words.Count && title.Words[i + 1].Folded is "for" or "on" or "upon" or "to")) return null;
            }
            for (var i = 0; i + 1 < title.Words.Count; i++)
                if (title.Words[i].Folded is "in" && CityAt(title, i + 1) is { } found && title.Words.Any(w => w.Folded is "meeting" or "summit" or "talks" or "visit" or "statement")) return found;
        }
        if (!report && PlaceLines.Alone(names) is { } dated) return dated;
        if (Meeting(names, report) is { } met) return met;
        if (IsRemote(names)) return null;
        return Signing(names) ?? (report ? null : Occasion(names)) ?? PlaceLines.Above(names) ?? (report ? PlaceLines.Sent(names) : null) ?? (report ? Visit(names) : null) ?? PlaceLines.Below(names) ?? Headline(names);
    }

    /// <summary>"Done at Oslo", "adopted in the city of Baku".</summary>
    private static Found<string>? Clause(NamedDocument names)
    {
        foreach (var text in names.Body.Where(t => t.Block!.Kind is BlockKind.Closing or BlockKind.Signature))
        {
            for (var i = 0; i + 1 < text.Words.Count; i++)
            {
                if (text.Words[i].Folded is not ("at" or "in" or "of")) continue;
                if (text.Words[i].Folded is "of" && (i == 0 || text.Words[i - 1].Folded != "city")) continue;
                var at = text.Reads(i + 1, "the", "city", "of") ? i + 4 : i + 1;
                if (at < text.Words.Count && CityAt(text, at) is { } found) return found;
            }
        }
        return null;
    }

    private static Found<string>? Meeting(NamedDocument names, bool report)
    {
        var sentences = names.Body.Where(t => t.Block!.Kind is BlockKind.Paragraph or BlockKind.Preamble or BlockKind.LeadIn)
            .Where(t => !t.Block!.IsSubheadline).SelectMany(NamedSentence.Of).Take(report ? 2 : OpeningSentences);
        foreach (var sentence in sentences)
        {
            var words = sentence.Text.Words;
            var verb = sentence.Find(w => MeetingWords.IsMeeting(w) || MeetingWords.IsGathering(w));
            if (verb < 0) verb = MeetingSentence.Verb(sentence);
            // "The following is the text of a joint statement released by"
            if (words[sentence.First].Folded is "the" && sentence.Text.Reads(sentence.First + 1, "following") || sentence.Find(w => w is "text") is var copied and >= 0 && sentence.Text.Reads(copied + 1, "of")) continue;
            // What will be held is another meeting.
            if (verb < 0 || (verb > sentence.First && words[verb].Folded is not "welcome" && words[verb - 1].Folded is "will" or "to" or "should")) continue;
            // "signed following talks between A and B in Kyiv"
            var talks = report ? sentence.Find(w => w is "talks" or "meeting" or "negotiations") : -1;
            var cut = MeetingSentence.Cut(sentence, Math.Max(verb, talks) + 1);
            // "held their second meeting under the Agreement in X", "with Minister B, who was on a visit, in X"
            if (cut < sentence.End && words[cut].Folded is "under") cut = MeetingSentence.Cut(sentence, cut + 1);
            // "met during the Assembly in X"
            if (cut < sentence.End && words[cut].Folded is "during" && IsOccasion(sentence, cut)) cut = MeetingSentence.Cut(sentence, cut + 1);
            var apart = cut < sentence.End && words[cut].Folded is "who" or "which" ? BehindClause(sentence, cut) : -1;
            for (var i = sentence.First; i < cut; i++)
                if (Remote.Contains(words[i].Folded)) return null;
            // "reiterated during consultations in Oslo", "signed following talks in Kyiv"
            if (cut < sentence.End && words[cut].Folded is "during" or "following" or "after" && words[verb].Folded is not ("met" or "spoke" or "hosted"))
                cut = MeetingSentence.Cut(sentence, cut + 1);
            for (var i = sentence.Start; i + 1 < sentence.End; i++)
            {
                var preposition = words[i].Folded;
                if (preposition is not ("in" or "at" or "to" or "outside")) continue;
                if (i >= cut) continue;
                if (preposition is "to" && (i == sentence.First || words[i - 1].Folded is not "visit") && sentence.Find(w => w is "welcomed" or "welcomes" or "welcome" or "traveled" or "travelled", sentence.First) < 0) continue;
                if (preposition is "at" && !Cities.TryMatch(words, i + 1, out _, out _)) continue;
                if (sentence.Text.Reads(i + 1, "the", "city", "of") && i + 4 < sentence.End && (CityAt(sentence.Text, i + 4) ?? UnlistedAt(sentence.Text, i + 4, named: true)) is { } city) return city;
                // "in the coastal city of"
                if (sentence.Text.Reads(i + 1, "the") && i + 5 < sentence.End && !words[i + 2].Capital && words[i + 3].Folded is "city" or "town" or "resort" && words[i + 4].Folded is "of" && CityAt(sentence.Text, i + 5) is { } port) return port;
                if (CityAt(sentence.Text, i + 1) is { } found) return found;
                if (preposition is "in" && i > verb && UnlistedAt(sentence.Text, i + 1) is { } town) return town;
            }
            if (apart > 0 && CityAt(sentence.Text, apart) is { } behind) return behind;
            // What is told behind it met elsewhere, before - but a visit to a country goes on to its cities.
            if (words[verb].Folded is not ("paid" or "pay" or "visited" or "visits" or "made" or "makes") && !(words[verb].Folded is "concluded" or "began" or "completed" && Visits(sentence, verb))) return null;
        }
        return null;
    }

    private static bool Visits(NamedSentence sentence, int from)
    {
        for (var i = from; i < sentence.End; i++)
            if (sentence.Text.Words[i].Folded is "visit") return true;
        return false;
    }

    /// <summary>"during the General Assembly in": behind "during" stands what people come together for.</summary>
    private static bool IsOccasion(NamedSentence sentence, int during)
    {
        const int longest = 12;
        for (var i = during + 1; i + 1 < Math.Min(sentence.End, during + longest); i++)
            if (sentence.Text.Words[i].Folded is "visit" or "dinner" or "assembly" or "summit" or "conference" or "forum" or "session" && sentence.Text.Words[i + 1].Folded is "in" or "held") return true;
        return false;
    }

    /// <summary>"We inaugurated a new era during the Official Visit in X": an instrument whose opening tells of no meeting.</summary>
    private static Found<string>? Occasion(NamedDocument names)
    {
        foreach (var sentence in names.Body.Where(t => t.Block!.Kind is BlockKind.Paragraph or BlockKind.Preamble && !t.Block.IsSubheadline).SelectMany(NamedSentence.Of).Take(OpeningSentences))
        {
            if (sentence.Find(w => w is "during" or "occasion") is not (var from and >= 0) || !IsOccasion(sentence, from)) continue;
            for (var i = from; i + 1 < sentence.End; i++)
                if (sentence.Text.Words[i].Folded is "in" && CityAt(sentence.Text, i + 1) is { } found) return found;
        }
        return null;
    }

    /// <summary>Index of the word behind ", in" where that ends a relative clause, or -1.</summary>
    private static int BehindClause(NamedSentence sentence, int clause)
    {
        const int longest = 16;
        for (var i = clause + 2; i + 1 < Math.Min(sentence.End, clause + longest); i++)
            if (sentence.Text.GapAfter(i - 1) is ", ") return sentence.Text.Words[i].Folded is "in" or "at" ? i + 1 : -1;
        return -1;
    }

    /// <summary>"The agreement was signed in Manila": told behind the sentence that says what was signed.</summary>
    private static Found<string>? Signing(NamedDocument names)
    {
        foreach (var sentence in names.Body.Where(t => t.Block!.Kind is BlockKind.Paragraph).SelectMany(NamedSentence.Of).Take(OpeningSentences))
        {
            if (ReportedSigning.Verb(sentence) is not (var verb and >= 0) || verb + 2 >= sentence.End) continue;
            if (sentence.Text.Words[verb + 1].Folded is "in" or "at" && CityAt(sentence.Text, verb + 2) is { } found) return found;
        }
        return null;
    }

    /// <summary>"During the phone call", "held a video conference": nobody met anywhere.</summary>
    private static bool IsRemote(NamedDocument names)
    {
        foreach (var sentence in names.Body.Where(t => t.Block!.Kind is BlockKind.Paragraph or BlockKind.Preamble && !t.Block.IsSubheadline).SelectMany(NamedSentence.Of).Take(OpeningSentences - 1))
        {
            for (var i = sentence.First; i < sentence.End; i++)
            {
                var word = sentence.Text.Words[i].Folded;
                if (word is "videoconference" or "teleconference" or "virtually") return true;
                if (i + 1 < sentence.End && word is "phone" or "telephone" or "video" or "virtual" && sentence.Text.Words[i + 1].Folded is "call" or "calls" or "conversation" or "talks" or "talk" or "conference" or "meeting" or "summit") return true;
            }
        }
        return false;
    }

    /// <summary>"Prime Minister signs agreement in London" over or under the title.</summary>
    private static Found<string>? Headline(NamedDocument names)
    {
        foreach (var line in names.HeadLines.Append(names.Title).OfType<NamedText>())
            for (var i = 0; i + 1 < line.Words.Count; i++)
                if (line.Words[i].Folded is "in" && CityAt(line, i + 1) is { } found) return found;
        return null;
    }

    /// <summary>"C, who was visiting Tokyo", "on a working visit to Geneva", "talks will be held in Ankara": where no sentence says where they met.</summary>
    private static Found<string>? Visit(NamedDocument names)
    {
        foreach (var sentence in names.Body.Where(t => t.Block!.Kind is BlockKind.Paragraph).SelectMany(NamedSentence.Of).Take(OpeningSentences))
        {
            var words = sentence.Text.Words;
            for (var i = sentence.First; i + 1 < sentence.End; i++)
            {
                if (Remote.Contains(words[i].Folded)) return null;
                var at = words[i].Folded switch
                {
                    "visiting" => i + 1,
                    "visit" when words[i + 1].Folded is "to" => i + 2,
                    "held" or "place" when words[i + 1].Folded is "in" => i + 2,
                    _ => -1,
                };
                if (at > 0 && at < sentence.End && CityAt(sentence.Text, at) is { } found) return found;
            }
        }
        return null;
    }

    /// <summary>The city named at a word: of the gazetteer, or any name before ", " and its country or State.</summary>
    public static Found<string>? CityAt(NamedText text, int at)
    {
        if (!text.Words[at].Capital) return null;
        if (Cities.TryMatch(text.Words, at, out _, out var count) && IsWhole(text, at, count)) return Found(text, at, at + count);
        for (var end = at + 1; end < Math.Min(text.Words.Count, at + 4); end++)
        {
            var gap = text.GapAfter(end - 1);
            if (gap is ", ") return text.CountryAt[at] is null && IsRegion(text, end) ? Found(text, at, end) : null;
            if (gap is not (" " or "-") || !text.Words[end].Capital) return null;
        }
        return null;
    }

    /// <summary>
    /// A town that no list holds, by its frame: "met in Tapachula, Chiapas, with", "met in Euxinograd on 3 May". Buildings, houses of parliament
    /// and the like are no towns.
    /// </summary>
    /// <param name="named">"the city of" stands before it.</param>
    private static Found<string>? UnlistedAt(NamedText text, int at, bool named = false)
    {
        const int longest = 3;
        var end = at;
        while (end < text.Words.Count && end <= at + longest && text.Words[end].Capital && text.CountryAt[end] is null && (end == at || text.GapAfter(end - 1) is " " or "-")) end++;
        if (end == at || end - at > longest || end >= text.Words.Count) return null;
        for (var i = at; i < end; i++)
            if (OfficeWords.IsNoName(text.Words[i]) || OfficeWords.IsPortfolio(text.Words[i]) || DateWord(text.Words[i].Folded) || NoTowns.Contains(text.Words[i].Folded)) return null;
        var region = text.GapAfter(end - 1) is ", " && text.Words[end].Capital && end + 1 < text.Words.Count && text.GapAfter(end).StartsWith(",");
        var framed = text.GapAfter(end - 1) is " " && text.Words[end].Folded is "on" or "with" or "today" or "yesterday" or "this";
        return named || region || framed ? Found(text, at, end) : null;
    }

    private static bool IsRegion(NamedText text, int at)
    {
        var name = text.Words[at].Folded is "the" ? at + 1 : at;
        if (name >= text.Words.Count) return false;
        return text.CountryAt[name] is { Form: CountryForm.Name, Country.Kind: not CountryKind.Organisation } || NotCountries.IsUsState(text.Words, name, out _);
    }

    /// <summary>Not part of a longer name: "in New York Times", "in London Conference".</summary>
    private static bool IsWhole(NamedText text, int at, int count)
    {
        var end = at + count;
        if (end >= text.Words.Count || text.GapAfter(end - 1) is not (" " or "-")) return true;
        return !text.Words[end].Capital || DateWord(text.Words[end].Folded);
    }

    private static bool DateWord(string word) =>
        CultureInfo.InvariantCulture.DateTimeFormat.MonthNames.Contains(word, StringComparer.OrdinalIgnoreCase) ||
        CultureInfo.InvariantCulture.DateTimeFormat.DayNames.Contains(word, StringComparer.OrdinalIgnoreCase);

    public static Found<string> Found(NamedText text, int at, int end)
    {
        var city = text.Text[text.Words[at].Start..text.Words[end - 1].End];
        // "Washington, DC", as it is usually written.
        if (city.EndsWith(", DC", StringComparison.Ordinal)) city = city[..^2] + "D.C.";
        // "D.C" is a word without its last full stop.
        if (text.Words[end - 1].Folded is "d.c" && text.GapAfter(end - 1).StartsWith(".")) city += ".";
        if (city.Length > 3 && !city.Any(char.IsLower)) city = CultureInfo.InvariantCulture.TextInfo.ToTitleCase(city.ToLowerInvariant());
        return new Found<string>(city, text.Origin, text.SpansOf(at, end));
    }
}
