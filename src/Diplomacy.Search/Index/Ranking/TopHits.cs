using System.Runtime.InteropServices;

namespace Diplomacy.Search.Index;

/// <summary>
/// The best of the rows offered, in ascending order of rows; of equal ones the first. Where whole agreements are wanted, each has its best
/// row only.
/// </summary>
/// <param name="rows">All rows where one hit is wanted of each agreement; else null.</param>
internal sealed class TopHits(int wanted, RowRecord[]? rows)
{
    // A page so far down is not worth a heap: all rows are kept, and the best looked for at the end.
    private const int MostInHeap = 2048;

    private readonly List<ulong>? _all = wanted > MostInHeap ? [] : null;

    // A heap: no row is better than those below it. Its root is the first to go.
    private readonly List<ScoredRow> _heap = new(Math.Min(wanted, 1024));
    private ScoredRow _pending = new(-1, 0);

    /// <summary>A row is wanted only if it scores more.</summary>
    public float Threshold { get; private set; } = wanted == 0 ? float.MaxValue : -1;

    /// <summary>Offers a row that scores more than <see cref="Threshold"/>.</summary>
    public void Offer(int row, float score)
    {
        if (rows is null) Add(new(row, score));
        else if (_pending.Row >= 0 && rows[_pending.Row].Agreement == rows[row].Agreement)
        {
            if (score > _pending.Score) _pending = new(row, score);
        }
        else
        {
            if (_pending.Row >= 0) Add(_pending);
            _pending = new(row, score);
        }
    }

    /// <summary>The best, in order.</summary>
    public ScoredRow[] Best()
    {
        if (_pending.Row >= 0) Add(_pending);
        _pending = new(-1, 0);
        if (_all is not null) return BestOfAll();
        ScoredRow[] best = [.. _heap];
        Array.Sort(best);
        return best;
    }

    private ScoredRow[] BestOfAll()
    {
        var keys = BestKeys.Sort(CollectionsMarshal.AsSpan(_all), wanted);
        var best = new ScoredRow[keys.Length];
        for (var i = 0; i < best.Length; i++) best[i] = new((int)(uint)keys[i], BitConverter.UInt32BitsToSingle(~(uint)(keys[i] >> 32)));
        return best;
    }

    private void Add(ScoredRow row)
    {
        if (_all is not null)
        {
            // No score is less than 0, so that its bits are in its order.
            _all.Add((ulong)~BitConverter.SingleToUInt32Bits(row.Score) << 32 | (uint)row.Row);
            return;
        }
        if (row.Score <= Threshold) return;
        if (_heap.Count < wanted)
        {
            _heap.Add(row);
            Up(_heap.Count - 1);
            if (_heap.Count < wanted) return;
        }
        else Down(row);
        Threshold = _heap[0].Score;
    }

    private void Up(int at)
    {
        var row = _heap[at];
        while (at > 0)
        {
            var parent = (at - 1) / 2;
            if (_heap[parent].CompareTo(row) >= 0) break;
            _heap[at] = _heap[parent];
            at = parent;
        }
        _heap[at] = row;
    }

    /// <summary>Puts a row in the place of the root.</summary>
    private void Down(ScoredRow row)
    {
        var at = 0;
        while (true)
        {
            var child = 2 * at + 1;
            if (child >= _heap.Count) break;
            if (child + 1 < _heap.Count && _heap[child + 1].CompareTo(_heap[child]) > 0) child++;
            if (_heap[child].CompareTo(row) <= 0) break;
            _heap[at] = _heap[child];
            at = child;
        }
        _heap[at] = row;
    }
}

/// <summary>Rows in order: the higher score first, of equal ones the first row.</summary>
internal readonly record struct ScoredRow(int Row, float Score) : IComparable<ScoredRow>
{
    public int CompareTo(ScoredRow other)
    {
        var order = other.Score.CompareTo(Score);
        return order != 0 ? order : Row.CompareTo(other.Row);
    }
}
