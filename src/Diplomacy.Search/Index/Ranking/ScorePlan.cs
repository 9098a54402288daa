using Diplomacy.Search.Analysis;

namespace Diplomacy.Search.Index;

/// <summary>
/// By which terms the rows of each segment are scored, and what each weighs: the rarer in the whole index, the more. A beginning is one
/// term: that of all words that begin so.
/// </summary>
internal sealed class ScorePlan
{
    private readonly SegmentScores[] _bySegment;

    /// <param name="headings">Null where the words of headings do not score.</param>
    public ScorePlan(IReadOnlyList<ScoredWord> words, IReadOnlyList<SegmentTerms> segments, FieldScale own, FieldScale? headings)
    {
        var distinct = words.DistinctBy(w => w with { Text = w.Prefix ? w.Text : Stemming.Stem(w.Text) }).ToList();
        // One order for all segments, so that sums are rounded alike everywhere: the heaviest first.
        var ofRows = distinct.Where(w => !w.InTitle).Select(w => Weighed(w, heading: false, own)).OrderByDescending(w => w.Weight).ToList();
        var ofHeadings = headings is null ? [] : distinct.Select(w => Weighed(w, heading: true, headings)).OrderByDescending(w => w.Weight).ToList();
        _bySegment = [.. segments.Select((_, i) => new SegmentScores(Terms(ofRows, i), Terms(ofHeadings, i)))];

        (Postings?[] Found, float Weight) Weighed(ScoredWord word, bool heading, FieldScale scale)
        {
            Postings?[] found = [.. segments.Select(s => s.Find(word.Text, word.Prefix, heading))];
            return (found, Bm25.Rarity(found.Sum(f => (long)(f?.Count ?? 0)), scale.Documents));
        }

        static ScoredTerm[] Terms(List<(Postings?[] Found, float Weight)> weighed, int segment) =>
            [.. weighed.Where(w => w.Found[segment] is not null).Select(w => new ScoredTerm(w.Found[segment]!.Lists, w.Found[segment]!.Term, w.Weight))];
    }

    /// <summary>The terms of a segment, by its place among those given.</summary>
    public SegmentScores Of(int segment) => _bySegment[segment];
}

/// <summary>The terms by which rows of one segment are scored: by their own words, and by the headings of their agreements.</summary>
internal sealed record SegmentScores(ScoredTerm[] Own, ScoredTerm[] Headings);

/// <summary>A term of a segment and the most that it adds to a score.</summary>
internal readonly record struct ScoredTerm(PostingLists Lists, int Term, float Weight);
