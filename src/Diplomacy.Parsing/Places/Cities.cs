using Diplomacy.Parsing.Countries;
using Diplomacy.Parsing.Text;
using Diplomacy.Parsing.Vocabulary;

namespace Diplomacy.Parsing.Places;

/// <summary>The gazetteer of cities: <c>cities.yaml</c> and the capitals of <c>countries.yaml</c>.</summary>
internal static class Cities
{
    // No name of a city is longer.
    private const int MostWords = 5;

    private static readonly PhraseTable<string> Table = Read();

    private static PhraseTable<string> Read()
    {
        var table = new PhraseTable<string>();
        foreach (var (country, names) in VocabularyFile.Read<Dictionary<string, string[]>>("cities.yaml"))
            foreach (var name in names) table.Add(name, country);
        foreach (var country in Country.All)
            foreach (var capital in country.Capitals) table.Add(capital, country.Code);
        return table;
    }

    /// <summary>The city named at a word, with the codes of the countries that have one of this name, or false.</summary>
    public static bool TryMatch(IReadOnlyList<Word> words, int at, out IReadOnlyList<string> countries, out int count)
    {
        countries = [];
        count = 0;
        return words[at].Capital && Table.TryMatch(words, at, out countries, out count);
    }

    /// <summary>Whether the words up to and with <paramref name="last"/> end in a city of this country.</summary>
    public static bool EndsAt(string country, IReadOnlyList<Word> words, int last)
    {
        for (var at = last; at >= 0 && at > last - MostWords; at--)
        {
            if (Table.TryMatch(words, at, last + 1, out var countries, out var count) && at + count == last + 1 && countries.Contains(country))
                return true;
        }
        return false;
    }
}
