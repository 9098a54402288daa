using Diplomacy.Search.Index;
using Diplomacy.Storage.Filters;
using Diplomacy.Web.Wording;

namespace Diplomacy.Web.Pictures;

/// <summary>The lists behind the marks of a picture: all of its filter, and what the mark stands for.</summary>
/// <param name="filter">Of the whole picture.</param>
public sealed class PictureLinks(StatementFilter filter)
{
    /// <summary>The statements, or the declarations, with these values too. A country is added to those of the filter; another value stands instead of them.</summary>
    public string To(SearchFor of, params IReadOnlyList<(string Name, string Value)> set)
    {
        var kept = filter.Choosing()
            .Where(p => !set.Any(s => s.Name == p.Name && (s.Name != "country" || s.Value == p.Value))).Select(p => (p.Name, p.Value));
        return of == SearchFor.Agreements ? Addresses.Declarations(kept.Concat(set)) : Addresses.Search(kept.Concat(set));
    }

    /// <summary>Whether a picture has a place for an area: of a filter by areas, for these alone, since a list is of any of its areas.</summary>
    public bool HasArea(string slug) => filter.Areas.Count == 0 || filter.Areas.Contains(slug);

    /// <summary>Likewise for an instrument.</summary>
    public bool HasInstrument(string slug) =>
        filter.Cites.Count == 0 || FilterTerms.Meant(filter.Terms.Cited, filter.Cites).Contains(slug, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a party is not what the whole picture is about.</summary>
    public bool IsOther(string code) => !filter.Countries.Contains(code);
}
