using System.Numerics;

namespace Diplomacy.Search.Index;

/// <summary>The postings of one term of one segment that are left, by their new documents.</summary>
/// <param name="numbers">The new number of each document; -1 where it is gone.</param>
internal sealed class PostingSource(PostingLists lists, int term, int[] numbers)
{
    private readonly int _count = lists.Count(term);
    private PositionCursor _cursor = new(lists, term);
    private int _posting = -1;
    private int _word = -1;
    private ulong _bits;

    public int Document { get; private set; }

    public byte Frequency => lists.Frequencies[lists.First[term] + _posting];

    public ReadOnlySpan<byte> Positions => _cursor.Bytes(_posting);

    public bool Next()
    {
        while (++_posting < _count)
        {
            Document = numbers[Old()];
            if (Document >= 0) return true;
        }
        return false;
    }

    private int Old()
    {
        if (!lists.IsMap(term)) return lists.List(term)[_posting];
        var map = lists.Map(term);
        while (_bits == 0) _bits = map[++_word];
        var document = (_word << 6) + BitOperations.TrailingZeroCount(_bits);
        _bits &= _bits - 1;
        return document;
    }
}
