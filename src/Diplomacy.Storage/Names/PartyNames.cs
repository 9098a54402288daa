using Diplomacy.Parsing.Countries;
using Diplomacy.Storage.Queries;

namespace Diplomacy.Storage.Names;

/// <summary>What parties are called, without a look at the database, which holds the same: those of no vocabulary go by their code.</summary>
public static class PartyNames
{
    /// <summary>The party of a code as documents have it.</summary>
    public static PartyLine Of(string code) =>
        Country.Find(code) is { } known && known.Code == code ? new(known.Code, known.Slug, known.Name) : new(code, code.ToLowerInvariant(), code);

    private const int MostListed = 3;

    /// <summary>"Azerbaijan – Norway"; of many the first two, and how many there are besides.</summary>
    public static string List(IReadOnlyList<string> codes)
    {
        var names = codes.Select(c => Of(c).ShortName).Order(StringComparer.Ordinal).ToList();
        return names.Count <= MostListed ? string.Join(" – ", names) : $"{names[0]}, {names[1]} and {names.Count - 2} others";
    }

    /// <summary>Its official name.</summary>
    public static string Official(string code) => Country.Find(code) is { } known && known.Code == code ? known.OfficialName : code;

    /// <summary>An organisation, not a state or territory.</summary>
    public static bool IsOrganisation(string code) =>
        Country.Find(code) is { } known && known.Code == code ? known.Kind == CountryKind.Organisation : code.Length != 2;
}
