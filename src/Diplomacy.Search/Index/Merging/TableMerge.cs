namespace Diplomacy.Search.Index;

/// <summary>Merges what segments know of agreements and rows beside their words.</summary>
internal static class TableMerge
{
    public static AgreementTable Agreements(MergePlan plan)
    {
        var starts = new int[plan.AgreementCount + 1];
        for (var a = 0; a < plan.AgreementCount; a++)
        {
            var (old, of) = (plan.Order[a].Agreement, plan.Table(plan.Order[a]).RowStarts);
            starts[a + 1] = starts[a] + of[old + 1] - of[old];
        }
        return new AgreementTable(
            [.. plan.Order.Select(s => plan.Table(s).Ids[s.Agreement])],
            [.. plan.Order.Select(s => plan.Table(s).FirstDays[s.Agreement])],
            TextList.Of([.. plan.Order.Select(s => plan.Table(s).SortKeys.Text(s.Agreement))]),
            [.. plan.Order.Select(s => plan.Table(s).Lengths[s.Agreement])],
            starts,
            [.. plan.Order.Select(s => plan.Table(s).Strongest[s.Agreement])]);
    }

    public static RowTable Rows(MergePlan plan, IndexVocabulary vocabulary)
    {
        var count = plan.RowCount;
        var (ids, records) = (new int[count], new RowRecord[count]);
        for (var p = 0; p < plan.Parts.Count; p++)
        {
            var rows = plan.Parts[p].Segment.Rows;
            for (var old = 0; old < rows.Count; old++)
            {
                var row = plan.Rows[p][old];
                if (row < 0) continue;
                ids[row] = rows.Ids[old];
                records[row] = rows.Records[old] with { Agreement = plan.Agreements[p][rows.Records[old].Agreement] };
            }
        }
        return new RowTable(ids, records, vocabulary);
    }

    /// <param name="numbers">For each part the new number of each document; -1 where it is gone.</param>
    public static Dictionary<string, Dimension> Dimensions(
        MergePlan plan, string[] names, Func<Segment, IReadOnlyDictionary<string, Dimension>> of, int[][] numbers, int count) =>
        names.ToDictionary(name => name, name => Dimension(name, [.. plan.Parts.Select(p => of(p.Segment)[name])], numbers, count));

    private static Dimension Dimension(string name, Dimension[] dimensions, int[][] numbers, int count)
    {
        var owned = new List<(int Document, string[] Values)>();
        for (var p = 0; p < dimensions.Length; p++)
        {
            var dimension = dimensions[p];
            var texts = Enumerable.Range(0, dimension.Values.Count).Select(dimension.Values.Text).ToArray();
            for (var o = 0; o + 1 < dimension.Starts.Length; o++)
            {
                var document = numbers[p][dimension.Owners is null ? o : dimension.Owners[o]];
                if (document < 0) continue;
                var values = dimension.Of(o);
                var said = new string[values.Length];
                for (var i = 0; i < said.Length; i++) said[i] = texts[values[i]];
                owned.Add((document, said));
            }
        }
        owned.Sort((a, b) => a.Document.CompareTo(b.Document));
        var owners = dimensions[0].Owners is null ? null : owned.Select(o => o.Document).ToArray();
        return DimensionBuilder.Build(name, count, owners, [.. owned.Select(o => o.Values)]);
    }
}
