namespace Diplomacy.Search.Comparing;

/// <summary>One row of texts side by side.</summary>
/// <param name="Texts">For each column the place of its text among all that are compared, or null.</param>
/// <param name="Likeness">Of the two that are least alike; null where only one column has a text.</param>
public sealed record LikeRow(IReadOnlyList<int?> Texts, float? Likeness)
{
    /// <summary>How many columns have a text.</summary>
    public int Count => Texts.Count(t => t is not null);
}

/// <summary>Sets texts side by side that are alike.</summary>
public static class LikeRows
{
    /// <summary>
    /// Rows in which each of the chosen texts stands exactly once, and no two that are not alike stand together. The pair that is most alike
    /// is set together first, of two such the one that comes first; a third joins where it is like both. Rows of several come first, the
    /// most alike first; then what one column has alone, column by column.
    /// </summary>
    /// <param name="texts">All that are compared.</param>
    /// <param name="chosen">Places of those to be set, ascending.</param>
    /// <param name="pairs">All pairs that are alike.</param>
    public static IReadOnlyList<LikeRow> Of(IReadOnlyList<ComparedText> texts, IReadOnlyList<int> chosen, IEnumerable<LikePair> pairs, int columns)
    {
        var rowOf = chosen.ToDictionary(t => t, t => new List<int> { t });
        var likeness = pairs.Where(p => rowOf.ContainsKey(p.One) && rowOf.ContainsKey(p.Other)).ToDictionary(p => (p.One, p.Other), p => p.Likeness);
        foreach (var ((one, other), _) in likeness.OrderByDescending(p => p.Value).ThenBy(p => p.Key.One).ThenBy(p => p.Key.Other))
        {
            var (row, joins) = (rowOf[one], rowOf[other]);
            if (row == joins || !AllAlike(row, joins)) continue;
            row.AddRange(joins);
            foreach (var text in joins) rowOf[text] = row;
        }
        return [.. rowOf.Values.Distinct().Select(Row)
            .OrderBy(r => r.Count == 1).ThenByDescending(r => r.Likeness).ThenBy(r => r.Texts.Index().First(t => t.Item is not null).Index).ThenBy(r => r.Texts.First(t => t is not null))];

        // Texts of one column are never alike, so that a row has one of each at most.
        bool AllAlike(List<int> row, List<int> other) => row.TrueForAll(a => other.TrueForAll(b => Alike(a, b) is not null));

        float? Alike(int a, int b) => likeness.TryGetValue(a < b ? (a, b) : (b, a), out var alike) ? alike : null;

        LikeRow Row(List<int> row)
        {
            var cells = new int?[columns];
            foreach (var text in row) cells[texts[text].Column] = text;
            var pairsOfRow = from a in row from b in row where a < b select Alike(a, b);
            return new(cells, pairsOfRow.Min());
        }
    }
}
