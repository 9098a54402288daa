namespace Diplomacy.Search.Index;

/// <summary>
/// What a row is, in 64 bits: a bit for each area (0 to 31) and each strength (32 to 38), for statements one of "commits" (39) and "does
/// not commit" (40), made by all parties (41), kind (42, 43), main area + 1 (44 to 49). The first 41 bits of several rows may be joined.
/// </summary>
internal static class FacetWord
{
    public const int MostAreas = 32;
    public const int MostStrengths = 7;
    public const int FirstStrength = 32;
    public const int Commits = 39;

    private const ulong ByAll = 1UL << 41;
    private const int KindAt = 42;
    private const int MainArea = 44;

    /// <param name="areas">Indexes in the vocabulary, the main one first.</param>
    /// <param name="strength">Index in the vocabulary, or -1.</param>
    public static ulong Statement(IndexVocabulary vocabulary, ReadOnlySpan<int> areas, int strength, bool byAll)
    {
        var word = (ulong)RowKind.Statement << KindAt | 1UL << (strength >= vocabulary.CommitsFrom ? Commits : Commits + 1);
        if (strength >= 0) word |= 1UL << (FirstStrength + strength);
        if (areas.Length > 0) word |= (ulong)(areas[0] + 1) << MainArea;
        foreach (var area in areas) word |= 1UL << area;
        return byAll ? word | ByAll : word;
    }

    /// <summary>What is no statement.</summary>
    public static ulong Other(RowKind kind) => (ulong)kind << KindAt;

    public static RowKind Kind(ulong word) => (RowKind)(word >> KindAt & 3);

    /// <summary>Index in the vocabulary, or -1.</summary>
    public static int Strength(ulong word) =>
        System.Numerics.BitOperations.Log2((word >> FirstStrength & ((1 << MostStrengths) - 1)) << 1 | 1) - 1;

    /// <summary>Index of the main area in the vocabulary, or -1.</summary>
    public static int Main(ulong word) => (int)(word >> MainArea & 63) - 1;

    public static bool IsByAll(ulong word) => (word & ByAll) != 0;
}
