namespace Diplomacy.Search.Index;

/// <summary>
/// Words of texts as bytes, seven bits each, the last with the high bit clear (LEB128): the frequent words, which come first and have small
/// numbers, take one or two. All texts of a corpus stand in memory while its index is built.
/// </summary>
internal static class WordCode
{
    // The marks between words are negative.
    private const int Shift = -Gathered.EndOfRow;

    /// <param name="word">The number of a word, or a mark.</param>
    public static void Add(List<byte> to, int word)
    {
        var code = (uint)(word + Shift);
        for (; code >= 0x80; code >>= 7) to.Add((byte)(code | 0x80));
        to.Add((byte)code);
    }

    /// <summary>The word or mark that begins here; <paramref name="at"/> is then behind it.</summary>
    public static int Read(ReadOnlySpan<byte> words, ref int at)
    {
        int code = words[at++];
        if (code >= 0x80)
        {
            code &= 0x7f;
            for (var bits = 7; ; bits += 7)
            {
                int next = words[at++];
                code |= (next & 0x7f) << bits;
                if (next < 0x80) break;
            }
        }
        return code - Shift;
    }
}
