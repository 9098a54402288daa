using Diplomacy.Parsing.Countries;
using Diplomacy.Parsing.People;

namespace Diplomacy.Parsing.Parties;

/// <summary>
/// Parties that a title names: "between A and B", "Joint Statement from A, B and C", "A, B sign ...", "A-B Joint Statement",
/// "Meeting with B Officials", "Travel to B".
/// </summary>
internal static class TitleParties
{
    private static readonly HashSet<string> Journeys = new(StringComparer.Ordinal) { "travel", "trip", "visit", "visits", "travels" };

    public static IEnumerable<(NamedText Text, CountryMatch Match)> Find(NamedText title, bool report)
    {
        var found = new List<CountryMatch>();
        found.AddRange(Sources(title, report));
        if (!report || found.Count == 0) found.AddRange(Leading(title));
        if (report) found.AddRange(Counterparts(title));
        if (found.Count < 2 && !report) found.AddRange(Pairs(title));
        if (found.Count < 2 && !report) found.AddRange(Visit(title));
        return found.Select(m => (title, m));
    }

    /// <summary>Lists behind "between", "from", "by" and "of" before the topic begins.</summary>
    private static List<CountryMatch> Sources(NamedText title, bool report)
    {
        var found = new List<CountryMatch>();
        var words = title.Words;
        var topic = false;
        for (var i = 0; i + 1 < words.Count; i++)
        {
            // "Following the Summit of ..." tells who met.
            topic |= i > 1 && MeetingWords.IsTopic(words[i].Folded) && words[i].Folded is not "following";
            var source = words[i].Folded;
            if (source is not ("between" or "from" or "by" or "of" or "with") || (topic && source != "between")) continue;
            var list = CountryList.Behind(title, i + 1);
            if (source is "between" && !report && list.DistinctBy(m => m.Country).Count() < 2) list = CountryList.Institutions(title, i + 1);
            if (list.Count >= 2 || (source is "from" or "by" && list.Count == 1)) found.AddRange(list);
        }
        return found;
    }

    /// <summary>A list of two and more at the head: "Ukraine, Azerbaijan sign ...", "United States-Indonesia-EU Joint Statement".</summary>
    private static IReadOnlyList<CountryMatch> Leading(NamedText title)
    {
        var (list, _) = CountryList.Read(title, title.Words.Count > 0 && title.Words[0].Folded is "the" ? 1 : 0);
        return list.Count >= 2 ? list : [];
    }

    /// <summary>"Meeting with Israeli Officials", "Travel to Gabon and Nigeria".</summary>
    private static IEnumerable<CountryMatch> Counterparts(NamedText title)
    {
        var words = title.Words;
        var journey = false;
        for (var i = 0; i + 1 < words.Count; i++)
        {
            journey |= Journeys.Contains(words[i].Folded);
            // "Visit by Minister A to X"
            if (words[i].Folded is "to" && journey)
                foreach (var match in CountryList.Read(title, i + 1).Countries) yield return match;
            if (words[i].Folded is not ("with" or "and" or "of")) continue;
            var first = words[i + 1].Folded is "the" or "leaders" or "members" ? i + 2 : i + 1;
            if (first < words.Count && words[first].Folded is "of") first++;
            if (first < words.Count && title.CountryAt[first] is { Form: CountryForm.Demonym } demonym) yield return demonym;
        }
    }

    /// <summary>"on the State Visit of the President of A to B": guest and host.</summary>
    private static IEnumerable<CountryMatch> Visit(NamedText title)
    {
        var words = title.Words;
        var visit = 0;
        while (visit < words.Count && words[visit].Folded is not "visit") visit++;
        var behind = title.Countries.Where(c => c.Word > visit && c.Form == CountryForm.Name).Take(2).ToList();
        if (behind is not [var guest, var host]) return [];
        for (var i = guest.NextWord; i < host.Word; i++)
            if (words[i].Folded is "to") return behind;
        return [];
    }

    /// <summary>Countries joined by hyphens anywhere: "the U.S.-Ukraine Strategic Partnership".</summary>
    private static IEnumerable<CountryMatch> Pairs(NamedText title)
    {
        for (var i = 0; i < title.Countries.Count; i++)
        {
            var (list, _) = CountryList.Read(title, title.Countries[i].Word);
            if (list.Count < 2 || title.GapAfter(list[0].NextWord - 1).IndexOfAny('-', '–', '—') < 0) continue;
            return list;
        }
        return [];
    }
}
