namespace Diplomacy.Search.Index;

/// <summary>Turns frequencies into the weighed and scaled sum of BM25F, by tables over the lengths of fields.</summary>
internal sealed class FieldScale
{
    private readonly FieldTotals _totals;
    private readonly float[] _first;
    private readonly float[] _second;
    private readonly float[] _third;
    // For each least length of the first field the most that a frequency, or one of a lower byte, can come to.
    private readonly float[][] _most;
    private readonly float[][] _mostPlain;
    // The score of words that stand in the first field alone, by how often and by its length: what most rows and words are.
    private readonly float[] _plain = new float[(TermFrequency.MostFirst + 1) << LengthBits];

    public FieldScale(FieldTotals totals, FieldWeights weights)
    {
        _totals = totals;
        Documents = totals.Documents;
        _first = Table(FieldLengths.MostFirst, weights.First, totals.First.Average);
        _second = Table(FieldLengths.MostOther, weights.Second, totals.Second.Average);
        _third = Table(FieldLengths.MostOther, weights.Third, totals.Third.Average);
        for (var times = 0; times <= TermFrequency.MostFirst; times++)
        {
            for (var length = 0; length < 1 << LengthBits; length++)
                _plain[times << LengthBits | length] = Score((byte)(times << 4), FieldLengths.Of(length, 0, 0));
        }
        _most = [.. Enumerable.Range(0, MostLeast + 1).Select(l => Most(l, plain: false))];
        _mostPlain = [.. Enumerable.Range(0, MostLeast + 1).Select(l => Most(l, plain: true))];
    }

    /// <summary>Least lengths beyond this are not told apart.</summary>
    public const int MostLeast = 31;

    private const int LengthBits = 8;

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

    /// <summary>The same for a row of a segment, mostly without a look at its record.</summary>
    public float Score(byte frequency, RowTable rows, int row)
    {
        var length = rows.FirstLengths[row];
        return TermFrequency.IsFirstOnly(frequency) && length < RowTable.LongFirst
            ? _plain[TermFrequency.First(frequency) << LengthBits | length]
            : Score(frequency, rows.Records[row].Lengths);
    }

    /// <summary>How many times as much as by another scale a document can score by this one: 1 where fields are no longer on average.</summary>
    public float Growth(FieldScale other)
    {
        var most = Math.Max(Longer(t => t.First), Math.Max(Longer(t => t.Second), Longer(t => t.Third)));
        // A little more than exact, so that rounding leaves nothing out.
        return most > 1 ? most * 1.0001f : 1;

        float Longer(Func<FieldTotals, FieldTotal> field) => field(_totals).Average / field(other._totals).Average;
    }

    /// <summary>The sum from which this score of a word of weight 1 comes, below 0 where any is enough; a little less than exact, so that rounding leaves nothing out.</summary>
    public static float SumOf(float score) => score <= 0 ? -1 : score >= 1 ? float.PositiveInfinity : score * Bm25.K1 / (1 - score) * 0.9999f;

    /// <summary>Whether a row of a segment may have a larger sum than this, by its frequency and the length of its first field alone.</summary>
    public bool MayExceed(float sum, byte frequency, RowTable rows, int row) => _most[Math.Min(MostLeast, (int)rows.FirstLengths[row])][frequency] > sum;

    /// <summary>The least byte of frequencies from which on a score of more than this is possible: 256 where none is.</summary>
    /// <param name="length">The first field of the documents is not shorter; up to <see cref="MostLeast"/>.</param>
    /// <param name="plain">Of frequencies in the first field alone: what is needed of them is told apart, since a short second field makes up for much.</param>
    public int LeastFrequency(float score, int length, bool plain)
    {
        var most = (plain ? _mostPlain : _most)[length];
        if (score <= 0) return 0;
        var sum = SumOf(score);
        var (low, high) = (0, most.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (most[middle] <= sum) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private float[] Most(int length, bool plain)
    {
        var most = new float[byte.MaxValue + 1];
        for (var f = 1; f < most.Length; f++)
        {
            var frequency = (byte)f;
            // No field is shorter than the occurrences in it.
            var lengths = FieldLengths.Of(
                Math.Max(length, TermFrequency.First(frequency)), TermFrequency.Second(frequency), TermFrequency.Third(frequency));
            most[f] = plain && !TermFrequency.IsFirstOnly(frequency) ? most[f - 1] : Math.Max(most[f - 1], Sum(frequency, lengths));
        }
        return most;
    }

    private static float[] Table(int most, float weight, float average)
    {
        var table = new float[most + 1];
        for (var length = 0; length <= most; length++) table[length] = weight / (1 - Bm25.B + Bm25.B * length / average);
        return table;
    }
}
