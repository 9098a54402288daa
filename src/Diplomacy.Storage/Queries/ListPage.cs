namespace Diplomacy.Storage.Queries;

/// <summary>One page of a list.</summary>
/// <param name="Total">Items on all pages.</param>
/// <param name="Page">From 1.</param>
/// <param name="Size">Items on a full page.</param>
public record ListPage<T>(int Total, int Page, int Size, IReadOnlyList<T> Items)
{
    /// <summary>How many items each further choice would show; empty where that was not asked.</summary>
    public IReadOnlyList<Facet> Facets { get; init; } = [];

    /// <summary>At least 1.</summary>
    public int PageCount => Math.Max(1, (Total + Size - 1) / Size);
}
