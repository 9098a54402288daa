namespace Diplomacy.Parsing.References;

/// <summary>A place where an instrument is cited.</summary>
/// <param name="First">Index of the first word of its title.</param>
/// <param name="End">Index just behind the last word of its title.</param>
/// <param name="Kind">The folded word that says what it is ("agreement"); empty for an instrument known by name.</param>
/// <param name="Known">The vocabulary's name, or null.</param>
internal readonly record struct Citation(int First, int End, string Kind, string? Known = null)
{
    /// <summary>For a number further on in "resolutions 242 (1967), 338 (1973)": index and number of the words that it shares with the first.</summary>
    public (int First, int Count) Stem { get; init; }
}
