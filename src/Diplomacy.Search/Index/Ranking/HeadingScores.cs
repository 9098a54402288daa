using System.Numerics;

namespace Diplomacy.Search.Index;

/// <summary>What the headings of agreements add to the scores of rows.</summary>
internal sealed class HeadingScores
{
    private readonly Segment _segment;
    private readonly float[] _ofAgreements;
    private readonly bool _ofAllRows;

    private HeadingScores(Segment segment, float[] ofAgreements, bool ofAllRows) =>
        (_segment, _ofAgreements, _ofAllRows) = (segment, ofAgreements, ofAllRows);

    /// <summary>The most that is added to any row.</summary>
    public float Most { get; private set; }

    /// <summary>Null where nothing is added to any row that may be a hit.</summary>
    public static HeadingScores? Of(Segment segment, ScoredTerm[] terms, FieldScale scale, WordReach reach, SearchFor searchFor, Scratch scratch)
    {
        if (terms.Length == 0 || (reach == WordReach.OwnWords && searchFor != SearchFor.Agreements)) return null;
        var scores = scratch.Scores(segment.Agreements.Count);
        var (lists, lengths) = (segment.HeadingWords, segment.Agreements.Lengths);
        foreach (var (term, weight) in terms)
        {
            var posting = lists.First[term];
            if (!lists.IsMap(term))
            {
                foreach (var agreement in lists.List(term))
                    scores[agreement] += weight * scale.Score(lists.Frequencies[posting++], lengths[agreement]);
                continue;
            }
            var map = lists.Map(term);
            for (var w = 0; w < map.Length; w++)
            {
                for (var bits = map[w]; bits != 0; bits &= bits - 1)
                {
                    var agreement = (w << 6) + BitOperations.TrailingZeroCount(bits);
                    scores[agreement] += weight * scale.Score(lists.Frequencies[posting++], lengths[agreement]);
                }
            }
        }
        var found = new HeadingScores(segment, scores, reach == WordReach.Anywhere);
        foreach (var score in scores.AsSpan(0, segment.Agreements.Count)) found.Most = Math.Max(found.Most, score);
        return found;
    }

    public float Of(int row)
    {
        var agreement = _segment.Rows.Agreements[row];
        return _ofAllRows || _segment.Agreements.RowStarts[agreement] == row ? _ofAgreements[agreement] : 0;
    }
}
