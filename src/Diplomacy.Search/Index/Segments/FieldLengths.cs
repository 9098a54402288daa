namespace Diplomacy.Search.Index;

/// <summary>The lengths of a document's three fields in words: the first up to 65,535 (low 16 bits), the others up to 255 each.</summary>
internal static class FieldLengths
{
    public const int MostFirst = ushort.MaxValue;
    public const int MostOther = byte.MaxValue;

    public static uint Of(int first, int second, int third) =>
        (uint)Math.Min(first, MostFirst) | (uint)Math.Min(second, MostOther) << 16 | (uint)Math.Min(third, MostOther) << 24;

    public static int First(uint lengths) => (int)(lengths & 0xFFFF);

    public static int Second(uint lengths) => (int)(lengths >> 16 & 0xFF);

    public static int Third(uint lengths) => (int)(lengths >> 24);
}
