using System.Globalization;
using Diplomacy.Parsing.Record;

namespace Diplomacy.Storage.Filters;

/// <summary>Reads a filter from the pairs of a query string.</summary>
internal static class FilterReading
{
    private const int MostValues = 100;

    public static StatementFilter Read(IEnumerable<KeyValuePair<string, string>> pairs, FilterTerms terms)
    {
        var values = pairs.Select(p => (p.Key, Value: p.Value?.Trim() ?? "")).ToLookup(p => p.Key, p => p.Value, StringComparer.OrdinalIgnoreCase);
        var asked = AskedFields.Read(Single("q"), name => Single(name) is not null, terms);
        var words = asked.Words;
        var usual = words is { HasWords: true } ? SortOrder.Best : SortOrder.Newest;
        var sort = Single("sort") is { } order ? Coded<SortOrder>("sort order", order) : (SortOrder?)null;
        return new StatementFilter(terms)
        {
            Words = words,
            Countries = Known("country", "country", () => terms.Parties),
            With = Known("with", "country", () => terms.Parties),
            Areas = Known("area", "area", () => terms.Areas),
            Years = Each("year", YearRange.Parse),
            Strengths = Each("strength", StrengthRange.Parse),
            Commits = YesOrNo("commits"),
            Kinds = Each("kind", v => Coded<AgreementKind>("kind", v)),
            Evidences = Each("evidence", v => Coded<Evidence>("evidence", v)),
            By = Known("by", "country", () => terms.Parties),
            Organisations = Known("org", "organisation", () => terms.Organisations),
            People = Known("person", "person", () => terms.People),
            Cites = Known("cites", "instrument", () => terms.Cited),
            Languages = Known("lang", "language", () => terms.Languages),
            Warnings = Known("warning", "warning", () => terms.Warnings),
            Curated = Known("curated", "field", () => terms.Fields),
            // The usual order is not written, so that one question has one address.
            Sort = sort == usual || (sort == SortOrder.Best && usual != SortOrder.Best) ? null : sort,
            Page = Single("page") is { } page ? PageNumber(page) : 1,
        };

        string? Single(string name) => values[name].FirstOrDefault(v => v.Length > 0);

        IReadOnlyList<T> Each<T>(string name, Func<string, T> read)
        {
            var given = asked.Values(name).Concat(values[name]).Where(v => v.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).Take(MostValues + 1).ToList();
            if (given.Count > MostValues) throw new FilterRefusedException($"“{name}” is given more than {MostValues} times.");
            return [.. given.Select(read).Distinct().OrderBy(v => v!.ToString(), StringComparer.Ordinal)];
        }

        // What is known is asked for only where a value is given: some of it is then read.
        IReadOnlyList<string> Known(string name, string noun, Func<IReadOnlyDictionary<string, Term>> known) =>
            Each(name, v => known().TryGetValue(v, out var term) ? term.Value : throw UnknownValue.Refused(noun, v, known().Values));

        bool? YesOrNo(string name)
        {
            if (asked.Values(name).FirstOrDefault() is { } said) return said == "yes";
            if (!values.Contains(name)) return null;
            return values[name].First().ToLowerInvariant() switch
            {
                "yes" or "true" or "1" or "on" or "" => true,
                "no" or "false" or "0" => false,
                var other => throw new FilterRefusedException($"“{other}” is no value of “{name}”. Known are yes and no."),
            };
        }
    }

    private static T Coded<T>(string noun, string value) where T : struct, Enum =>
        CodeNames.TryParse<T>(value, out var known)
            ? known
            : throw new FilterRefusedException($"“{value}” is no {noun}. Known are {string.Join(", ", CodeNames.Codes<T>())}.");

    private static int PageNumber(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page is > 0 and <= 1_000_000
            ? page
            : throw new FilterRefusedException($"“{text}” is no page. Pages are numbered from 1.");
}
