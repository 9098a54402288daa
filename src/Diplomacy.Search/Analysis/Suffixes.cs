namespace Diplomacy.Search.Analysis;

/// <summary>Endings and what takes their place. Of several that fit, the longest counts.</summary>
internal sealed class Suffixes
{
    private readonly (string Suffix, string Instead)[] _longestFirst;

    public Suffixes(params (string Suffix, string Instead)[] suffixes) =>
        _longestFirst = [.. suffixes.OrderByDescending(s => s.Suffix.Length)];

    public (string Suffix, string Instead)? Longest(string word)
    {
        foreach (var suffix in _longestFirst)
            if (word.EndsWith(suffix.Suffix, StringComparison.Ordinal)) return suffix;
        return null;
    }
}
