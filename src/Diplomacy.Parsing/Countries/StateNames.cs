using Diplomacy.Parsing.Text;

namespace Diplomacy.Parsing.Countries;

/// <summary>Tells which words of a text belong to the name, adjective or people of a state or territory.</summary>
internal static class StateNames
{
    private static readonly PhraseTable<Country> Table = Build();

    /// <summary>For each word, whether it names a state. Only words with a capital do.</summary>
    public static bool[] Mark(IReadOnlyList<Word> words)
    {
        var marked = new bool[words.Count];
        foreach (var match in Table.Matches(words))
        {
            if (!words[match.Word].Capital) continue;
            for (var i = match.Word; i < match.Word + match.Count; i++) marked[i] = true;
        }
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
