namespace Diplomacy.Search.Index;

/// <summary>
/// Positions as bytes: the first position of a posting, then the distances to the following ones, each in groups of six bits, the
/// lowest first. Bit 7 marks the first byte of a posting, so that postings can be skipped without being read; bit 6 that more groups
/// of the number follow.
/// </summary>
internal static class PositionCode
{
    public const byte Start = 0x80;
    private const byte More = 0x40;
    private const int Bits = 6;

    public static int Size(int number)
    {
        var size = 1;
        while ((number >>= Bits) > 0) size++;
        return size;
    }

    /// <summary>Writes a number; gives where the next one goes.</summary>
    public static int Write(Span<byte> bytes, int at, int number, bool starts)
    {
        var mark = starts ? Start : (byte)0;
        while (true)
        {
            var rest = number >> Bits;
            bytes[at++] = (byte)(mark | (rest > 0 ? More : 0) | (number & 0x3F));
            if (rest == 0) return at;
            number = rest;
            mark = 0;
        }
    }

    /// <summary>Whether a position of the second posting is so far behind one of the first.</summary>
    /// <param name="first">Where the positions of the first begin.</param>
    public static bool OneFollows(ReadOnlySpan<byte> bytes, int first, int second, int distance = 1)
    {
        var (before, after) = (Read(bytes, ref first) + distance, Read(bytes, ref second));
        while (true)
        {
            if (after == before) return true;
            if (after < before)
            {
                if (bytes[second] >= Start) return false;
                after += Read(bytes, ref second);
            }
            else
            {
                if (bytes[first] >= Start) return false;
                before += Read(bytes, ref first);
            }
        }
    }

    /// <summary>Reads a number; <paramref name="at"/> moves behind it.</summary>
    public static int Read(ReadOnlySpan<byte> bytes, ref int at)
    {
        var b = bytes[at++];
        var number = b & 0x3F;
        for (var shift = Bits; (b & More) != 0; shift += Bits)
        {
            b = bytes[at++];
            number |= (b & 0x3F) << shift;
        }
        return number;
    }
}
