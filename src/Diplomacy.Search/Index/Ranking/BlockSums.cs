namespace Diplomacy.Search.Index;

/// <summary>The most that all terms of a question together score in each 64 rows of a segment, and which rows of these may still be among the best.</summary>
internal sealed class BlockSums
{
    private readonly RowTable _table;
    private readonly FieldScale _scale;
    private readonly ScoredTerm[] _terms;
    private readonly HeadingScores? _headings;
    private readonly (BlockBounds? Bounds, float[] Scores)[] _bounds;

    private BlockSums(Segment segment, FieldScale scale, ScoredTerm[] terms, HeadingScores? headings, BlockBounds?[] bounds)
    {
        (_table, _scale, _terms, _headings) = (segment.Rows, scale, terms, headings);
        _bounds = [.. bounds.Zip(terms, (b, t) => (b, b is null ? [t.Weight] : b.Scores(scale, t.Weight)))];
    }

    /// <summary>Null where no term has bounds.</summary>
    public static BlockSums? Of(Segment segment, FieldScale scale, ScoredTerm[] terms, HeadingScores? headings)
    {
        var bounds = terms.Select(t => segment.Bounds.Of(t, scale)).ToArray();
        return Array.TrueForAll(bounds, b => b is null) ? null : new(segment, scale, terms, headings, bounds);
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
            if (_bounds[i].Bounds is not { } bounds) continue;
            // What a row must have of this term, be the others what they may; a little less than exact, so that rounding leaves nothing out.
            var others = most - _bounds[i].Scores[bounds.Levels[block]];
            var least = Least.Of(_scale, (score - others * 1.0001f) / _terms[i].Weight, _table.LeastLengths[block]);
            if (!least.IsAny) rows &= least.IsNone ? 0 : Having(_terms[i], block, least);
        }
        return rows;
    }

    private static ulong Having(ScoredTerm term, int block, Least least)
    {
        var (lists, having) = (term.Lists, term.Lists.Map(term.Term)[block]);
        if (having == 0) return 0;
        var enough = least.Among(lists.Frequencies, lists.First[term.Term] + lists.RankOfWord(term.Term, block));
        return BitMap.Spread(enough & (ulong.MaxValue >> (64 - System.Numerics.BitOperations.PopCount(having))), having);
    }

    /// <summary>Added up in the order of the terms, as scores are: so no sum of a row is rounded to more.</summary>
    private float Most(int block)
    {
        var most = 0f;
        foreach (var (bounds, scores) in _bounds) most += scores[bounds is null ? 0 : bounds.Levels[block]];
        return _headings is not null && _headings.Rows[block] != 0 ? most + _headings.Most : most;
    }
}
