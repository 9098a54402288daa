namespace Diplomacy.Search.Index;

/// <summary>
/// How often a document has a term, in one byte: in its first field up to 15 times (high four bits), in its second and third up to 3
/// times each. More counts as so many: by then the score has long stopped to grow.
/// </summary>
internal static class TermFrequency
{
    public const int MostFirst = 15;
    public const int MostOther = 3;

    /// <summary>One more occurrence in a field (0 to 2).</summary>
    public static byte Add(byte frequency, int field)
    {
        var (shift, most) = field switch { 0 => (4, MostFirst), 1 => (2, MostOther), _ => (0, MostOther) };
        return (frequency >> shift & most) == most ? frequency : (byte)(frequency + (1 << shift));
    }

    /// <summary>The occurrences of two terms, as if they were one.</summary>
    public static byte Join(byte a, byte b)
    {
        var (first, second, third) = (First(a) + First(b), Second(a) + Second(b), Third(a) + Third(b));
        return (byte)(Math.Min(MostFirst, first) << 4 | Math.Min(MostOther, second) << 2 | Math.Min(MostOther, third));
    }

    /// <summary>The other fields do not have the term.</summary>
    public static bool IsFirstOnly(byte frequency) => (frequency & 0x0F) == 0;

    /// <summary>The document has the term once, in whichever field.</summary>
    public static bool IsOnce(byte frequency) => First(frequency) + Second(frequency) + Third(frequency) == 1;

    public static int First(byte frequency) => frequency >> 4;

    public static int Second(byte frequency) => frequency >> 2 & 3;

    public static int Third(byte frequency) => frequency & 3;
}
