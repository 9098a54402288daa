using Diplomacy.Parsing.Text;

namespace Diplomacy.Parsing.Countries;

/// <summary>Finds the names of countries, and of their people, in a list of words: one pass, longest name first.</summary>
internal static class CountryNames
{
    private sealed record Entry(Country? Country, CountryForm Form, bool Acronym, bool Comma);

    private static readonly PhraseTable<Entry> Table = Read();

    private static PhraseTable<Entry> Read()
    {
        var table = new PhraseTable<Entry>();
        foreach (var phrase in NotCountries.Phrases) table.Add(phrase, new Entry(null, CountryForm.Name, false, false));
        foreach (var country in Country.All)
        {
            foreach (var name in (string[])[country.Name, .. country.Official, .. country.Variants]) Add(country, CountryForm.Name, name);
            foreach (var demonym in country.Demonyms) Add(country, CountryForm.Demonym, demonym);
            foreach (var part in country.Parts) Add(country, CountryForm.Part, part);
        }
        return table;

        void Add(Country country, CountryForm form, string name) =>
            table.Add(name, new Entry(country, form, IsAcronym(name), name.Contains(',') || name.Contains('(')));
    }

    private static bool IsAcronym(string name) => name.Length <= 8 && name.Any(char.IsUpper) && !name.Any(char.IsLower);

    /// <summary>All countries named in a reading copy, in order.</summary>
    public static IReadOnlyList<CountryMatch> In(string text, IReadOnlyList<Word> words)
    {
        var found = new List<CountryMatch>();
        for (var i = 0; i < words.Count; i++)
        {
            if (!words[i].Capital && words[i].Folded != "i") continue;
            if (Match(text, words, i) is not var (entry, count)) continue;
            if (entry.Country is not null && !NotCountries.Excludes(text, words, i, count))
                found.Add(new CountryMatch(entry.Country, entry.Form, i, count, words[i].Start, words[i + count - 1].End));
            i += count - 1;
        }
        return found;
    }

    /// <summary>Whether a country's name ends with the word <paramref name="last"/>.</summary>
    public static bool EndsAt(IReadOnlyList<Word> words, int last)
    {
        const int longest = 6;
        for (var at = last; at >= 0 && at > last - longest; at--)
            if (Table.TryMatch(words, at, last + 1, out var values, out var count) && at + count == last + 1 && values[0].Country is not null) return true;
        return false;
    }

    private static (Entry, int)? Match(string text, IReadOnlyList<Word> words, int at)
    {
        var limit = words.Count;
        while (Table.TryMatch(words, at, limit, out var values, out var count))
        {
            // "GUAM" is the organisation, "Guam" the island; "us" is neither.
            var small = text.AsSpan(words[at].Start, words[at].Length).ContainsAnyInRange('a', 'z');
            var entry = values.FirstOrDefault(v => v.Acronym == !small) ?? values[0];
            var broken = entry.Comma ? -1 : BrokenAt(text, words, at, count);
            if (broken < 0)
            {
                return entry.Acronym && small ? null : (entry, count);
            }
            limit = broken;
        }
        return null;
    }

    /// <summary>Index of the first word of a match that a comma, bracket or full stop parts from the word before it, or -1.</summary>
    private static int BrokenAt(string text, IReadOnlyList<Word> words, int at, int count)
    {
        for (var i = at + 1; i < at + count; i++)
        {
            var gap = text.AsSpan(words[i - 1].End, words[i].Start - words[i - 1].End);
            if (gap.ContainsAny(",;:()") || (gap.Contains('.') && words[i - 1].Length > 3)) return i;
        }
        return -1;
    }
}
