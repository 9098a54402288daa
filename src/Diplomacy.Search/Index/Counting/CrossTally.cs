namespace Diplomacy.Search.Index;

/// <summary>The counts of two dimensions against each other, added up over segments.</summary>
internal sealed class CrossTally(CrossOf of)
{
    private readonly Dictionary<(string Row, string Column), int> _counts = [];

    public CrossOf Of => of;

    /// <param name="turned">The cells have rows for columns.</param>
    public void Add(Axis rows, Axis columns, bool turned, CrossCells cells)
    {
        // Each value becomes text once, however many cells it has.
        var (ofRows, ofColumns) = (new string?[rows.Count], new string?[columns.Count]);
        foreach (var (outer, inner, count) in cells.Filled())
        {
            var (row, column) = turned ? (inner, outer) : (outer, inner);
            var pair = (ofRows[row] ??= rows.Text(row), ofColumns[column] ??= columns.Text(column));
            _counts[pair] = _counts.GetValueOrDefault(pair) + count;
        }
    }

    public CrossCounts Counts()
    {
        var order = Comparer<string>.Create(TextList.Compare);
        return new(of.Rows, of.Columns, [.. _counts.OrderBy(c => c.Key.Row, order).ThenBy(c => c.Key.Column, order)
            .Select(c => new CrossCount(c.Key.Row, c.Key.Column, c.Value))]);
    }
}
