using System.Globalization;

namespace Diplomacy.Storage.Filters;

/// <summary>Prints a filter in its canonical form: names in one order, values sorted, what goes without saying left out.</summary>
internal static class FilterPrinting
{
    public static IReadOnlyList<FilterPart> Parts(StatementFilter filter)
    {
        var parts = new List<FilterPart>();
        if (filter.Words is { } words) parts.Add(new("q", words.ToString()));
        Add("country", filter.Countries);
        Add("with", filter.With);
        Add("area", filter.Areas);
        Add("year", filter.Years.Select(y => y.ToString()));
        Add("strength", filter.Strengths.Select(s => s.ToString()));
        if (filter.Commits is { } commits) parts.Add(new("commits", commits ? "yes" : "no"));
        Add("kind", filter.Kinds.Select(k => k.Code()));
        Add("evidence", filter.Evidences.Select(e => e.Code()));
        Add("by", filter.By);
        Add("org", filter.Organisations);
        Add("person", filter.People);
        Add("cites", filter.Cites);
        Add("lang", filter.Languages);
        Add("warning", filter.Warnings);
        Add("curated", filter.Curated);
        if (filter.Sort is { } sort) parts.Add(new("sort", sort.Code()));
        if (filter.Page > 1) parts.Add(new("page", filter.Page.ToString(CultureInfo.InvariantCulture)));
        return parts;

        void Add(string name, IEnumerable<string> values) =>
            parts.AddRange(values.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(v => new FilterPart(name, v)));
    }

    public static string QueryString(StatementFilter filter) =>
        string.Join('&', Parts(filter).Select(p => $"{p.Name}={Uri.EscapeDataString(p.Value).Replace("%20", "+", StringComparison.Ordinal)}"));
}
