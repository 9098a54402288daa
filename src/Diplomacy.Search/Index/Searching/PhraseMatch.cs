namespace Diplomacy.Search.Index;

/// <summary>Which documents have words one behind the other.</summary>
internal sealed class PhraseMatch(PostingLists lists, Scratch scratch)
{
    /// <summary>Whether a phrase counts that ends before this position of this document.</summary>
    public delegate bool Accepts(int document, int end);

    // Positions of each word of the phrase in one document; they grow where a document has more.
    private int[][] _positions = [];

    /// <param name="terms">For each word of the phrase the terms that it may be: one, or those of a beginning.</param>
    /// <param name="within">Documents outside of these do not matter.</param>
    public DocSet Find(int[][] terms, DocSet? within, Accepts? accepts = null)
    {
        // Few words have many endings, and only the last one of a phrase may: each is looked for as a phrase of its own.
        if (terms[^1].Length == 1) return Find([.. terms.Select(t => t[0])], within, accepts);
        DocSet? before = within;
        foreach (var word in terms.SkipLast(1))
        {
            var set = lists.Set(word[0]);
            before = before is null ? set : DocSets.And(scratch, before, set);
        }
        var map = scratch.EmptyMap(BitMap.Words(lists.Documents));
        int[] chain = [.. terms.Select(t => t[0])];
        foreach (var last in terms[^1])
        {
            chain[^1] = last;
            var mark = scratch.Now;
            foreach (var document in new DocSetNumbers(Find(chain, before, accepts))) BitMap.Add(map, document);
            scratch.GiveBack(mark);
        }
        return DocSets.OfMap(scratch, lists.Documents, map, BitMap.Count(map.AsSpan(0, BitMap.Words(lists.Documents))));
    }

    private DocSet Find(int[] terms, DocSet? within, Accepts? accepts)
    {
        if (terms.Length == 2 && accepts is null && Pair(terms, 0) is { } pair) return within is null ? pair : DocSets.And(scratch, within, pair);
        // What has the pair has both of its words.
        var sets = Enumerable.Range(0, terms.Length).Where(i => i + 1 < terms.Length || Pair(terms, i - 1) is null)
            .Select(i => Pair(terms, i) ?? lists.Set(terms[i])).OrderBy(s => s.Count).ToList();
        if (within is not null) sets.Insert(0, within);
        var candidates = sets.Aggregate((a, b) => DocSets.And(scratch, a, b));
        if (candidates.Count == 0) return candidates;
        if (_positions.Length < terms.Length) _positions = [.. Enumerable.Range(0, terms.Length).Select(_ => new int[32])];
        var found = scratch.List(candidates.Count);
        var count = terms.Length == 2 && accepts is null
            ? Pairs(terms[0], terms[1], candidates, found)
            : Chains(terms, candidates, accepts, found);
        if (!DocSet.IsDense(count, lists.Documents)) return DocSet.OfList(lists.Documents, found, 0, count);
        var map = scratch.EmptyMap(BitMap.Words(lists.Documents));
        foreach (var document in found.AsSpan(0, count)) BitMap.Add(map, document);
        return DocSet.OfMap(lists.Documents, map, 0, count);
    }

    /// <summary>Where a word of the phrase is followed by the next; null where that is not kept.</summary>
    private DocSet? Pair(int[] terms, int at) => at + 1 < terms.Length ? lists.Pairs?.Find(lists, terms[at], terms[at + 1]) : null;

    private int Pairs(int first, int second, DocSet candidates, Span<int> found)
    {
        var (a, b) = (new PostingCursor(lists, first), new PostingCursor(lists, second));
        var before = new PositionCursor(lists, first);
        var after = new PositionCursor(lists, second);
        var count = 0;
        foreach (var document in new DocSetNumbers(candidates))
        {
            var place = before.Place(a.Find(document));
            if (PositionCode.OneFollows(lists.Positions, place, after.Place(b.Find(document)))) found[count++] = document;
        }
        return count;
    }

    /// <summary>Any number of words, one after the other, each time with fewer places left where the phrase may begin.</summary>
    private int Chains(int[] terms, DocSet candidates, Accepts? accepts, Span<int> found)
    {
        var postings = terms.Select(t => new PostingCursor(lists, t)).ToArray();
        var cursors = terms.Select(t => new PositionCursor(lists, t)).ToArray();
        // The rarest first: where two words do not follow one another, the rest need not be read.
        var order = Enumerable.Range(0, terms.Length).OrderBy(i => lists.Count(terms[i])).ToArray();
        var starts = new int[32];
        var count = 0;
        foreach (var document in new DocSetNumbers(candidates))
        {
            var left = 0;
            for (var k = 0; k < order.Length; k++)
            {
                var word = order[k];
                var read = cursors[word].Read(postings[word].Find(document), ref _positions[word]);
                var positions = _positions[word].AsSpan(0, read);
                if (k == 0)
                {
                    if (starts.Length < read) starts = new int[read * 2];
                    foreach (var position in positions)
                    {
                        if (position >= word) starts[left++] = position - word;
                    }
                }
                else left = Keep(starts.AsSpan(0, left), positions, word);
                if (left == 0) break;
            }
            for (var i = 0; i < left; i++)
            {
                if (accepts is not null && !accepts(document, starts[i] + terms.Length)) continue;
                found[count++] = document;
                break;
            }
        }
        return count;
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
