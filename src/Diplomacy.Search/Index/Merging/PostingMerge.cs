namespace Diplomacy.Search.Index;

/// <summary>
/// Merges the postings of several segments, term after term: first counted, then each written where it belongs, so that nothing stands in
/// memory but what is merged and what comes of it.
/// </summary>
/// <param name="documents">For each list the new number of each document; -1 where it is gone.</param>
/// <param name="terms">The terms of all lists.</param>
internal sealed class PostingMerge(PostingLists[] lists, int[][] documents, TermUnion terms)
{
    /// <summary>Terms that a thread merges in turn.</summary>
    private const int AtOnce = 64;

    /// <summary>For each list whether some document is gone.</summary>
    private readonly bool[] _hasGone = [.. documents.Select(numbers => numbers.Contains(-1))];

    /// <param name="count">How many documents there are in all.</param>
    /// <exception cref="InvalidOperationException">The segment would be too large for an array.</exception>
    public PostingLists Run(int count, int threads, CancellationToken cancel)
    {
        var sizes = new PostingSizes(terms.Count);
        Each(threads, (term, having) => Measure(sizes, term, having), cancel);
        var merged = sizes.Allocate(count);
        Each(threads, (term, having) => Write(merged, sizes, term, having), cancel);
        return merged.Ranked();
    }

    /// <summary>Each term with the lists that have it and its number there.</summary>
    private void Each(int threads, Action<int, List<(int List, int Term)>> work, CancellationToken cancel)
    {
        var stretches = (terms.Count + AtOnce - 1) / AtOnce;
        if (threads > 1) Parallel.For(0, stretches, new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancel }, Stretch);
        else for (var i = 0; i < stretches; i++) Stretch(i);

        void Stretch(int stretch)
        {
            cancel.ThrowIfCancellationRequested();
            var (from, to) = (stretch * AtOnce, Math.Min(terms.Count, (stretch + 1) * AtOnce));
            var next = Array.ConvertAll(terms.Numbers, numbers => Array.BinarySearch(numbers, from) is var at && at < 0 ? ~at : at);
            var having = new List<(int, int)>();
            for (var term = from; term < to; term++)
            {
                having.Clear();
                for (var i = 0; i < next.Length; i++)
                {
                    if (next[i] < terms.Numbers[i].Length && terms.Numbers[i][next[i]] == term) having.Add((i, next[i]++));
                }
                work(term, having);
            }
        }
    }

    private void Measure(PostingSizes sizes, int term, List<(int List, int Term)> having)
    {
        var (postings, bytes) = (0, 0);
        foreach (var (list, old) in having)
        {
            if (!_hasGone[list])
            {
                postings += lists[list].Count(old);
                bytes = checked(bytes + lists[list].PositionBytes(old));
                continue;
            }
            for (var source = new PostingSource(lists[list], old, documents[list]); source.Next();)
            {
                postings++;
                bytes = checked(bytes + source.PositionBytes);
            }
        }
        (sizes.Postings[term], sizes.PositionBytes[term]) = (postings, bytes);
    }

    /// <summary>The documents of all lists in their new order: each list's are in order already.</summary>
    private void Write(PostingLists merged, PostingSizes sizes, int term, List<(int List, int Term)> having)
    {
        var sources = new PriorityQueue<PostingSource, int>(having.Count);
        foreach (var (list, old) in having)
        {
            var source = new PostingSource(lists[list], old, documents[list]);
            if (source.Next()) sources.Enqueue(source, source.Document);
        }
        var frequencies = merged.Frequencies.AsSpan(merged.First[term]);
        var (posting, at) = (0, sizes.PositionBytes[term]);
        while (sources.TryDequeue(out var source, out _))
        {
            // Documents of one agreement come from one list: often several in a row.
            var end = sources.TryPeek(out _, out var other) ? other : int.MaxValue;
            bool isLeft;
            do
            {
                merged.Write(term, posting, source.Document, at);
                frequencies[posting++] = source.Frequency;
                at = source.CopyPositions(merged.Positions, at);
                isLeft = source.Next();
            }
            while (isLeft && source.Document < end);
            if (isLeft) sources.Enqueue(source, source.Document);
        }
    }
}
