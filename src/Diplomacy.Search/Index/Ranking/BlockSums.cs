using System.Numerics;

namespace Diplomacy.Search.Index;

/// <summary>The most that all terms of a question together score in each 64 rows of a segment, and which rows of these may still be among the best.</summary>
internal sealed class BlockSums
{
    private readonly RowTable _table;
    private readonly FieldScale _scale;
    private readonly ScoredTerm[] _terms;
    private readonly HeadingScores? _headings;
    private readonly (BlockBounds? Bounds, float[] Scores)[] _bounds;

    public BlockSums(Segment segment, FieldScale scale, ScoredTerm[] terms, HeadingScores? headings)
    {
        (_table, _scale, _terms, _headings) = (segment.Rows, scale, terms, headings);
        var bounds = terms.Select(t => segment.Bounds.Of(t, scale));
        _bounds = [.. bounds.Zip(terms, (b, t) => (b, b?.Scores(scale, t.Weight) ?? []))];
    }

    /// <summary>The rows of some blocks that may score more.</summary>
    /// <param name="from">The first of the blocks.</param>
    public void Above(float score, ReadOnlySpan<ulong> rows, int from, Span<ulong> into)
    {
        for (var w = 0; w < rows.Length; w++) into[w] = rows[w] == 0 ? 0 : Above(score, rows[w], from + w);
    }

    private ulong Above(float score, ulong rows, int block)
    {
        var most = Most(block);
        if (most <= score) return 0;
        for (var i = 0; i < _terms.Length && rows != 0; i++)
        {
            if (!_terms[i].Lists.IsMap(_terms[i].Term)) continue;
            // What a row must have of this term, be the others what they may; a little less than exact, so that rounding leaves nothing out.
            var others = most - Most(i, block);
            var needed = (score - others * 1.0001f) / _terms[i].Weight;
            if (needed > 0) rows = Having(_terms[i], rows, block, needed);
        }
        return rows;
    }

    private ulong Having(ScoredTerm term, ulong rows, int block, float score)
    {
        var (lists, having, found) = (term.Lists, term.Lists.Map(term.Term)[block], 0UL);
        var posting = lists.First[term.Term] + lists.RankOfWord(term.Term, block);
        var enough = _scale.Enough(score);
        for (var bits = rows & having; bits != 0; bits &= bits - 1)
        {
            var bit = BitOperations.TrailingZeroCount(bits);
            var frequency = lists.Frequencies[posting + BitOperations.PopCount(having & ((1UL << bit) - 1))];
            if (enough.May(frequency, _table.FirstLengths[(block << 6) + bit])) found |= 1UL << bit;
        }
        return found;
    }

    /// <summary>Added up in the order of the terms, as scores are: so no sum of a row is rounded to more.</summary>
    private float Most(int block)
    {
        var most = 0f;
        for (var i = 0; i < _bounds.Length; i++) most += Most(i, block);
        return _headings is not null && _headings.Rows[block] != 0 ? most + _headings.Most : most;
    }

    private float Most(int term, int block) => _bounds[term] is (not null and var bounds, var scores) ? scores[bounds.Levels[block]] : _terms[term].Weight;
}
