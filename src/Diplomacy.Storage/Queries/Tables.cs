using Diplomacy.Search.Index;
using Diplomacy.Search.Questions;
using Diplomacy.Storage.Filters;

namespace Diplomacy.Storage.Queries;

/// <summary>
/// What satisfies a filter, counted by one dimension or by two at once, from the index alone. All counts are under the whole filter, so that
/// each is the total of the list that the filter and its value choose.
/// </summary>
public static class Tables
{
    /// <summary>The newest declarations of the filter that have some values more, by their row ids.</summary>
    public static IReadOnlyList<int> Newest(SearchIndex index, StatementFilter filter, int most, params IReadOnlyList<Selection> also)
    {
        var request = filter.Request(SearchFor.Agreements).At(1, most);
        return [.. index.Search(request with { Order = HitOrder.Newest, Selections = [.. request.Selections, .. also] }).Hits.Select(h => h.Agreement)];
    }

    /// <summary>Counts by two dimensions at once: tables in the order asked for.</summary>
    public static IReadOnlyList<CrossCounts> Cross(SearchIndex index, SearchFor of, StatementFilter filter, params IReadOnlyList<CrossOf> tables) =>
        index.Cross(filter.Request(of), tables);

    /// <summary>The totals, and counts by single dimensions: most first, in the order asked for.</summary>
    public static SearchResult Count(SearchIndex index, SearchFor of, StatementFilter filter, params IReadOnlyList<string> dimensions) =>
        Count(index, of, filter, [], dimensions);

    /// <summary>The same of what has some values more, as the index writes them.</summary>
    public static SearchResult Count(SearchIndex index, SearchFor of, StatementFilter filter, IReadOnlyList<Selection> also, params IReadOnlyList<string> dimensions)
    {
        var request = filter.Request(of, dimensions);
        // A facet counts what its own selection leaves out; asked as a question, all of the filter holds.
        Question[] asked = [request.Question, .. request.Selections.Concat(also).Select(s => new Has(s.Dimension, s.Values))];
        return index.Search(request with { Question = new AllOf(asked, []), Selections = [] });
    }
}
