using Diplomacy.Parsing.Countries;

namespace Diplomacy.Parsing.People;

/// <summary>Reads the persons named in a text with an office or honorific: "Foreign Minister Sergey Lavrov", "Justin Trudeau, Prime Minister of Canada".</summary>
internal static class PersonReader
{
    /// <summary>All persons named in a text, in order.</summary>
    /// <param name="officeBefore">The office named last before the text, which a counterpart holds too.</param>
    public static IReadOnlyList<PersonMention> In(NamedText text, string? officeBefore = null)
    {
        var found = new List<PersonMention>();
        for (var i = 0; i < text.Words.Count;)
        {
            if (CounterpartReader.Stands(text, i))
            {
                i = CounterpartReader.Read(text, i, officeBefore, found);
                continue;
            }
            if (!text.Words[i].Capital && !OfficeWords.MayOpenSmall(text.Words, i))
            {
                i++;
                continue;
            }
            var before = found.Count;
            // "the United States and President Lula": a country's name begins no office.
            var beyond = text.CountryAt[i]?.NextWord ?? i + 1;
            var next = ReadOfficed(text, i, found);
            if (next == i && text.Words[i].Capital && ReadNamed(text, i) is { } person) found.Add(person);
            if (found.Count > before) next = Math.Max(next, found[^1].End);
            i = Math.Max(next, beyond);
        }
        return found;
    }

    /// <summary>[country] office name [of country]; returns the index to read on from.</summary>
    private static int ReadOfficed(NamedText text, int at, List<PersonMention> found)
    {
        var words = text.Words;
        var (country, start) = CountryBefore(text, at);
        if (start >= words.Count || OfficeReader.Read(text, start) is not { } office) return at;
        country ??= office.Country;
        var gap = text.GapAfter(office.End - 1);
        // The bracket that an office skips ends with its own gap.
        if (gap is ") ") gap = " ";
        var name = NameReader.SkipHonorifics(text, gap is ", " ? SkipDescription(text, office.End) : office.End);
        if (name >= words.Count || !IsJoined(gap) || NameReader.Read(text, name) is not var (value, end)) return office.End;
        if (gap is ", " && (end - name < 2 || !IsClosedOff(text, end))) return office.End;
        found.Add(Finish(text, at, value, office.Words, country, name, end));
        while (office.Plural && NextInList(text, found[^1].End) is { } next)
        {
            var (other, otherEnd) = next.Read;
            found.Add(Finish(text, next.At, other, office.Words, country, next.At, otherEnd));
        }
        return found[^1].End;
    }

    /// <summary>A cheap first look: a run of capitals that a comma or bracket closes may be a name with its office behind it.</summary>
    private static bool IsApposed(NamedText text, int at)
    {
        var last = at;
        while (last + 1 < text.Words.Count && last < at + NameReader.MostWords && text.GapAfter(last) is " " or "-" or ". " &&
            (text.Words[last + 1].Capital || OfficeWords.IsParticle(text.Words[last + 1]))) last++;
        return last > at && text.GapAfter(last) is [',' or '.', ..] or " (" or " – ";
    }

    private static ((string, int) Read, int At)? NextInList(NamedText text, int end)
    {
        if (end >= text.Words.Count || text.GapAfter(end - 1) is not (", " or " ")) return null;
        var at = text.Words[end].Folded == "and" ? end + 1 : end;
        if (at == end && text.GapAfter(end - 1) is not ", ") return null;
        if (at >= text.Words.Count || text.CountryAt[at] is not null || OfficeReader.Read(text, at) is not null) return null;
        return NameReader.Read(text, at) is { } name ? (name, at) : null;
    }

    /// <summary>Honorific name, or name of two words and more before a comma and an office.</summary>
    private static PersonMention? ReadNamed(NamedText text, int at)
    {
        if (at > 0 && text.Words[at - 1].Capital && text.GapAfter(at - 1) is " " && !OfficeWords.IsHonorific(text.Words[at - 1])) return null;
        var name = NameReader.SkipHonorifics(text, at);
        // "DR Congo"
        if (name > at && text.CountryAt[at] is { } state && state.NextWord > name) return null;
        if (name >= text.Words.Count || (name == at + 1 && !NameReader.IsAddress(text, at))) return null;
        if (name == at && !IsApposed(text, at)) return null;
        if (NameReader.Read(text, name) is not var (value, end)) return null;
        var person = Finish(text, at, value, null, null, name, end);
        return name > at || (person.Office is not null && end - name > 1) ? person : null;
    }

