using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

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

    /// <summary>The agreements as a set.</summary>
    /// <param name="space">How many agreements there are in all.</param>
    public DocSet Set(int space) => DocSet.OfList(space, _agreements, 0, Count);

    public static AgreementHits Of(Segment segment, DocSet hits, Scratch scratch)
    {
        var most = Math.Min(hits.Count, segment.Agreements.Count);
        var (agreements, rows) = (scratch.List(most + 1), scratch.List(most + 1));
        return new(agreements, rows, hits.IsMap ? OfMap(segment, hits.Map, agreements, rows) : OfList(segment, hits.List, agreements, rows));
    }

    private static int OfMap(Segment segment, ReadOnlySpan<ulong> hits, int[] agreements, int[] rows)
    {
        var starts = segment.Agreements.RowStarts;
        var count = 0;
        for (var a = 0; a + 1 < starts.Length; a++)
        {
            var found = BitMap.CountRange(hits, starts[a], starts[a + 1]);
            agreements[count] = a;
            rows[count] = found;
            if (found > 0) count++;
        }
        return count;
    }

    private static int OfList(Segment segment, ReadOnlySpan<int> hits, int[] agreements, int[] rows)
    {
        var records = segment.Rows.Records;
        var (last, count) = (-1, 0);
        for (var i = 0; i < hits.Length; i++)
        {
            Prefetch(records, hits, i);
            var agreement = records[hits[i]].Agreement;
            if (agreement != last)
            {
                (agreements[count], rows[count]) = (agreement, 0);
                count++;
                last = agreement;
            }
            rows[count - 1]++;
        }
        return count;
    }

    /// <summary>Asks for the records of rows that will be looked at soon: they lie far from one another.</summary>
    private static unsafe void Prefetch(RowRecord[] records, ReadOnlySpan<int> hits, int at)
    {
        const int Ahead = 16;
        if (Sse.IsSupported && at + Ahead < hits.Length) Sse.Prefetch0(Unsafe.AsPointer(ref records[hits[at + Ahead]]));
    }
}
