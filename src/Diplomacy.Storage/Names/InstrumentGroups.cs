using Diplomacy.Parsing.Vocabulary;

namespace Diplomacy.Storage.Names;

/// <summary>The places that cite one instrument, under whatever wording.</summary>
/// <param name="Title">What lists call it.</param>
internal sealed record InstrumentGroup(string Title, IReadOnlyList<CitedInstrument> All)
{
    /// <summary>The first to be read, which gives the instrument its name in addresses.</summary>
    public CitedInstrument First { get; } = All.MinBy(r => (r.Citing.Id, r.Id))!;
}

/// <summary>
/// Brings together the wordings of instruments that are not in the corpus: by the key of their titles, and where titles like it are given
/// to many by date. One that is cited without date goes with the one that has a date, where there is only one.
/// </summary>
internal static class InstrumentGroups
{
    /// <summary>Titles that say less ("Joint Statement", "Peace Agreement") are given too often for a missing date to be guessed.</summary>
    private const int TellingWords = 3;

    public static IEnumerable<InstrumentGroup> Of(IEnumerable<CitedInstrument> cited)
    {
        var keys = new Dictionary<string, InstrumentKey>(StringComparer.Ordinal);
        var groups = cited.GroupBy(r => KeyOf(r) is var key && key.ByParties ? key.Key + r.Citing.Who : key.Key)
            .SelectMany(g => KeyOf(g.First()) is { IsSingle: false } key ? ByDate([.. g], key.Telling >= TellingWords) : [[.. g]])
            .Select(g => new InstrumentGroup(KeyOf(g[0]).Usual ?? Usual(g), g)).ToList();
        return groups.GroupBy(g => g.Title, StringComparer.Ordinal).SelectMany(same => same.Count() == 1 ? same : Told([.. same], g => KeyOf(g.First).ByParties));

        InstrumentKey KeyOf(CitedInstrument r) => keys.TryGetValue(r.Title, out var known) ? known : keys[r.Title] = InstrumentKey.Of(r.Title);
    }

    /// <summary>Instruments that are titled alike, told apart by whose they are where that tells, and by their dates where these do.</summary>
    private static IEnumerable<InstrumentGroup> Told(List<InstrumentGroup> same, Func<InstrumentGroup, bool> byParties)
    {
        var parties = same.Select(g => byParties(g) ? g.First.Citing.Who : "").Distinct().Count() > 1;
        var dates = same.GroupBy(g => g.First.Citing.Who).Any(g => g.Select(DateOf).Distinct().Count() > 1);
        foreach (var group in same)
        {
            var tells = Tellings(parties && byParties(group) ? group.First.Citing.Parties : [], dates ? DateOf(group) : null).LastOrDefault();
            yield return tells is null ? group : group with { Title = Told(group.Title, tells) };
        }

        static string? DateOf(InstrumentGroup group) => group.All.Select(r => r.Date).OfType<string>().MaxBy(d => d.Length);
    }

    /// <summary>A title with what tells it from others of the same words.</summary>
    public static string Told(string title, string telling) => $"{title} ({telling})";

    /// <summary>What may tell an instrument from others: whose it is, its date, or both; the most telling last.</summary>
    /// <param name="parties">Codes.</param>
    /// <param name="date">EDTF, or null.</param>
    public static IEnumerable<string> Tellings(IReadOnlyList<string> parties, string? date)
    {
        var (whose, day) = (parties.Count > 0 ? PartyNames.List(parties) : null, date is null ? null : EdtfDate.InWords(date));
        return new[] { whose, day, whose is null || day is null ? null : $"{whose}, {day}" }.OfType<string>();
    }

    private static List<List<CitedInstrument>> ByDate(List<CitedInstrument> cited, bool telling)
    {
        // The most exact dates first: "2015" goes with 25 September 2015, where that is the only one of the year.
        var dated = new List<(string Date, List<CitedInstrument> All)>();
        foreach (var same in cited.Where(r => r.Date is not null).GroupBy(r => r.Date!).OrderByDescending(g => g.Key.Length).ThenBy(g => g.Key, StringComparer.Ordinal))
        {
            var within = dated.Where(d => d.Date.StartsWith(same.Key, StringComparison.Ordinal)).Take(2).ToList();
            if (within.Count == 1) within[0].All.AddRange(same);
            else dated.Add((same.Key, [.. same]));
        }
        var undated = cited.Where(r => r.Date is null).ToList();
        if (telling && dated.Count == 1 && EdtfDate.TryDays(dated[0].Date, out var day, out _))
        {
            dated[0].All.AddRange(undated.Where(r => !(r.Citing.LastDay < day)));
            undated.RemoveAll(r => !(r.Citing.LastDay < day));
        }
        List<List<CitedInstrument>> groups = [.. dated.Select(d => d.All)];
        if (undated.Count > 0) groups.Add(undated);
        return groups;
    }

    /// <summary>The title that most documents use, the longer where as many do.</summary>
    private static string Usual(List<CitedInstrument> group) =>
        group.GroupBy(r => r.Title, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenByDescending(g => g.Key.Length).ThenBy(g => g.Key, StringComparer.Ordinal).First().Key;
}
