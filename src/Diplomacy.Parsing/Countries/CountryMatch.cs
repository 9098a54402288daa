namespace Diplomacy.Parsing.Countries;

/// <summary>In which form a text names a country.</summary>
public enum CountryForm
{
    /// <summary>"Norway", "the Kingdom of Norway", "U.S."</summary>
    Name,

    /// <summary>"Norwegian", "Norwegians".</summary>
    Demonym,

    /// <summary>A region that stands for the state: "Gaza".</summary>
    Part,
}

/// <summary>A country named in a block.</summary>
/// <param name="Word">Index of the first word in the block's words.</param>
/// <param name="Count">Number of words.</param>
/// <param name="Start">First unit in the block's reading copy.</param>
/// <param name="End">The unit behind the last.</param>
public readonly record struct CountryMatch(Country Country, CountryForm Form, int Word, int Count, int Start, int End)
{
    /// <summary>Index of the word behind the name.</summary>
    public int NextWord => Word + Count;
}
