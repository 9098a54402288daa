using System.Text.Json.Serialization;
using Diplomacy.Storage.Queries;

namespace Diplomacy.Web.Lists;

/// <summary>One page of a list as data: how many there are in all, which page (from 1), and what stands on it.</summary>
public sealed record ListData<T>(int Total, int Page, IReadOnlyList<T> Items)
{
    /// <summary>By the name of the filter, how many items each value of it would show; null for lists that have none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, IReadOnlyList<FacetData>>? Facets { get; init; }
}

/// <summary>One value of a filter.</summary>
/// <param name="Chosen">The filter of the list has it.</param>
public sealed record FacetData(string Value, string Label, int Count, bool Chosen)
{
    public static IReadOnlyDictionary<string, IReadOnlyList<FacetData>> Of(IReadOnlyList<Facet> facets) =>
        facets.ToDictionary(f => f.Name, f => (IReadOnlyList<FacetData>)[.. f.Choices.Select(c => new FacetData(c.Value, c.Label, c.Count, c.Chosen))]);
}
