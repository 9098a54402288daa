namespace Diplomacy.Parsing.Countries;

/// <summary>For each word of a text the country whose name begins there.</summary>
internal readonly struct CountryPlaces
{
    private readonly int[] _numbers;
    private readonly IReadOnlyList<CountryMatch> _countries;

    public CountryPlaces(int words, IReadOnlyList<CountryMatch> countries)
    {
        _countries = countries;
        _numbers = countries.Count == 0 ? [] : new int[words];
        for (var i = 0; i < countries.Count; i++) _numbers[countries[i].Word] = i + 1;
    }

    /// <summary>The country whose name begins at a word, or null.</summary>
    public CountryMatch? this[int word] => _numbers.Length > 0 && _numbers[word] is var number and > 0 ? _countries[number - 1] : null;
}
