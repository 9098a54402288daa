using System.Collections.Concurrent;
using Diplomacy.Search.Questions;

namespace Diplomacy.Search.Index;

/// <summary>
/// Counts of what is asked most and has most rows: everything, and each word frequent enough to have a bitmap. They are made when they are
/// first asked for and stay with the segment, which never changes: some 5 KB a word.
/// </summary>
internal sealed class FrequentCounts(Segment segment)
{
    private const int Everything = -1;

    private readonly ConcurrentDictionary<(int Term, SearchFor For), KeptCounts> _kept = [];

    /// <summary>The counts of all rows of the segment that a request finds before anything is chosen or gone; null where they are not kept.</summary>
    public KeptCounts? Of(SearchRequest request, SegmentTerms terms)
    {
        int? term = request.Question switch
        {
            AllOf { With.Count: 0, Without.Count: 0 } => Everything,
            Word { Prefix: false } word when !Evaluation.WantsHeadings(request.For, request.Reach) => Frequent(terms.Of(word.Text, prefix: false)),
            _ => null,
        };
        return term is { } found ? _kept.GetOrAdd((found, request.For), _ => new KeptCounts()) : null;
    }

    private int? Frequent(int[] terms) => terms is [var term] && segment.OwnWords.IsMap(term) ? term : null;
}
