namespace Diplomacy.Search.Index;

/// <summary>The agreements of which rows were found, ascending, and of each how many.</summary>
internal sealed class AgreementHits
{
    private readonly int[] _agreements;
    private readonly int[] _rows;

    private AgreementHits(int[] agreements, int[] rows, int count) => (_agreements, _rows, Count) = (agreements, rows, count);

    public int Count { get; }

    public ReadOnlySpan<int> Agreements => _agreements.AsSpan(0, Count);

    /// <summary>How many rows of each.</summary>
    public ReadOnlySpan<int> Rows => _rows.AsSpan(0, Count);

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
        return new(agreements, rows, count);
    }
}
