using System.Numerics;
using System.Runtime.Intrinsics;

namespace Diplomacy.Search.Index;

/// <summary>Reads the positions of one term, posting after posting; going forwards costs little.</summary>
internal struct PositionCursor
{
    private readonly byte[] _bytes;
    private readonly int[] _blocks;
    private readonly int _firstBlock;
    private int _posting;
    private int _at;

    public PositionCursor(PostingLists lists, int term)
    {
        _bytes = lists.Positions;
        _blocks = lists.PositionBlocks;
        _firstBlock = lists.FirstBlock[term];
        _posting = int.MaxValue;
    }

    /// <summary>Reads the positions of the term's <paramref name="posting"/>-th document into a list; gives their number.</summary>
    public int Read(int posting, ref int[] into)
    {
        MoveTo(posting);
        var at = _at;
        var position = PositionCode.Read(_bytes, ref at);
        into[0] = position;
        var count = 1;
        while (_bytes[at] < PositionCode.Start)
        {
            position += PositionCode.Read(_bytes, ref at);
            if (count == into.Length) Array.Resize(ref into, count * 2);
            into[count++] = position;
        }
        return count;
    }

    /// <summary>Where the positions of the term's <paramref name="posting"/>-th document begin.</summary>
    public int Place(int posting)
    {
        MoveTo(posting);
        return _at;
    }

    /// <summary>The bytes of the term's <paramref name="posting"/>-th document.</summary>
    public ReadOnlySpan<byte> Bytes(int posting)
    {
        MoveTo(posting);
        var end = _at + 1;
        while (_bytes[end] < PositionCode.Start) end++;
        return _bytes.AsSpan(_at, end - _at);
    }

    private void MoveTo(int posting)
    {
        if (posting < _posting || posting / PostingLists.Block != _posting / PostingLists.Block)
        {
            _posting = posting & -PostingLists.Block;
            _at = _blocks[_firstBlock + posting / PostingLists.Block];
        }
        var skip = posting - _posting;
        _posting = posting;
        // The starts among the next bytes are their highest bits: 32 bytes at a time.
        while (skip > 0)
        {
            var starts = Vector256.Create<byte>(_bytes.AsSpan(_at + 1)).ExtractMostSignificantBits();
            var count = BitOperations.PopCount(starts);
            if (count >= skip)
            {
                _at += 1 + BitMap.Select(starts, skip - 1);
                return;
            }
            skip -= count;
            _at += Vector256<byte>.Count;
        }
    }
}
