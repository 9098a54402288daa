using Diplomacy.Parsing.Text;

namespace Diplomacy.Parsing.Countries;

/// <summary>Tells which words of a text belong to the name, adjective or people of a state or territory.</summary>
internal static class StateNames
{
    private const int Longest = 8;

    private static readonly PhraseTable<Country> Table = Build();

    /// <summary>The word stands in a name of a state. Only words with a capital begin one.</summary>
    public static bool Names(IReadOnlyList<Word> words, int at)
    {
        for (var i = Math.Max(0, at - Longest); i <= at; i++)
            if (words[i].Capital && Table.TryMatch(words, i, out _, out var count) && i + count > at) return true;
        return false;
    }

    /// <summary>For each word, whether it stands in a name of a state.</summary>
    public static bool[] Mark(IReadOnlyList<Word> words)
    {
        var marked = new bool[words.Count];
        foreach (var match in Table.Matches(words))
            if (words[match.Word].Capital) Array.Fill(marked, true, match.Word, match.Count);
        return marked;
    }

    private static PhraseTable<Country> Build()
    {
        var table = new PhraseTable<Country>();
        foreach (var country in Country.All.Where(c => c.Kind != CountryKind.Organisation))
        {
            foreach (var name in country.Official.Concat(country.Variants).Concat(country.Demonyms).Append(country.Name).Distinct(StringComparer.Ordinal))
                table.Add(name, country);
        }
        return table;
    }
}
