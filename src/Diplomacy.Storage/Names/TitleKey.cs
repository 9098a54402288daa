using System.Globalization;
using Diplomacy.Parsing.Vocabulary;

namespace Diplomacy.Storage.Names;

/// <summary>
/// The words of a title in any order, without those that one wording has and another has not: who spoke for the parties, and the year. The "Joint
/// Vision Statement of the ASEAN-U.S. Special Summit" is the "ASEAN-U.S. Special Summit 2022, Joint Vision Statement".
/// </summary>
/// <param name="Key">For comparing only.</param>
/// <param name="Years">That the title names.</param>
/// <param name="IsTelling">Enough words are left to tell one instrument from others.</param>
internal sealed record TitleKey(string Key, IReadOnlyList<int> Years, bool IsTelling)
{
    private const int TellingWords = 5;

    private static readonly HashSet<string> Speakers = new(StringComparer.Ordinal)
    {
        "leader", "leader's", "leaders'", "head", "president", "minister", "ministerial", "government", "his", "her", "majesty", "excellency", "honourable",
    };

    public static TitleKey Of(string title)
    {
        var words = InstrumentKey.Of(title).Key.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        List<int> years = [.. words.Select(Year).OfType<int>()];
        List<string> left = [.. words.Where(w => Year(w) is null && !Speakers.Contains(w.Replace('’', '\'')))];
        return new(string.Join(' ', left), years, left.Distinct(StringComparer.Ordinal).Count() >= TellingWords);
    }

    /// <summary>Whether a document of this day may have the title, by the years that it names.</summary>
    public bool MayBeOf(DateOnly? day) => Years.Count == 0 || (day is { } known && Years.Contains(known.Year));

    private static int? Year(string word) =>
        word.Length == 4 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 1900 and < 2200 ? year : null;
}
