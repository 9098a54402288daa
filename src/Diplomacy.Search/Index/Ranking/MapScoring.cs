using System.Numerics;
using System.Runtime.Intrinsics;

namespace Diplomacy.Search.Index;

/// <summary>
/// Scores many rows, 4,096 at a time, so that their sums stay in the nearest cache: one term after the other, the rarest first. Once the
/// page is full, terms that cannot lift a row onto it by themselves are added only to rows that a rarer term has (H. Turtle, J. Flood,
/// "Query Evaluation: Strategies and Optimizations", Information Processing and Management 31 (6), 1995: max-score), and of a term
/// that is needed alone only postings are read whose frequency is high enough.
/// </summary>
internal ref struct MapScoring
{
    private const int Words = 64;
    private const int Rows = Words * 64;

    private readonly RowRecord[] _records;
    private readonly FieldScale _scale;
    private readonly ScoredTerm[] _terms;
    private readonly HeadingScores? _headings;
    private readonly ReadOnlySpan<ulong> _hits;
    private readonly TopHits _top;
    private readonly float[] _sums;
    // What the terms from each one on, and the headings, can add at most.
    private readonly float[] _rest;
    // Of terms with a list, where the next window begins in it.
    private readonly int[] _places;
    private readonly Span<ulong> _touched;

    private MapScoring(
        Segment segment, FieldScale scale, ScoredTerm[] terms, HeadingScores? headings, DocSet hits, TopHits top, Scratch scratch, Span<ulong> touched)
    {
        (_records, _scale, _terms, _headings, _top) = (segment.Rows.Records, scale, terms, headings, top);
        _hits = hits.Map;
        _touched = touched;
        _sums = scratch.Scores(Rows);
        _places = new int[terms.Length];
        _rest = new float[terms.Length + 1];
        _rest[^1] = headings?.Most ?? 0;
        // A little more than exact, so that rounding leaves nothing out.
        for (var i = terms.Length - 1; i >= 0; i--) _rest[i] = _rest[i + 1] + terms[i].Weight * 1.0001f;
    }

    public static void Run(
        Segment segment, FieldScale scale, ScoredTerm[] terms, HeadingScores? headings, DocSet hits, TopHits top, Scratch scratch)
    {
        Span<ulong> touched = stackalloc ulong[Words];
        touched.Clear();
        var scoring = new MapScoring(segment, scale, terms, headings, hits, top, scratch, touched);
        for (var word = 0; word < scoring._hits.Length; word += Words)
        {
            if (scoring._rest[0] <= top.Threshold) return;
            scoring.Window(word, Math.Min(Words, scoring._hits.Length - word));
        }
    }

    private void Window(int from, int words)
    {
        var hits = _hits.Slice(from, words);
        if (!hits.ContainsAnyExcept(0UL)) return;
        var threshold = _top.Threshold;
        var needed = _terms.Length;
        while (needed > 0 && _rest[needed - 1] <= threshold) needed--;
        // Rows without any of the words needed may still come onto the page: while it is not full, or by their headings.
        var all = _rest[needed] > threshold;
        if (all) hits.CopyTo(_touched);
        var least = needed == 1 && !all ? _scale.LeastFrequency((threshold - _rest[1]) / _terms[0].Weight) : 0;
        for (var i = 0; i < _terms.Length; i++)
        {
            var rows = i < needed ? hits : _touched[..words];
            if (_terms[i].Lists.IsMap(_terms[i].Term)) AddMap(_terms[i], from, rows, i < needed ? least : 0);
            else AddList(i, from, rows, i < needed ? least : 0);
        }
        Offer(from, words);
    }

    private readonly void AddMap(ScoredTerm term, int from, ReadOnlySpan<ulong> rows, int least)
    {
        if (least > byte.MaxValue) return;
        var lists = term.Lists;
        var map = lists.Map(term.Term).Slice(from, rows.Length);
        var posting = lists.First[term.Term] + lists.RankOfWord(term.Term, from);
        for (var w = 0; w < rows.Length; w++)
        {
            var having = map[w];
            var both = having & rows[w];
            if (both != 0)
            {
                if (least <= 1)
                {
                    for (var bits = both; bits != 0; bits &= bits - 1)
                    {
                        var bit = BitOperations.TrailingZeroCount(bits);
                        Add(term, from, w, bit, lists.Frequencies[posting + BitOperations.PopCount(having & ((1UL << bit) - 1))]);
                    }
                }
                else
                {
                    // Which of the up to 64 postings of this word are frequent enough.
                    var count = BitOperations.PopCount(having);
                    var frequent = AtLeast(lists.Frequencies, posting, (byte)least) & (ulong.MaxValue >> (64 - count));
                    for (; frequent != 0; frequent &= frequent - 1)
                    {
                        var rank = BitOperations.TrailingZeroCount(frequent);
                        var bit = BitMap.Select(having, rank);
                        if ((both >> bit & 1) != 0) Add(term, from, w, bit, lists.Frequencies[posting + rank]);
                    }
                }
            }
            posting += BitOperations.PopCount(having);
        }
    }

    private static ulong AtLeast(byte[] frequencies, int posting, byte least)
    {
        var bound = Vector256.Create(least);
        var low = Vector256.Create<byte>(frequencies.AsSpan(posting));
        var high = Vector256.Create<byte>(frequencies.AsSpan(posting + Vector256<byte>.Count));
        return Vector256.GreaterThanOrEqual(low, bound).ExtractMostSignificantBits()
            | (ulong)Vector256.GreaterThanOrEqual(high, bound).ExtractMostSignificantBits() << Vector256<byte>.Count;
    }

    private readonly void AddList(int index, int from, ReadOnlySpan<ulong> rows, int least)
    {
        var term = _terms[index];
        var list = term.Lists.List(term.Term);
        var first = term.Lists.First[term.Term];
        var start = from << 6;
        var end = start + (rows.Length << 6);
        var at = DocSets.Seek(list, _places[index], start);
        for (; at < list.Length && list[at] < end; at++)
        {
            var offset = list[at] - start;
            var frequency = term.Lists.Frequencies[first + at];
            if (frequency >= least && BitMap.Has(rows, offset)) Add(term, from, offset >> 6, offset & 63, frequency);
        }
        _places[index] = at;
    }

    private readonly void Add(ScoredTerm term, int from, int word, int bit, byte frequency)
    {
        var row = ((from + word) << 6) + bit;
        _sums[(word << 6) + bit] += term.Weight * _scale.Score(frequency, _records[row].Lengths);
        _touched[word] |= 1UL << bit;
    }

    private readonly void Offer(int from, int words)
    {
        for (var w = 0; w < words; w++)
        {
            for (var bits = _touched[w]; bits != 0; bits &= bits - 1)
            {
                var bit = BitOperations.TrailingZeroCount(bits);
                ref var sum = ref _sums[(w << 6) + bit];
                var score = sum;
                sum = 0;
                var row = ((from + w) << 6) + bit;
                if (_headings is not null) score += _headings.Of(row);
                if (score > _top.Threshold) _top.Offer(row, score);
            }
            _touched[w] = 0;
        }
    }
}
