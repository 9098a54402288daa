using Diplomacy.Storage.Filters;
using Diplomacy.Storage.Queries;

namespace Diplomacy.Web.Lists;

/// <summary>The choices of one filter as links that keep their promise: following one shows as many as stand beside it.</summary>
/// <param name="Field">The name of the filter: <c>country</c>.</param>
/// <param name="Name">"Country", "Strength".</param>
/// <param name="Shown">How many are shown before "more".</param>
/// <param name="More">How many choices there are besides.</param>
public sealed record FacetList(string Field, string Name, IReadOnlyList<Choice> Choices, int Shown, int More)
{
    private static readonly Dictionary<string, (string Name, int Shown)> Known = new()
    {
        ["country"] = ("Country", 8),
        ["with"] = ("Partner", 8),
        ["by"] = ("Made by", 8),
        ["area"] = ("Area", 8),
        ["strength"] = ("Strength", 5),
        ["commits"] = ("Does it commit?", 2),
        ["kind"] = ("Kind", 9),
        ["evidence"] = ("Evidence", 2),
        ["org"] = ("Organisation named", 6),
    };

    /// <summary>The longest bar.</summary>
    public int Most { get; } = Choices.Select(c => c.Count).DefaultIfEmpty().Max();

    /// <summary>The facets that are lists; years are drawn.</summary>
    public static IReadOnlyList<FacetList> Of(IEnumerable<Facet> facets, StatementFilter filter, Func<StatementFilter, string> address) =>
        [.. facets.Where(f => Known.ContainsKey(f.Name)).Select(f => new FacetList(f.Name, Known[f.Name].Name, Links(f, filter, address), Open(f, filter), f.More + Math.Max(0, f.Choices.Count - MostLinks)))];

    // A page names no more.
    private const int MostLinks = 30;

    // Of one country the partners are looked for; what it and a further one have together stands folded behind it.
    private static int Open(Facet facet, StatementFilter filter) => facet.Name == "country" && filter.Countries.Count > 0 ? filter.Countries.Count : Known[facet.Name].Shown;

    // Several countries must all hold, so a further one narrows the list; of other values any may hold: a further one
    // would widen it by what it alone holds, so that a click takes its place and "or" adds it.
    private static List<Choice> Links(Facet facet, StatementFilter filter, Func<StatementFilter, string> address)
    {
        var any = facet.Name is not ("country" or "commits") && facet.Choices.Any(c => c.Chosen);
        return [.. facet.Choices.OrderByDescending(c => c.Chosen).Take(MostLinks).Select(c => new Choice(
            Capital(c.Label), c.Count,
            address(c.Chosen ? filter.Remove(facet.Name, c.Value)
                : facet.Name == "country" ? filter.Add(facet.Name, c.Value)
                : filter.Replace(facet.Name, c.Value)),
            c.Chosen,
            any && !c.Chosen ? address(filter.Add(facet.Name, c.Value)) : null))];
    }

    private static string Capital(string label) => label.Length == 0 ? label : char.ToUpperInvariant(label[0]) + label[1..];
}

/// <summary>One choice: following it sets the filter, or takes it off where it is on.</summary>
/// <param name="Or">The address of the list with this choice as well as those that are on, or null.</param>
public sealed record Choice(string Label, int Count, string Href, bool On, string? Or)
{
    /// <summary>The length of its bar in hundredths of the longest.</summary>
    public int Share(int most) => most == 0 || Count == 0 ? 0 : Math.Max(1, (int)(100L * Count / most));
}

/// <summary>An active filter, and the address of the same list without it.</summary>
public sealed record Chip(string Name, string Label, string Without)
{
    /// <summary>The active filters, words first.</summary>
    public static IReadOnlyList<Chip> Of(StatementFilter filter, Func<StatementFilter, string> address) =>
        [.. filter.Choosing()
            .Select(p => new Chip(p.Name, Said(p.Name, filter.Label(p)), address(filter.Remove(p.Name, p.Value))))];

    private static string Said(string name, string label) => name switch
    {
        "with" => $"with {label}",
        "by" => $"by {label}",
        "cites" => $"cites {label}",
        "org" => $"names {label}",
        "person" => $"with {label}",
        _ => label,
    };
}
