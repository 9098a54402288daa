using Diplomacy.Search.Index;
using Diplomacy.Storage.Filters;

namespace Diplomacy.Storage.Queries;

/// <summary>
/// How many declarations each further choice would show, counted as <see cref="StatementFacets"/> counts statements. Only statements count
/// that satisfy the rest of the filter, words too: firm ones in this area, not firm ones and some in this area.
/// </summary>
public static class DeclarationFacets
{
    internal static IReadOnlyList<string> Names(StatementFilter filter) => [.. FacetChoices.Names(filter).Where(n => n != "commits")];

    /// <summary>The facets of statements but <c>commits</c>, in the same order.</summary>
    public static IReadOnlyList<Facet> Count(SearchIndex index, StatementFilter filter) =>
        FacetChoices.Of(filter, index.Search(filter.Request(SearchFor.Agreements, Names(filter))).Facets);
}
