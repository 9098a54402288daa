namespace Diplomacy.Search.Index;

/// <summary>What the headings of agreements add to the scores of rows.</summary>
internal sealed class HeadingScores
{
    private readonly Segment _segment;
    private readonly float[] _ofAgreements;
    private readonly bool _ofAllRows;

    /// <summary>The rows to which something is added, as bits.</summary>
    public required ulong[] Rows { get; init; }

    private HeadingScores(Segment segment, float[] ofAgreements, bool ofAllRows) =>
        (_segment, _ofAgreements, _ofAllRows) = (segment, ofAgreements, ofAllRows);

    /// <summary>The most that is added to any row.</summary>
    public float Most { get; private set; }

    /// <summary>Null where nothing is added to any row that may be a hit.</summary>
    public static HeadingScores? Of(Segment segment, ScoredTerm[] terms, FieldScale scale, WordReach reach, Scratch scratch)
    {
        if (terms.Length == 0) return null;
        var scores = scratch.Scores(segment.Agreements.Count);
        var lengths = segment.Agreements.Lengths;
        foreach (var (lists, term, weight) in terms)
        {
            var posting = lists.First[term];
            foreach (var agreement in new DocSetNumbers(lists.Set(term)))
                scores[agreement] += weight * scale.Score(lists.Frequencies[posting++], lengths[agreement]);
        }
        var found = new HeadingScores(segment, scores, reach == WordReach.Anywhere)
        {
            Rows = scratch.EmptyMap(BitMap.Words(segment.Rows.Count)),
        };
        var starts = segment.Agreements.RowStarts;
        for (var a = 0; a < segment.Agreements.Count; a++)
        {
            if (scores[a] == 0) continue;
            found.Most = Math.Max(found.Most, scores[a]);
            BitMap.AddRange(found.Rows, starts[a], found._ofAllRows ? starts[a + 1] : starts[a] + 1);
        }
        return found;
    }

    public float Of(int row)
    {
        var agreement = _segment.Rows.Records[row].Agreement;
        return _ofAllRows || _segment.Agreements.RowStarts[agreement] == row ? _ofAgreements[agreement] : 0;
    }
}
