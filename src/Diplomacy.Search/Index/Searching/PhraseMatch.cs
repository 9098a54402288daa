namespace Diplomacy.Search.Index;

/// <summary>Which documents have words one behind the other.</summary>
internal sealed class PhraseMatch(PostingLists lists, Scratch scratch)
{
    /// <summary>Whether a phrase counts that ends before this position of this document.</summary>
    public delegate bool Accepts(int document, int end);

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
        var found = scratch.List(candidates.Count);
        var count = accepts is not null ? Chains(terms, candidates, accepts, found)
            : terms.Length == 2 ? Pairs(terms[0], terms[1], candidates, found)
            : terms.Length == 3 && Pair(terms, 0) is not null && Pair(terms, 1) is not null ? Triples(terms, candidates, found)
            : Chains(terms, candidates, null, found);
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

    /// <summary>
    /// Three words of which the candidates have both pairs. Where the second stands but once these are one phrase; where the first or the last
    /// does, only the two need to be read.
    /// </summary>
    private int Triples(int[] terms, DocSet candidates, Span<int> found)
    {
        var postings = terms.Select(t => new PostingCursor(lists, t)).ToArray();
        var (first, last) = (new PositionCursor(lists, terms[0]), new PositionCursor(lists, terms[2]));
        var chain = new Chain(lists, terms);
        var count = 0;
        foreach (var document in new DocSetNumbers(candidates))
        {
            if (!IsOnce(1, postings[1].Find(document)))
            {
                var (a, c) = (postings[0].Find(document), postings[2].Find(document));
                if (!PositionCode.OneFollows(lists.Positions, first.Place(a), last.Place(c), distance: 2)) continue;
                if (!IsOnce(0, a) && !IsOnce(2, c) && chain.Starts(document).IsEmpty) continue;
            }
            found[count++] = document;
        }
        return count;

        bool IsOnce(int word, int posting) => TermFrequency.IsOnce(lists.Frequencies[lists.First[terms[word]] + posting]);
    }

    private int Chains(int[] terms, DocSet candidates, Accepts? accepts, Span<int> found)
    {
        var chain = new Chain(lists, terms);
        var count = 0;
        foreach (var document in new DocSetNumbers(candidates))
        {
            foreach (var start in chain.Starts(document))
            {
                if (accepts is not null && !accepts(document, start + terms.Length)) continue;
                found[count++] = document;
                break;
            }
        }
        return count;
    }
}