    private static (Country?, int) CountryBefore(NamedText text, int at)
    {
        if (text.CountryAt[at] is not { } match) return (null, at);
        var next = match.NextWord;
        // "Caribbean Community (CARICOM) Secretary-General"
        if (next + 1 < text.Words.Count && text.GapAfter(next - 1) is " (" && text.GapAfter(next) is ") ") return (match.Country, next + 1);
        if (next < text.Words.Count && text.Words[next].Folded == "'s") return (match.Country, next + 1);
        if (next >= text.Words.Count) return (null, at);
        var abbreviated = text.GapAfter(next - 1) is ". " && text.Words[next - 1].Folded.Contains('.');
        return abbreviated || text.GapAfter(next - 1) is " " or "’ " or "' " ? (match.Country, next) : (null, at);
    }

    /// <summary>Skips "famous scientist and writer" between an office and a name.</summary>
    private static int SkipDescription(NamedText text, int at)
    {
        const int longest = 5;
        var i = at;
        while (i < text.Words.Count && i < at + longest && !text.Words[i].Capital && text.Words[i].Folded is not ("the" or "who" or "of" or "in" or "on" or "to") && text.GapAfter(i) is " ") i++;
        return i < text.Words.Count && text.Words[i].Capital && i - at != 1 ? i : at;
    }

    private static bool IsJoined(ReadOnlySpan<char> gap) => gap is " " or ", " or " – " or ": ";

    /// <summary>A name in apposition ends at a comma, a small word or the end of the text.</summary>
    private static bool IsClosedOff(NamedText text, int end) =>
        end >= text.Words.Count || text.GapAfter(end - 1) is not " " || !text.Words[end].Capital;

    /// <summary>Adds what follows the name: "of Kuwait", ", Prime Minister of Canada".</summary>
    public static PersonMention Finish(NamedText text, int first, string name, string? office, Country? country, int nameFirst, int end)
    {
        var words = text.Words;
        var last = end;
        if (last + 1 < words.Count && text.GapAfter(last - 1) is " " or ", " or ". " && words[last].Folded is "of")
        {
            // "of the Republic", "of The Bahamas"
            var at = words[last + 1].Folded is "the" && text.CountryAt[last + 1] is null ? last + 2 : last + 1;
            if (at < words.Count && text.CountryAt[at] is { Form: CountryForm.Name } match)
            {
                country ??= match.Country;
                last = match.NextWord;
            }
        }
        // "HE A the Minister of State of X": Gulf agencies set no comma.
        if (office is null && nameFirst > first && last + 1 < words.Count && text.GapAfter(last - 1) is " " && words[last].Folded is "the" && words[last + 1].Capital
            && OfficeReader.Read(text, last + 1) is { } joined && !NameFollows(text, joined.End, false))
        {
            office = joined.Words;
            country ??= joined.Country;
            last = joined.End;
        }
        // "Boris Johnson, M.P., the Prime Minister"
        while (last < words.Count && OfficeWords.IsPostNominal(words[last]) && text.GapAfter(last - 1) is ", " or " " or "., ") last++;
        if (last < words.Count && text.GapAfter(last - 1) is ", " or "., " or " (" or " – ")
        {
            var at = words[last].Folded is "the" ? last + 1 : last;
            var (before, start) = at < words.Count ? CountryBefore(text, at) : (null, at);
            if (start < words.Count && OfficeReader.Read(text, start) is { } apposed && !NameFollows(text, apposed.End, office is not null))
            {
                office ??= apposed.Words;
                country ??= before ?? apposed.Country;
                last = apposed.End;
            }
        }
        var former = first > 0 && words[first - 1].Folded is "former" or "late" or "ex" or "then" or "formerly";
        return new PersonMention(text, name, office, country, first, nameFirst, end, last, former);
    }

    /// <summary>"A, the Prime Minister of X, His Excellency B": where A has an office, that behind the comma is B's.</summary>
    private static bool NameFollows(NamedText text, int at, bool beyondComma)
    {
        if (at >= text.Words.Count || text.GapAfter(at - 1) is not " " && !(beyondComma && text.GapAfter(at - 1) is ", ")) return false;
        var name = NameReader.SkipHonorifics(text, at);
        if (name >= text.Words.Count || NameReader.Read(text, name) is not var (_, end)) return false;
        return text.GapAfter(at - 1) is " " || name > at || (end - name > 1 && end < text.Words.Count && text.GapAfter(end - 1).StartsWith(","));
    }
}
