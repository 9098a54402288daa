using Diplomacy.Parsing.Countries;
using Diplomacy.Search.Analysis;

namespace Diplomacy.Storage.Names;

/// <summary>The words by which parties are called.</summary>
public static class PartyWords
{
    /// <summary>The stems of names, official names and demonyms of these parties: "norway", "kingdom", "norwegian".</summary>
    public static IReadOnlySet<string> Stems(IEnumerable<string> codes) => codes.Select(Country.Find).OfType<Country>()
        .SelectMany(c => (string[])[c.Name, .. c.Official, .. c.Variants, .. c.Demonyms])
        .SelectMany(name => Analyser.Tokens(name)).Select(word => word.Stem).ToHashSet(StringComparer.Ordinal);
}
