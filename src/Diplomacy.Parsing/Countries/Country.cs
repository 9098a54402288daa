using System.Collections.Frozen;
using Diplomacy.Parsing.Vocabulary;

namespace Diplomacy.Parsing.Countries;

/// <summary>A state, territory or organisation that can be a party or be spoken of: one entry of <c>countries.yaml</c>.</summary>
public sealed class Country
{
    private static readonly IReadOnlyList<Country> Listed = VocabularyFile.Read<List<Country>>("countries.yaml");

    private static readonly FrozenDictionary<string, Country> ByCode =
        Listed.ToFrozenDictionary(c => c.Code, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, Country> BySlug = Listed.ToFrozenDictionary(c => c.Slug, StringComparer.Ordinal);

    /// <summary>All entries: states and territories by name, then organisations.</summary>
    public static IReadOnlyList<Country> All => Listed;

    /// <summary>ISO 3166-1 alpha-2 (XK for Kosovo), or the usual acronym of an organisation (EU, AfU, ASEAN).</summary>
    public required string Code { get; init; }

    /// <summary>Permanent: part of addresses. Lower-case kebab of the short name as it was when the entry was made.</summary>
    public required string Slug { get; init; }

    /// <summary>Short English name.</summary>
    public required string Name { get; init; }

    public CountryKind Kind { get; init; } = CountryKind.State;

    /// <summary>Official English names, the current one first; none where the short name is the official one.</summary>
    public string[] Official { get; init; } = [];

    /// <summary>The current official name.</summary>
    public string OfficialName => Official.Length > 0 ? Official[0] : Name;

    /// <summary>Other names and abbreviations that a text may use.</summary>
    public string[] Variants { get; init; } = [];

    /// <summary>Adjectives and names of the people, singular and plural.</summary>
    public string[] Demonyms { get; init; } = [];

    /// <summary>English names of the capital or seat of government, past names too.</summary>
    public string[] Capitals { get; init; } = [];

    /// <summary>Regions that stand for the state where it is spoken of, never as a party.</summary>
    public string[] Parts { get; init; } = [];

    /// <summary>The entry of this code in any letter case, or null.</summary>
    public static Country? Find(string code) => ByCode.GetValueOrDefault(code);

    /// <summary>The entry of this slug, or null.</summary>
    public static Country? FindBySlug(string slug) => BySlug.GetValueOrDefault(slug);

    public override string ToString() => Code;
}
