namespace Diplomacy.Search.Index;

/// <summary>Turns frequencies into the weighed and scaled sum of BM25F, by tables over the lengths of fields.</summary>
internal sealed class FieldScale
{
    private readonly float[] _first;
    private readonly float[] _second;
    private readonly float[] _third;
    private readonly float[] _most = new float[byte.MaxValue + 1];

    public FieldScale(FieldTotals totals, FieldWeights weights)
    {
        Documents = totals.Documents;
        _first = Table(FieldLengths.MostFirst, weights.First, totals.First.Average);
        _second = Table(FieldLengths.MostOther, weights.Second, totals.Second.Average);
        _third = Table(FieldLengths.MostOther, weights.Third, totals.Third.Average);
        for (var f = 1; f < _most.Length; f++)
        {
            var frequency = (byte)f;
            // No field is shorter than the occurrences in it.
            var most = Sum(frequency, FieldLengths.Of(TermFrequency.First(frequency), TermFrequency.Second(frequency), TermFrequency.Third(frequency)));
            _most[f] = Math.Max(_most[f - 1], most);
        }
    }

    /// <summary>How many documents there are in all.</summary>
    public long Documents { get; }

    /// <param name="frequency">See <see cref="TermFrequency"/>.</param>
    /// <param name="lengths">See <see cref="FieldLengths"/>.</param>
    public float Sum(byte frequency, uint lengths) =>
        TermFrequency.First(frequency) * _first[FieldLengths.First(lengths)]
        + TermFrequency.Second(frequency) * _second[FieldLengths.Second(lengths)]
        + TermFrequency.Third(frequency) * _third[FieldLengths.Third(lengths)];

    /// <summary>The score of a word of weight 1: between 0 and 1.</summary>
    public float Score(byte frequency, uint lengths)
    {
        var sum = Sum(frequency, lengths);
        return sum / (Bm25.K1 + sum);
    }

    /// <summary>The least byte of frequencies from which on a score of more than this is possible: 256 where none is.</summary>
    public int LeastFrequency(float score)
    {
        if (score <= 0) return 0;
        if (score >= 1) return _most.Length;
        // A little less than exact, so that rounding leaves nothing out.
        var sum = score * Bm25.K1 / (1 - score) * 0.9999f;
        var (low, high) = (0, _most.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_most[middle] <= sum) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private static float[] Table(int most, float weight, float average)
    {
        var table = new float[most + 1];
        for (var length = 0; length <= most; length++) table[length] = weight / (1 - Bm25.B + Bm25.B * length / average);
        return table;
    }
}
