using System.Numerics;

namespace Diplomacy.Search.Index;

/// <summary>Merges the postings of several segments, term after term.</summary>
/// <param name="documents">For each list the new number of each document; -1 where it is gone.</param>
internal sealed class PostingMerge(PostingLists[] lists, int[][] documents, int count, TermUnion terms)
{
    private readonly List<int> _found = [];
    private readonly Growing<int> _lists = new(lists.Sum(l => l.Lists.Length));
    private readonly Growing<byte> _frequencies = new(lists.Sum(l => l.Frequencies.Length));
    private readonly Growing<byte> _positions = new(lists.Sum(l => l.Positions.Length));
    private readonly Growing<int> _blocks = new(lists.Sum(l => l.PositionBlocks.Length));
    private readonly List<ulong[]> _maps = [];

    public PostingLists Run(CancellationToken cancel)
    {
        var (first, places, firstBlock) = (new int[terms.Count + 1], new int[terms.Count], new int[terms.Count + 1]);
        for (var t = 0; t < terms.Count; t++)
        {
            cancel.ThrowIfCancellationRequested();
            _found.Clear();
            Merge(t);
            first[t + 1] = first[t] + _found.Count;
            places[t] = Place();
            firstBlock[t + 1] = _blocks.Count;
        }
        for (var i = 0; i < PostingLists.Padding; i++)
        {
            _frequencies.Add(0);
            _positions.Add(PositionCode.Start);
        }
        return new PostingLists
        {
            Documents = count,
            First = first,
            Places = places,
            Lists = _lists.Array(),
            Maps = [.. _maps.SelectMany(m => m)],
            Frequencies = _frequencies.Array(),
            FirstBlock = firstBlock,
            PositionBlocks = _blocks.Array(),
            Positions = _positions.Array(),
        }.Ranked();
    }

    /// <summary>The documents of all lists in their new order: each list's are in order already.</summary>
    private void Merge(int term)
    {
        var sources = new List<PostingSource>();
        for (var i = 0; i < lists.Length; i++)
        {
            var number = terms.Numbers[i][term];
            if (number < 0) continue;
            var source = new PostingSource(lists[i], number, documents[i]);
            if (source.Next()) sources.Add(source);
        }
        while (sources.Count > 0)
        {
            var least = 0;
            for (var i = 1; i < sources.Count; i++)
            {
                if (sources[i].Document < sources[least].Document) least = i;
            }
            var source = sources[least];
            if (_found.Count % PostingLists.Block == 0) _blocks.Add(_positions.Count);
            _found.Add(source.Document);
            _frequencies.Add(source.Frequency);
            _positions.Add(source.Positions);
            if (!source.Next()) sources.RemoveAt(least);
        }
    }

    private int Place()
    {
        if (!DocSet.IsDense(_found.Count, count))
        {
            var place = _lists.Count;
            foreach (var document in _found) _lists.Add(document);
            return place;
        }
        var map = new ulong[BitMap.Words(count)];
        foreach (var document in _found) BitMap.Add(map, document);
        _maps.Add(map);
        return ~(_maps.Count - 1);
    }

    /// <summary>The postings of one term of one segment that are left, by their new documents.</summary>
    private sealed class PostingSource(PostingLists lists, int term, int[] numbers)
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
}
