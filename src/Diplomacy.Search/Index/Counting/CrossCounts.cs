namespace Diplomacy.Search.Index;

/// <summary>
/// How many hits have each pair of values of two dimensions: statements that have both, or agreements of which one row has both (what
/// agreements have, all their rows do). Pairs without hits are left out; the order is that of the values.
/// </summary>
public sealed record CrossCounts(string Rows, string Columns, IReadOnlyList<CrossCount> Counts);

/// <summary>How many hits have this value of the rows' dimension and that of the columns'; never 0.</summary>
public readonly record struct CrossCount(string Row, string Column, int Count);

/// <summary>Two dimensions to be counted against each other.</summary>
public readonly record struct CrossOf(string Rows, string Columns);
