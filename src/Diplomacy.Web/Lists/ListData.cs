namespace Diplomacy.Web.Lists;

/// <summary>One page of a list as data: how many there are in all, which page (from 1), and what stands on it.</summary>
public sealed record ListData<T>(int Total, int Page, IReadOnlyList<T> Items);
