using System.Text;
using Diplomacy.Parsing.Countries;

namespace Diplomacy.Parsing.People;

/// <summary>Reads the persons named in a text with an office or honorific: "Foreign Minister Sergey Lavrov", "Justin Trudeau, Prime Minister of Canada".</summary>
internal static class PersonReader
{
    private const int MostNameWords = 8;

    /// <summary>All persons named in a text, in order.</summary>
    public static IReadOnlyList<PersonMention> In(NamedText text)
    {
        var found = new List<PersonMention>();
        for (var i = 0; i < text.Words.Count;)
        {
            if (!text.Words[i].Capital)
            {
                i++;
                continue;
            }
            var before = found.Count;
            // "the United States and President Lula": a country's name begins no office.
            var beyond = text.CountryAt[i]?.NextWord ?? i + 1;
            var next = ReadOfficed(text, i, found);
            if (next == i && ReadNamed(text, i) is { } person) found.Add(person);
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
        var name = SkipHonorifics(text, gap is ", " ? SkipDescription(text, office.End) : office.End);
        if (name >= words.Count || !IsJoined(gap) || ReadName(text, name) is not var (value, end)) return office.End;
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
        while (last + 1 < text.Words.Count && last < at + MostNameWords && text.GapAfter(last) is " " or "-" or ". " &&
            (text.Words[last + 1].Capital || OfficeWords.IsParticle(text.Words[last + 1]))) last++;
        return last > at && text.GapAfter(last) is [',' or '.', ..] or " (" or " – ";
    }

    private static ((string, int) Read, int At)? NextInList(NamedText text, int end)
    {
        if (end >= text.Words.Count || text.GapAfter(end - 1) is not (", " or " ")) return null;
        var at = text.Words[end].Folded == "and" ? end + 1 : end;
        if (at == end && text.GapAfter(end - 1) is not ", ") return null;
        if (at >= text.Words.Count || text.CountryAt[at] is not null || OfficeReader.Read(text, at) is not null) return null;
        return ReadName(text, at) is { } name ? (name, at) : null;
    }

    /// <summary>Honorific name, or name of two words and more before a comma and an office.</summary>
    private static PersonMention? ReadNamed(NamedText text, int at)
    {
        if (at > 0 && text.Words[at - 1].Capital && text.GapAfter(at - 1) is " " && !OfficeWords.IsHonorific(text.Words[at - 1])) return null;
        var name = SkipHonorifics(text, at);
        if (name >= text.Words.Count || (name == at + 1 && !OfficeWords.IsAddress(text.Words[at]))) return null;
        if (name == at && !IsApposed(text, at)) return null;
        if (ReadName(text, name) is not var (value, end)) return null;
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

    private static int SkipHonorifics(NamedText text, int at)
    {
        while (at < text.Words.Count)
        {
            if (OfficeWords.StyleAt(text.Words, at) is var style and > 0 && text.Words[at].Capital) at += style;
            else if (OfficeWords.IsHonorific(text.Words[at]) && text.GapAfter(at) is " " or ". " or "." or " (") at++;
            else break;
        }
        return at;
    }

    /// <summary>Adds what follows the name: "of Kuwait", ", Prime Minister of Canada".</summary>
    private static PersonMention Finish(NamedText text, int first, string name, string? office, Country? country, int nameFirst, int end)
    {
        var words = text.Words;
        var last = end;
        if (last + 1 < words.Count && text.GapAfter(last - 1) is " " or ", " or ". " && words[last].Folded is "of")
        {
            var at = words[last + 1].Folded is "the" ? last + 2 : last + 1;
            if (at < words.Count && text.CountryAt[at] is { Form: CountryForm.Name } match)
            {
                country ??= match.Country;
                last = match.NextWord;
            }
        }
        // "Boris Johnson, M.P., the Prime Minister"
        if (last < words.Count && words[last].Folded is "m.p" or "mp" or "k.c" or "q.c" or "ph.d" or "k.b.e" && text.GapAfter(last - 1) is ", ") last++;
        if (last < words.Count && text.GapAfter(last - 1) is ", " or "., " or " (" or " – ")
        {
            var at = words[last].Folded is "the" ? last + 1 : last;
            var (before, start) = at < words.Count ? CountryBefore(text, at) : (null, at);
            if (start < words.Count && OfficeReader.Read(text, start) is { } apposed && !NameFollows(text, apposed.End))
            {
                office ??= apposed.Words;
                country ??= before ?? apposed.Country;
                last = apposed.End;
            }
        }
        var former = first > 0 && words[first - 1].Folded is "former" or "late" or "ex" or "then" or "formerly";
        return new PersonMention(text, name, office, country, first, nameFirst, end, last, former);
    }

    private static bool NameFollows(NamedText text, int at)
    {
        if (at >= text.Words.Count || text.GapAfter(at - 1) is not " ") return false;
        var name = SkipHonorifics(text, at);
        return name < text.Words.Count && ReadName(text, name) is not null;
    }

    /// <summary>A run of name words from <paramref name="at"/> on, without nickname, and the index behind it.</summary>
    public static (string Name, int End)? ReadName(NamedText text, int at)
    {
        var words = text.Words;
        if (!StartsName(text, at)) return null;
        var name = new StringBuilder(text.Slice(at, at + 1));
        var end = at + 1;
        for (var taken = 1; end < words.Count && taken < MostNameWords; taken++)
        {
            var gap = text.GapAfter(end - 1);
            var word = words[end];
            if (OfficeWords.IsSuffix(word) && gap is " " or ", ")
            {
                var dot = word.Folded is "jr" or "sr" && text.GapAfter(end).StartsWith(".");
                return (name.Append(gap).Append(text.Slice(end, end + 1)).Append(dot ? "." : "").ToString(), end + 1);
            }
            var initial = words[end - 1].Length == 1;
            if (gap is "-" && word.Folded is not ("elect" or "designate")) name.Append('-');
            else if (gap is ". " && (initial || (word.Length == 1 && word.Capital)) && (GoesOn(text, end) || (initial && word.Capital))) name.Append(initial ? ". " : " ");
            else if (gap is " " && GoesOn(text, end)) name.Append(' ');
            else if (gap is " “" or " \"" or " ‘" && text.GapAfter(end) is "” " or "\" " or "’ " && end + 1 < words.Count && GoesOn(text, end + 1))
            {
                end++;
                name.Append(' ');
            }
            else break;
            name.Append(text.Slice(end, end + 1));
            end++;
        }
        return (name.ToString(), end);
    }

    private static bool StartsName(NamedText text, int at)
    {
        var word = text.Words[at];
        if (OfficeWords.IsParticle(word) && at + 1 < text.Words.Count && !word.Capital) return GoesOn(text, at + 1) || OfficeWords.IsParticle(text.Words[at + 1]);
        return GoesOn(text, at) && word.Length > 0 && !char.IsDigit(word.Folded[0]);
    }

    private static bool GoesOn(NamedText text, int at)
    {
        var words = text.Words;
        var word = words[at];
        if (word.Capital) return !OfficeWords.IsNoName(word) && text.CountryAt[at] is null && OfficeWords.HeadAt(words, at) == 0;
        if (!OfficeWords.IsParticle(word) || at + 1 >= words.Count || text.GapAfter(at) is not (" " or "-")) return false;
        return words[at + 1].Capital ? !OfficeWords.IsNoName(words[at + 1]) && text.CountryAt[at + 1] is null : OfficeWords.IsParticle(words[at + 1]);
    }
}
