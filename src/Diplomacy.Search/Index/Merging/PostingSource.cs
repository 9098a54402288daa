using System.Numerics;

namespace Diplomacy.Search.Index;

/// <summary>The postings of one term of one segment that are left, by their new documents, in turn.</summary>
/// <param name="numbers">The new number of each document; -1 where it is gone.</param>
internal sealed class PostingSource(PostingLists lists, int term, int[] numbers)
{
    private readonly byte[] _positions = lists.Positions;
    private readonly bool _isMap = lists.IsMap(term);
    private readonly int _from = lists.IsMap(term) ? ~lists.Places[term] * lists.MapWords : lists.Places[term];
    private readonly int _first = lists.First[term];
    private readonly int _count = lists.Count(term);
    private int _posting = -1;
    private int _word = -1;
    private ulong _bits;
    private int _at;
    private int _next = lists.Count(term) == 0 ? 0 : lists.PositionBlocks[lists.FirstBlock[term]];

    public int Document { get; private set; }

    public byte Frequency => lists.Frequencies[_first + _posting];

    public int PositionBytes => _next - _at;

    public bool Next()
    {
        while (++_posting < _count)
        {
            // Each posting begins behind the one before: what follows its first byte up to the next such is its own.
            _at = _next++;
            while (_positions[_next] < PositionCode.Start) _next++;
            Document = numbers[Old()];
            if (Document >= 0) return true;
        }
        return false;
    }

    /// <summary>Copies the positions of this posting; gives where those of the next one go.</summary>
    public int CopyPositions(byte[] into, int at)
    {
        for (var i = _at; i < _next; i++) into[at++] = _positions[i];
        return at;
    }

    private int Old()
    {
        if (!_isMap) return lists.Lists[_from + _posting];
        while (_bits == 0) _bits = lists.Maps[_from + ++_word];
        var document = (_word << 6) + BitOperations.TrailingZeroCount(_bits);
        _bits &= _bits - 1;
        return document;
    }
}
