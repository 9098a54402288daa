namespace Diplomacy.Search.Index;

/// <summary>Turns frequencies into the weighed and scaled sum of BM25F, by tables over the lengths of fields.</summary>
internal sealed class FieldScale
{
    private readonly FieldTotals _totals;
    private readonly float[] _first;
    private readonly float[] _second;
    private readonly float[] _third;
    // For each length of the first field and each frequency the most that its sum can be, however short the other fields are.
    private readonly float[] _most;
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
        _most = Most();
    }

    // Lengths beyond this are not told apart where other fields have the word too.
    private const int MostLength = 63;

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

    /// <summary>What it takes to score more than this.</summary>
    /// <param name="score">Of a word of weight 1, more than 0.</param>
    public Needed Enough(float score)
    {
        // A little less than exact, so that rounding leaves nothing out.
        score *= 0.9999f;
        return new(this, score, score >= 1 ? float.PositiveInfinity : score * Bm25.K1 / (1 - score));
    }

    /// <summary>A score, and the sum from which it comes.</summary>
    internal readonly struct Needed(FieldScale scale, float score, float sum)
    {
        /// <summary>Whether a document with this frequency, and this length of its first field, may have more; the lengths of others are not looked at.</summary>
        /// <param name="length">255 for that and more.</param>
        public bool May(byte frequency, byte length) => TermFrequency.IsFirstOnly(frequency)
            ? scale._plain[TermFrequency.First(frequency) << LengthBits | length] > score
            : scale._most[Math.Min(MostLength, (int)length) << LengthBits | frequency] > sum;
    }

    private float[] Most()
    {
        var most = new float[(MostLength + 1) << LengthBits];
        for (var i = 0; i < most.Length; i++)
        {
            var frequency = (byte)i;
            // No field is shorter than the occurrences in it.
            most[i] = Sum(frequency, FieldLengths.Of(
                Math.Max(i >> LengthBits, TermFrequency.First(frequency)), TermFrequency.Second(frequency), TermFrequency.Third(frequency)));
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
