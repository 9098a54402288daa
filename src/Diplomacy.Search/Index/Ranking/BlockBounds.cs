using System.Numerics;
using System.Runtime.CompilerServices;

namespace Diplomacy.Search.Index;

/// <summary>
/// The most that a frequent term scores in each 64 rows, so that rows far from the best are not read (S. Ding, T. Suel, "Faster Top-k
/// Document Retrieval Using Block-Max Indexes", SIGIR 2011). One byte a block: it numbers up to 256 levels, each the exact score of some
/// block, with as many blocks below it as below any other; so the few best are told apart to the last bit.
/// </summary>
internal sealed class BlockBounds
{
    private const int MostLevels = 256;

    private readonly FieldScale _scale;
    private readonly byte[] _levels;
    private readonly float[] _scores;

    /// <param name="lists">The own words of rows, of which this term has a bitmap.</param>
    public BlockBounds(PostingLists lists, int term, RowTable rows, FieldScale scale)
    {
        _scale = scale;
        var most = Most(lists, term, rows, scale);
        _scores = LevelsOf(most);
        _levels = new byte[most.Length];
        for (var w = 0; w < most.Length; w++)
        {
            var level = Array.BinarySearch(_scores, most[w]);
            _levels[w] = (byte)(level < 0 ? ~level : level);
        }
    }

    /// <summary>The level of each 64 rows.</summary>
    public ReadOnlySpan<byte> Levels => _levels;

    /// <summary>What a term of this weight adds at most in blocks of each level, by a scale that may be of a later state of the corpus.</summary>
    public float[] Scores(FieldScale scale, float weight)
    {
        var growth = scale.Growth(_scale);
        return [.. _scores.Select(s => weight * (growth > 1 ? s * growth : s))];
    }

    /// <summary>Optimised at once: each word does this but once, and whoever asks waits for it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static float[] Most(PostingLists lists, int term, RowTable rows, FieldScale scale)
    {
        var map = lists.Map(term);
        var most = new float[map.Length];
        var posting = lists.First[term];
        for (var w = 0; w < map.Length; w++)
        {
            var best = 0f;
            for (var bits = map[w]; bits != 0; bits &= bits - 1)
                best = Math.Max(best, scale.Score(lists.Frequencies[posting++], rows, (w << 6) + BitOperations.TrailingZeroCount(bits)));
            most[w] = best;
        }
        return most;
    }

    /// <summary>Ascending; the greatest score is the last.</summary>
    private static float[] LevelsOf(float[] most)
    {
        var sorted = most.AsSpan().ToArray();
        Array.Sort(sorted);
        return [.. Enumerable.Range(1, MostLevels).Select(i => sorted[(int)((long)i * sorted.Length / MostLevels) is var end && end > 0 ? end - 1 : 0])
            .Append(sorted[^1]).Distinct().TakeLast(MostLevels)];
    }
}
