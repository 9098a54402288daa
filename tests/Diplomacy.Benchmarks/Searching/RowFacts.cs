using Diplomacy.Search.Index;

namespace Diplomacy.Benchmarks.Searching;

/// <summary>What statements are, in arrays: by these the hits of a program without facets are counted as fast as can be.</summary>
internal sealed class RowFacts
{
    private readonly Dictionary<string, Dictionary<string, int>> _numbers = AskedQuery.Facets.ToDictionary(f => f, _ => new Dictionary<string, int>(StringComparer.Ordinal));

    // For each facet the values of each statement.
    private readonly Dictionary<string, List<int[]>> _values = AskedQuery.Facets.ToDictionary(f => f, _ => new List<int[]> { Array.Empty<int>() });

    public int Count => _values[DimensionNames.Year].Count - 1;

    /// <summary>The number of a value; values never met have none.</summary>
    public int? Number(string facet, string value) => _numbers[facet].TryGetValue(value, out var number) ? number : null;

    public int[] Values(string facet, int statement) => _values[facet][statement];

    /// <param name="row">The next one.</param>
    public void Add(StatementRow row)
    {
        foreach (var facet in AskedQuery.Facets)
        {
            var said = Said(facet, row);
            var (numbers, values) = (_numbers[facet], new int[said.Count]);
            for (var i = 0; i < values.Length; i++)
            {
                if (!numbers.TryGetValue(said[i], out var number)) numbers[said[i]] = number = numbers.Count;
                values[i] = number;
            }
            var list = _values[facet];
            // Statements of one agreement share most of their values.
            list.Add(list[^1].AsSpan().SequenceEqual(values) ? list[^1] : values);
        }
    }

    public bool Holds(IReadOnlyList<Selection> selections, int statement) =>
        selections.All(s => Number(s.Dimension, s.Values[0]) is { } number && Array.IndexOf(Values(s.Dimension, statement), number) >= 0);

    /// <summary>Empty counts of all facets.</summary>
    public int[][] Zeros() => [.. AskedQuery.Facets.Select(f => new int[_numbers[f].Count])];

    public void CountInto(int[][] counts, int statement)
    {
        for (var f = 0; f < counts.Length; f++)
        {
            foreach (var value in _values[AskedQuery.Facets[f]][statement]) counts[f][value]++;
        }
    }

    private static IReadOnlyList<string> Said(string facet, StatementRow row) => facet switch
    {
        DimensionNames.Country => [.. row.Agreement.Parties.Select(p => p.Code).Distinct()],
        DimensionNames.Area => [.. row.Row.Areas.Distinct()],
        DimensionNames.Year => [row.Agreement.Year?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? DimensionNames.Undated],
        DimensionNames.Strength => row.Row.Strength is { } strength ? [strength] : [],
        _ => row.Agreement.Kind is { } kind ? [kind] : [],
    };
}
