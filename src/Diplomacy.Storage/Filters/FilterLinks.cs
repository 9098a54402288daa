using Diplomacy.Search.Questions;

namespace Diplomacy.Storage.Filters;

/// <summary>The neighbours of a filter: what chips and facet links lead to. All start on the first page, but for <c>page</c> itself.</summary>
public static class FilterLinks
{
    /// <summary>With one more value of a name; the same filter where it has it.</summary>
    public static StatementFilter Add(this StatementFilter filter, string name, string value) =>
        Parse(Rest(filter, name, "page").Concat(Values(filter, name)).Append(new(name, value)), filter.Terms);

    /// <summary>Without one value of a name.</summary>
    public static StatementFilter Remove(this StatementFilter filter, string name, string value) =>
        Parse(filter.Parts().Where(p => p.Name != "page" && !(p.Name == name && Same(p.Value, value))), filter.Terms);

    /// <summary>With this value alone for a name.</summary>
    public static StatementFilter Replace(this StatementFilter filter, string name, string value) =>
        Parse(Rest(filter, name, "page").Append(new(name, value)), filter.Terms);

    /// <summary>With another question; null where it cannot be read: one that is made of another may be longer than any may be.</summary>
    public static StatementFilter? Asking(this StatementFilter filter, string question)
    {
        try
        {
            return filter.Replace("q", question);
        }
        catch (QuestionRefusedException)
        {
            return null;
        }
    }

    /// <summary>With the value where it lacks it, without it where it has it.</summary>
    public static StatementFilter Toggle(this StatementFilter filter, string name, string value) =>
        filter.Has(name, value) ? filter.Remove(name, value) : filter.Add(name, value);

    /// <summary>What chooses: all parts but the order and the page.</summary>
    public static IEnumerable<FilterPart> Choosing(this StatementFilter filter) => filter.Parts().Where(p => p.Name is not ("sort" or "page"));

    /// <summary>Whether it has this value of a name, letter case aside.</summary>
    public static bool Has(this StatementFilter filter, string name, string value) =>
        filter.Parts().Any(p => p.Name == name && Same(p.Value, value));

    /// <summary>Without any value of a name.</summary>
    public static StatementFilter Clear(this StatementFilter filter, string name) => name switch
    {
        "q" => filter with { Words = null, Page = 1, Sort = filter.Sort is SortOrder.Newest or SortOrder.Best ? null : filter.Sort },
        "country" => filter with { Countries = [], Page = 1 },
        "with" => filter with { With = [], Page = 1 },
        "area" => filter with { Areas = [], Page = 1 },
        "year" => filter with { Years = [], Page = 1 },
        "strength" => filter with { Strengths = [], Page = 1 },
        "commits" => filter with { Commits = null, Page = 1 },
        "kind" => filter with { Kinds = [], Page = 1 },
        "evidence" => filter with { Evidences = [], Page = 1 },
        "by" => filter with { By = [], Page = 1 },
        "org" => filter with { Organisations = [], Page = 1 },
        "person" => filter with { People = [], Page = 1 },
        "cites" => filter with { Cites = [], Page = 1 },
        "lang" => filter with { Languages = [], Page = 1 },
        "warning" => filter with { Warnings = [], Page = 1 },
        "curated" => filter with { Curated = [], Page = 1 },
        "sort" => filter with { Sort = null, Page = 1 },
        "page" => filter with { Page = 1 },
        _ => throw new ArgumentException($"“{name}” is no name of a filter.", nameof(name)),
    };

    /// <summary>The same list at another page.</summary>
    public static StatementFilter At(this StatementFilter filter, int page) => filter with { Page = page };

    private static IEnumerable<FilterPart> Rest(StatementFilter filter, params string[] without) =>
        filter.Parts().Where(p => !without.Contains(p.Name));

    private static IEnumerable<FilterPart> Values(StatementFilter filter, string name) =>
        filter.Parts().Where(p => p.Name == name && name is not ("q" or "sort" or "commits" or "page"));

    private static StatementFilter Parse(IEnumerable<FilterPart> parts, FilterTerms terms) =>
        StatementFilter.Parse(parts.Select(p => KeyValuePair.Create(p.Name, p.Value)), terms);

    private static bool Same(string a, string b) => a.Equals(b, StringComparison.OrdinalIgnoreCase);
}
