namespace Diplomacy.Search.Index;

/// <summary>
/// By which terms the rows of each segment are scored, and what each weighs: the rarer in the whole index, the more. The terms of a
/// beginning weigh alike, as a word would that is as frequent as they are together.
/// </summary>
internal sealed class ScorePlan
{
    private readonly Dictionary<Segment, SegmentScores> _bySegment = [];

    public ScorePlan(IReadOnlyList<ScoredWord> words, IReadOnlyList<Segment> segments, FieldScale own, FieldScale headings)
    {
        var found = Resolve(words, segments);
        // One order for all segments, so that sums are rounded alike everywhere.
        var weighed = found.Select(f => (f.Terms, f.InTitle, Own: Weight(f, own, s => s.OwnWords), Heading: Weight(f, headings, s => s.HeadingWords)))
            .OrderByDescending(f => f.Own).ToList();
        for (var i = 0; i < segments.Count; i++)
        {
            var segment = i;
            _bySegment[segments[i]] = new SegmentScores(
                [.. weighed.Where(w => !w.InTitle).SelectMany(w => w.Terms[segment].Select(t => new ScoredTerm(t, w.Own)))
                    .Where(t => segments[segment].OwnWords.Count(t.Term) > 0)],
                [.. weighed.SelectMany(w => w.Terms[segment].Select(t => new ScoredTerm(t, w.Heading)))
                    .Where(t => segments[segment].HeadingWords.Count(t.Term) > 0)]);
        }

        float Weight((int[][] Terms, bool InTitle) word, FieldScale scale, Func<Segment, PostingLists> lists)
        {
            var having = 0L;
            for (var i = 0; i < segments.Count; i++)
            {
                foreach (var term in word.Terms[i]) having += lists(segments[i]).Count(term);
            }
            return Bm25.Rarity(Math.Min(having, scale.Documents), scale.Documents);
        }
    }

    public SegmentScores Of(Segment segment) => _bySegment[segment];

    /// <summary>The terms of each word in each segment; words of one stem are one.</summary>
    private static List<(int[][] Terms, bool InTitle)> Resolve(IReadOnlyList<ScoredWord> words, IReadOnlyList<Segment> segments)
    {
        var seen = new HashSet<(string, bool, bool)>();
        var found = new List<(int[][], bool)>();
        foreach (var word in words)
        {
            var name = word.Prefix ? word.Text : Analysis.Stemming.Stem(word.Text);
            if (seen.Add((name, word.Prefix, word.InTitle)))
                found.Add(([.. segments.Select(s => SegmentTerms.Of(s, word.Text, word.Prefix))], word.InTitle));
        }
        return found;
    }
}

/// <summary>The terms by which rows of one segment are scored: by their own words, and by the headings of their agreements.</summary>
internal sealed record SegmentScores(ScoredTerm[] Own, ScoredTerm[] Headings);

/// <summary>A term of a segment and the most that it adds to a score.</summary>
internal readonly record struct ScoredTerm(int Term, float Weight);
