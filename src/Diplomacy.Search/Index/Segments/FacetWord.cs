namespace Diplomacy.Search.Index;

/// <summary>
/// What a row is, in 64 bits: areas (bits 0 to 31), main area + 1 (32 to 37), strength + 1 (38 to 40), kind (41, 42),
/// made by all parties (43).
/// </summary>
internal static class FacetWord
{
    public const int MostAreas = 32;
    public const int MostStrengths = 7;
    public const ulong AreaBits = 0xFFFF_FFFF;

    private const int MainArea = 32;
    private const int StrengthAt = 38;
    private const int KindAt = 41;
    private const ulong ByAll = 1UL << 43;

    /// <param name="areas">Indexes in the vocabulary, the main one first.</param>
    /// <param name="strength">Index in the vocabulary, or -1.</param>
    public static ulong Of(RowKind kind, ReadOnlySpan<int> areas, int strength, bool byAll)
    {
        var word = (ulong)kind << KindAt | (ulong)(strength + 1) << StrengthAt;
        if (areas.Length > 0) word |= (ulong)(areas[0] + 1) << MainArea;
        foreach (var area in areas) word |= 1UL << area;
        return byAll ? word | ByAll : word;
    }

    public static RowKind Kind(ulong word) => (RowKind)(word >> KindAt & 3);

    /// <summary>Index in the vocabulary, or -1.</summary>
    public static int Strength(ulong word) => (int)(word >> StrengthAt & 7) - 1;

    /// <summary>Index of the main area in the vocabulary, or -1.</summary>
    public static int Main(ulong word) => (int)(word >> MainArea & 63) - 1;

    public static bool IsByAll(ulong word) => (word & ByAll) != 0;
}
