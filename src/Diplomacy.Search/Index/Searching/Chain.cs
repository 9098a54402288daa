namespace Diplomacy.Search.Index;

/// <summary>Where any number of words stand one after the other, looked for in ascending documents that have them all.</summary>
internal sealed class Chain
{
    private readonly PostingCursor[] _postings;
    private readonly PositionCursor[] _cursors;
    private readonly int[] _order;
    // Positions of one word in one document, and where the chain may begin; they grow where a document has more.
    private int[] _positions = new int[32];
    private int[] _starts = new int[32];

    public Chain(PostingLists lists, int[] terms)
    {
        _postings = [.. terms.Select(t => new PostingCursor(lists, t))];
        _cursors = [.. terms.Select(t => new PositionCursor(lists, t))];
        // The rarest first: where two words do not follow one another, the rest need not be read.
        _order = [.. Enumerable.Range(0, terms.Length).OrderBy(i => lists.Count(terms[i]))];
    }

    /// <summary>The positions of its first word in a document, each time a word is read with fewer of them left.</summary>
    public ReadOnlySpan<int> Starts(int document)
    {
        var left = 0;
        for (var k = 0; k < _order.Length; k++)
        {
            var word = _order[k];
            var read = _cursors[word].Read(_postings[word].Find(document), ref _positions);
            var positions = _positions.AsSpan(0, read);
            if (k == 0)
            {
                if (_starts.Length < read) _starts = new int[read * 2];
                foreach (var position in positions)
                {
                    if (position >= word) _starts[left++] = position - word;
                }
            }
            else left = Keep(_starts.AsSpan(0, left), positions, word);
            if (left == 0) break;
        }
        return _starts.AsSpan(0, left);
    }

    private static int Keep(Span<int> starts, ReadOnlySpan<int> positions, int offset)
    {
        var (kept, j) = (0, 0);
        foreach (var start in starts)
        {
            while (j < positions.Length && positions[j] < start + offset) j++;
            if (j < positions.Length && positions[j] == start + offset) starts[kept++] = start;
        }
        return kept;
    }
}
