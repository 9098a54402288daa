namespace Diplomacy.Search.Index;

/// <summary>Merges what segments know of agreements and rows beside their words and values.</summary>
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
}
