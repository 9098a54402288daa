namespace Diplomacy.Search.Index;

/// <summary>Scores few rows: each is looked up in each term.</summary>
internal static class ListScoring
{
    public static void Run(
        Segment segment, FieldScale scale, ScoredTerm[] terms, HeadingScores? headings, DocSet hits, TopHits top, Scratch scratch)
    {
        var rows = hits.List;
        var scores = scratch.Scores(rows.Length);
        foreach (var (lists, term, weight) in terms)
        {
            var cursor = new PostingCursor(lists, term);
            var first = lists.First[term];
            for (var i = 0; i < rows.Length; i++)
            {
                var posting = cursor.TryFind(rows[i]);
                if (posting >= 0) scores[i] += weight * scale.Score(lists.Frequencies[first + posting], segment.Rows, rows[i]);
            }
        }
        for (var i = 0; i < rows.Length; i++)
        {
            var score = scores[i];
            if (headings is not null) score += headings.Of(rows[i]);
            if (score > top.Threshold) top.Offer(rows[i], score);
        }
    }
}
