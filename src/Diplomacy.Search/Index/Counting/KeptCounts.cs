using System.Collections.Concurrent;

namespace Diplomacy.Search.Index;

/// <summary>What was counted of some rows once.</summary>
internal sealed class KeptCounts
{
    // Of larger dimensions there is no end.
    private const int MostValues = 1024;

    private readonly ConcurrentDictionary<Dimension, int[]> _ofDimensions = [];
    private int[]? _marks;
    private int _agreements = -1;
    private int _committing = -1;

    /// <summary>The counts of these rows, less those of what is gone.</summary>
    /// <param name="whole">Counts all of them, where that was not done yet.</param>
    /// <param name="gone">Counts those of agreements that are gone; null where none is.</param>
    public IRowCounts Of(IRowCounts whole, IRowCounts? gone) => new Left(this, whole, gone);

    // An agreement is gone with all its rows or not at all: so agreements can be taken off as rows can.
    private sealed class Left(KeptCounts kept, IRowCounts whole, IRowCounts? gone) : IRowCounts
    {
        public int Agreements => (kept._agreements < 0 ? kept._agreements = whole.Agreements : kept._agreements) - (gone?.Agreements ?? 0);

        public int Committing => (kept._committing < 0 ? kept._committing = whole.Committing : kept._committing) - (gone?.Committing ?? 0);

        public int[] Marks() => Less(kept._marks ??= whole.Marks(), gone?.Marks());

        public int[] Of(Dimension dimension)
        {
            if (!kept._ofDimensions.TryGetValue(dimension, out var counts))
            {
                counts = whole.Of(dimension);
                // What was counted stands in the memory of a search.
                if (dimension.Values.Count <= MostValues) kept._ofDimensions[dimension] = counts = counts[..dimension.Values.Count];
            }
            return Less(counts, gone?.Of(dimension));
        }

        private static int[] Less(int[] counts, int[]? gone) => gone is null ? counts : [.. counts.Zip(gone, (c, g) => c - g)];
    }
}
