using System.Globalization;

namespace Diplomacy.Search.Index;

/// <summary>Makes dimensions of the values of agreements and rows.</summary>
internal static class DimensionBuilder
{
    public static Dictionary<string, Dimension> OfAgreements(List<Gathered> gathered)
    {
        return DimensionNames.OfAgreements.ToDictionary(name => name, name =>
            Build(name, gathered.Count, null, [.. gathered.Select(g => Values(name, g.Source).Distinct(StringComparer.Ordinal).ToArray())]));

        static IEnumerable<string> Values(string name, IndexedAgreement a) => name switch
        {
            DimensionNames.Country => a.Parties.Select(p => p.Code),
            DimensionNames.Year => [a.Year?.ToString(CultureInfo.InvariantCulture) ?? DimensionNames.Undated],
            DimensionNames.Kind => a.Kind is null ? [] : [a.Kind],
            DimensionNames.Evidence => a.Evidence is null ? [] : [a.Evidence],
            DimensionNames.Language => a.Languages,
            DimensionNames.Person => a.People,
            DimensionNames.Organisation => a.Organisations,
            DimensionNames.Cites => a.Cites,
            DimensionNames.Warning => a.Warnings,
            DimensionNames.Curated => a.Curated,
            _ => throw new ArgumentOutOfRangeException(nameof(name)),
        };
    }

    public static Dictionary<string, Dimension> OfRows(List<Gathered> gathered, int rows)
    {
        var found = DimensionNames.OfRows.ToDictionary(name => name, _ => (Owners: new List<int>(), Values: new List<string[]>()));
        var at = 0;
        foreach (var g in gathered)
        {
            foreach (var (dimension, row, values) in g.Values)
            {
                found[dimension].Owners.Add(at + row);
                found[dimension].Values.Add(values);
            }
            at += g.Ids.Length;
        }
        return found.ToDictionary(f => f.Key, f => Build(f.Key, rows, [.. f.Value.Owners], f.Value.Values));
    }

    /// <param name="values">Those of each owner.</param>
    public static Dimension Build(string name, int documents, int[]? owners, List<string[]> values)
    {
        string[] sorted = [.. values.SelectMany(v => v).Distinct(StringComparer.Ordinal)];
        Array.Sort(sorted, TextList.Compare);
        var numbers = new Dictionary<string, int>(sorted.Length, StringComparer.Ordinal);
        for (var i = 0; i < sorted.Length; i++) numbers[sorted[i]] = i;
        var starts = new int[values.Count + 1];
        for (var i = 0; i < values.Count; i++) starts[i + 1] = starts[i] + values[i].Length;
        int[] ids = [.. values.SelectMany(v => v.Select(x => numbers[x]))];
        return new Dimension(name, documents, TextList.Of(sorted), owners, starts, ids);
    }
}
