using System.Numerics;

namespace Diplomacy.Search.Index;

/// <summary>
/// Scores many rows, 4,096 at a time, so that their sums stay in the nearest cache: one term after the other, the rarest first. Once the
/// page is full, terms that cannot lift a row onto it by themselves are added only to rows that a rarer term has (H. Turtle, J. Flood,
/// "Query Evaluation: Strategies and Optimizations", Information Processing and Management 31 (6), 1995: max-score), and rows are left out
/// that cannot come onto it by what is soon known of them (<see cref="BlockSums"/>). Rows to which their heading adds something are
/// looked at apart, since less may be enough for them.
/// </summary>
internal ref struct MapScoring
{
    private const int Words = 64;
    private const int Rows = Words * 64;

    private readonly RowTable _table;
    private readonly FieldScale _scale;
    private readonly ScoredTerm[] _terms;
    private readonly HeadingScores? _headings;
    private readonly BlockSums _blocks;
    private readonly ReadOnlySpan<ulong> _hits;
    private readonly TopHits _top;
    private readonly float[] _sums;
    private readonly Bounds _plain;
    private readonly Bounds _headed;
    // Of terms with a list, where the next window begins in it.
    private readonly int[] _places;
    private readonly Span<ulong> _rows;
    private readonly Span<ulong> _touched;
    private readonly Span<ulong> _worth;

    private MapScoring(
        Segment segment, FieldScale scale, ScoredTerm[] terms, HeadingScores? headings, DocSet hits, TopHits top, Scratch scratch, Span<ulong> maps)
    {
        (_table, _scale, _terms, _headings, _top) = (segment.Rows, scale, terms, headings, top);
        _hits = hits.Map;
        _rows = maps[..Words];
        _touched = maps.Slice(Words, Words);
        _worth = maps[(2 * Words)..];
        _blocks = new BlockSums(segment, scale, terms, headings);
        _sums = scratch.Scores(Rows);
        _places = new int[terms.Length];
        (_plain, _headed) = (new Bounds(terms, 0), new Bounds(terms, headings?.Most ?? 0));
    }

    public static void Run(
        Segment segment, FieldScale scale, ScoredTerm[] terms, HeadingScores? headings, DocSet hits, TopHits top, Scratch scratch)
    {
        Span<ulong> maps = stackalloc ulong[3 * Words];
        maps.Clear();
        var scoring = new MapScoring(segment, scale, terms, headings, hits, top, scratch, maps);
        for (var word = 0; word < scoring._hits.Length; word += Words)
        {
            if (scoring._headed.Most <= top.Threshold) return;
            scoring.Window(word, Math.Min(Words, scoring._hits.Length - word));
        }
    }

    private readonly void Window(int from, int words)
    {
        var hits = _hits.Slice(from, words);
        if (_top.Threshold >= 0)
        {
            _blocks.Above(_top.Threshold, hits, from, _worth);
            hits = _worth[..words];
        }
        if (!hits.ContainsAnyExcept(0UL)) return;
        if (_headings is null) Add(hits, from, _plain);
        else
        {
            var headed = _headings.Rows.AsSpan(from, words);
            BitMap.Minus(hits, headed, _rows);
            Add(_rows[..words], from, _plain);
            BitMap.And(hits, headed, _rows);
            Add(_rows[..words], from, _headed);
        }
        Offer(from, words);
    }

    /// <summary>Adds to the sums of some rows what may bring them onto the page.</summary>
    private readonly void Add(ReadOnlySpan<ulong> rows, int from, Bounds bounds)
    {
        bounds.Update(_top.Threshold);
        // Rows without any of the words needed may still come onto the page: while it is not full, or by their headings.
        if (bounds.All) BitMap.Or(_touched[..rows.Length], rows, _touched);
        for (var i = 0; i < _terms.Length; i++)
        {
            var needed = i < bounds.Needed;
            if (_terms[i].Lists.IsMap(_terms[i].Term)) AddMap(_terms[i], from, rows, onlyTouched: !needed);
            else AddList(i, from, rows, onlyTouched: !needed);
        }
    }

    private readonly void AddMap(ScoredTerm term, int from, ReadOnlySpan<ulong> rows, bool onlyTouched)
    {
        var lists = term.Lists;
        var map = lists.Map(term.Term).Slice(from, rows.Length);
        var posting = lists.First[term.Term] + lists.RankOfWord(term.Term, from);
        for (var w = 0; w < rows.Length; w++)
        {
            var having = map[w];
            for (var bits = having & (onlyTouched ? rows[w] & _touched[w] : rows[w]); bits != 0; bits &= bits - 1)
            {
                var bit = BitOperations.TrailingZeroCount(bits);
                Add(term, from, w, bit, lists.Frequencies[posting + BitOperations.PopCount(having & ((1UL << bit) - 1))]);
            }
            posting += BitOperations.PopCount(having);
        }
    }

    private readonly void AddList(int index, int from, ReadOnlySpan<ulong> rows, bool onlyTouched)
    {
        var term = _terms[index];
        var list = term.Lists.List(term.Term);
        var first = term.Lists.First[term.Term];
        var start = from << 6;
        var end = start + (rows.Length << 6);
        // The same window may be looked at twice: the place is that of its beginning.
        var at = _places[index] = DocSets.Seek(list, _places[index], start);
        for (; at < list.Length && list[at] < end; at++)
        {
            var offset = list[at] - start;
            if (BitMap.Has(rows, offset) && (!onlyTouched || BitMap.Has(_touched, offset)))
                Add(term, from, offset >> 6, offset & 63, term.Lists.Frequencies[first + at]);
        }
    }

    private readonly void Add(ScoredTerm term, int from, int word, int bit, byte frequency)
    {
        var row = ((from + word) << 6) + bit;
        _sums[(word << 6) + bit] += term.Weight * _scale.Score(frequency, _table, row);
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

    /// <summary>What it takes to come onto the page.</summary>
    private sealed class Bounds
    {
        private readonly ScoredTerm[] _terms;
        // What the terms from each one on, and the heading, can add at most.
        private readonly float[] _rest;
        private float _threshold = float.NaN;

        public Bounds(ScoredTerm[] terms, float ofHeading)
        {
            _terms = terms;
            _rest = new float[terms.Length + 1];
            _rest[^1] = ofHeading;
            // A little more than exact, so that rounding leaves nothing out.
            for (var i = terms.Length - 1; i >= 0; i--) _rest[i] = _rest[i + 1] + terms[i].Weight * 1.0001f;
        }

        public float Most => _rest[0];

        /// <summary>Rows without any of the words may come onto the page.</summary>
        public bool All { get; private set; }

        /// <summary>A row must have one of so many terms, the first ones.</summary>
        public int Needed { get; private set; }

        public void Update(float threshold)
        {
            if (threshold == _threshold) return;
            _threshold = threshold;
            Needed = _terms.Length;
            while (Needed > 0 && _rest[Needed - 1] <= threshold) Needed--;
            All = _rest[Needed] > threshold;
        }
    }
}
