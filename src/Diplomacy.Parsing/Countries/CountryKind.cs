namespace Diplomacy.Parsing.Countries;

/// <summary>What an entry of the country table is.</summary>
public enum CountryKind
{
    /// <summary>A member or observer state of the United Nations.</summary>
    State,

    /// <summary>Any other place with a code of ISO 3166-1, or Kosovo.</summary>
    Territory,

    /// <summary>An organisation that concludes agreements under its own name.</summary>
    Organisation,
}
