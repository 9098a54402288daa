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
        var countries = Known("country", () => terms.Parties);
        return new StatementFilter(terms)
        {
            Words = words,
            Countries = countries,
            // A further party: one that is asked for already is none.
            With = [.. Known("with", () => terms.Parties).Except(countries, StringComparer.Ordinal)],
            Areas = Known("area", () => terms.Areas),
            Years = Each("year", YearRange.Parse),
            Strengths = Each("strength", StrengthRange.Parse),
            Commits = YesOrNo("commits"),
            Kinds = Each("kind", v => Coded<AgreementKind>("kind", v)),
            Evidences = Each("evidence", v => Coded<Evidence>("evidence", v)),
            By = Known("by", () => terms.Parties),
            Organisations = Known("org", () => terms.Organisations),
            People = Known("person", () => terms.People),
            Cites = Known("cites", () => terms.Cited),
            Languages = Known("lang", () => terms.Languages),
            Warnings = Known("warning", () => terms.Warnings),
            Curated = Known("curated", () => terms.Fields),
            // The usual order is not written, so that one question has one address.
            Sort = sort == usual || (sort == SortOrder.Best && usual != SortOrder.Best) ? null : sort,
            Page = Single("page") is { } page ? PageNumber(page) : 1,
        };

        string? Single(string name) => values[name].FirstOrDefault(v => v.Length > 0);

        IReadOnlyList<T> Each<T>(string name, Func<string, T> read) => All<T>(name, v => [read(v)]);

        IReadOnlyList<T> All<T>(string name, Func<string, IReadOnlyList<T>> read)
        {
            var given = asked.Values(name).Concat(values[name]).Where(v => v.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).Take(MostValues + 1).ToList();
            List<T> meant = given.Count > MostValues ? [] : [.. given.SelectMany(read).Distinct().OrderBy(v => v!.ToString(), StringComparer.Ordinal)];
            // What is printed is read again.
            if (given.Count > MostValues || meant.Count > MostValues) throw new FilterRefusedException($"“{name}” is given more than {MostValues} times.");
            return meant;
        }

        // What is known is asked for only where a value is given: some of it is then read. A form takes what a field does: names, and words of them.
        IReadOnlyList<string> Known(string name, Func<IReadOnlyDictionary<string, Term>> known) =>
            All<string>(name, v => known().TryGetValue(v, out var term) ? [term.Value] : Called(name, v, known()));

        // What a field refuses, a form refuses in the same words; what is not known with those that may be meant.
        IReadOnlyList<string> Called(string name, string value, IReadOnlyDictionary<string, Term> known)
        {
            var answer = new FieldValues(terms).Resolve(name, value);
            if (answer.Refusal is not { } refusal) return answer.Values;
            var unknown = UnknownValue.Refused(FieldValues.NounOf(name), value, known.Values);
            throw unknown.Message == refusal ? unknown : new FilterRefusedException(refusal);
        }

        // Either of both is anything.
        bool? YesOrNo(string name)
        {
            var given = values[name].Any(v => v.Length > 0) ? values[name].Where(v => v.Length > 0) : values[name];
            return asked.Values(name).Concat(given).Select(Said).Distinct().ToList() is [var one] ? one : null;

            bool Said(string value) => value.ToLowerInvariant() switch
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
