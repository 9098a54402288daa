namespace Diplomacy.Search.Index;

/// <summary>The agreements of which rows were found, ascending, and of each how many.</summary>
internal readonly ref struct AgreementHits
{
    private AgreementHits(ReadOnlySpan<int> agreements, ReadOnlySpan<int> rows)
    {
        Agreements = agreements;
        Rows = rows;
    }

    public ReadOnlySpan<int> Agreements { get; }

    public ReadOnlySpan<int> Rows { get; }

    public static AgreementHits Of(Segment segment, DocSet hits, Scratch scratch)
    {
        var most = Math.Min(hits.Count, segment.Agreements.Count);
        var (agreements, rows) = (scratch.List(most + 1), scratch.List(most + 1));
        var count = 0;
        if (hits.IsMap)
        {
            var map = hits.Map;
            var starts = segment.Agreements.RowStarts;
            for (var a = 0; a + 1 < starts.Length; a++)
            {
                var found = BitMap.CountRange(map, starts[a], starts[a + 1]);
                agreements[count] = a;
                rows[count] = found;
                if (found > 0) count++;
            }
        }
        else
        {
            var last = -1;
            foreach (var row in hits.List)
            {
                var agreement = segment.Rows.Agreements[row];
                if (agreement != last)
                {
                    (agreements[count], rows[count]) = (agreement, 0);
                    count++;
                    last = agreement;
                }
                rows[count - 1]++;
            }
        }
        return new(agreements.AsSpan(0, count), rows.AsSpan(0, count));
    }
}
