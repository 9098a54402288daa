namespace Diplomacy.Parsing.Reading;

/// <summary>
/// Aligns the blocks of two texts of which one renders the other: William A. Gale and Kenneth W. Church, "A Program for Aligning Sentences in
/// Bilingual Corpora", Computational Linguistics 19(1), 1993. A pair is the likelier the nearer its lengths are to the ratio of the whole; one block may
/// stand for one, for two, or for none. Two things are added. What a translation keeps as it is - numbers, the numbering of items, headings - speaks for
/// or against a pair. And a block left out costs the same whatever its length, since whole paragraphs are left out more readily than sentences are.
/// The search keeps to a band around the diagonal, so that its cost grows with the length of the texts and not with its square.
/// </summary>
internal static class LengthAlignment
{
    // The paper's variance of length per character, and its shares of 1-1 and 2-1 (table 5), in nats. Its 2-2 is for sentences parted elsewhere, which paragraphs are not.
    private const double Variance = 6.8;
    private const double Worst = 25;
    private const double LeftOut = 6;
    // What the same numbers and the same marker may take off.
    private const double MostGained = 5;
    private const int NarrowestBand = 64;
    private const long MostCells = 4_000_000;

    private static readonly (int First, int Second, double Cost)[] Beads =
        [(1, 1, -Math.Log(0.89)), (2, 1, -Math.Log(0.089 / 2)), (1, 2, -Math.Log(0.089 / 2)), (1, 0, LeftOut), (0, 1, LeftOut)];

    /// <summary>Pairs of indices, in order: for each block of the second text the one of the first that it renders, where there is one.</summary>
    public static IReadOnlyList<(int First, int Second)> Align(IReadOnlyList<BlockTraits> first, IReadOnlyList<BlockTraits> second)
    {
        if (first.Count == 0 || second.Count == 0) return [];
        var ratio = (1.0 + second.Sum(b => (long)b.Length)) / (1.0 + first.Sum(b => (long)b.Length));
        var (cost, pairs) = Align(first, second, ratio);
        // Where much was left out, the whole says little of the parts: they may be as long as one another.
        if (ratio is > 0.4 and < 2.5 && Align(first, second, 1) is var (even, others) && even < cost) pairs = others;
        return pairs;
    }

    private static (double Cost, IReadOnlyList<(int First, int Second)> Pairs) Align(IReadOnlyList<BlockTraits> first, IReadOnlyList<BlockTraits> second, double ratio)
    {
        var (n, m) = (first.Count, second.Count);
        // As wide as the texts differ; never so narrow that one row of it does not touch the next.
        var band = (int)Math.Max(Math.Min(Math.Abs(n - m) + NarrowestBand, MostCells / (2 * (n + 1))), Math.Max(NarrowestBand, (m / n) + 2));
        var starts = Enumerable.Range(0, n + 1).Select(i => Math.Max(0, Diagonal(i) - band)).ToArray();
        var costs = new double[n + 1][];
        var taken = new byte[n + 1][];
        for (var i = 0; i <= n; i++)
        {
            var width = Math.Min(m, Diagonal(i) + band) - starts[i] + 1;
            (costs[i], taken[i]) = (new double[width], new byte[width]);
            for (var j = starts[i]; j < starts[i] + width; j++) Fill(i, j);
        }
        return (costs[n][m - starts[n]], Trace());

        int Diagonal(int i) => (int)((long)i * m / n);

        void Fill(int i, int j)
        {
            var best = i == 0 && j == 0 ? 0 : double.PositiveInfinity;
            byte bead = 0;
            for (byte k = 0; k < Beads.Length; k++)
            {
                var (a, b, prior) = Beads[k];
                if (i < a || j < b) continue;
                var (row, column) = (i - a, j - b - starts[i - a]);
                if (column < 0 || column >= costs[row].Length) continue;
                var cost = costs[row][column] + prior;
                if (a > 0 && b > 0 && cost - MostGained < best) cost += Distance(first, i - a, a, second, j - b, b, ratio);
                if (cost < best) (best, bead) = (cost, k);
            }
            (costs[i][j - starts[i]], taken[i][j - starts[i]]) = (best, bead);
        }

        List<(int, int)> Trace()
        {
            var pairs = new List<(int, int)>();
            for (int i = n, j = m; i > 0 || j > 0;)
            {
                var (a, b, _) = Beads[taken[i][j - starts[i]]];
                (i, j) = (i - a, j - b);
                for (var k = b - 1; k >= 0 && a > 0; k--) pairs.Add((i + Math.Min(k, a - 1), j + k));
            }
            pairs.Reverse();
            return pairs;
        }
    }

    private static double Distance(IReadOnlyList<BlockTraits> first, int i, int a, IReadOnlyList<BlockTraits> second, int j, int b, double ratio)
    {
        var (one, other) = (first[i], second[j]);
        double length = one.Length, otherLength = other.Length;
        var (numbers, otherNumbers) = (one.Numbers, other.Numbers);
        if (a == 2) (length, numbers) = (length + first[i + 1].Length, Merge(numbers, first[i + 1].Numbers));
        if (b == 2) (otherLength, otherNumbers) = (otherLength + second[j + 1].Length, Merge(otherNumbers, second[j + 1].Numbers));

        var mean = (length + (otherLength / ratio)) / 2;
        var deviation = ((length * ratio) - otherLength) / Math.Sqrt(Variance * ratio * Math.Max(1, mean));
        var cost = Math.Min(Worst, -Math.Log(Math.Max(1e-300, TwoTails(Math.Abs(deviation)))));

        cost += BlockTraits.Shared(numbers, otherNumbers) is { } shared ? 3 * (1 - (2 * shared)) : numbers.Count == otherNumbers.Count ? 0 : 2;
        if (one.Marker is { Length: > 0 } marker && other.Marker is { Length: > 0 } otherMarker) cost += marker == otherMarker ? -2 : 3;
        else if (one.Marker is null != other.Marker is null) cost += 0.7;
        if (one.IsLine != other.IsLine) cost += 2;
        // A heading is never half of a paragraph.
        if ((a == 2 && one.IsLine != first[i + 1].IsLine) || (b == 2 && other.IsLine != second[j + 1].IsLine)) cost += 3;
        return cost;
    }

    private static List<string> Merge(IReadOnlyList<string> a, IReadOnlyList<string> b) => b.Count == 0 ? [.. a] : [.. a.Concat(b).Order(StringComparer.Ordinal)];

    /// <summary>The chance that a normal variable lies as far out as this, on either side (Abramowitz and Stegun 26.2.17).</summary>
    private static double TwoTails(double z)
    {
        var t = 1 / (1 + (0.2316419 * z));
        var density = Math.Exp(-z * z / 2) / Math.Sqrt(2 * Math.PI);
        return 2 * density * t * (0.319381530 + (t * (-0.356563782 + (t * (1.781477937 + (t * (-1.821255978 + (t * 1.330274429))))))));
    }
}
