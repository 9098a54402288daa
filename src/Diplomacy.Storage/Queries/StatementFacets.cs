using Diplomacy.Search.Index;
using Diplomacy.Storage.Filters;

namespace Diplomacy.Storage.Queries;

/// <summary>
/// How many statements each further choice would show. Choices of a name of which any may hold are counted without that name's
/// own filter; countries, of which all must hold, with it.
/// </summary>
public static class StatementFacets
{
    /// <summary>The facets <c>country</c>, <c>with</c> (beside a country), <c>by</c>, <c>area</c>, <c>year</c>, <c>strength</c>, <c>commits</c>, <c>kind</c>, <c>evidence</c>, <c>org</c>, in this order.</summary>
    public static IReadOnlyList<Facet> Count(SearchIndex index, StatementFilter filter) =>
        FacetChoices.Of(filter, index.Search(filter.Request(SearchFor.Statements, FacetChoices.Names(filter))).Facets);
}
