using System.Text;

namespace Diplomacy.Search.Index;

/// <summary>Texts one behind the other in UTF-8: an array of two for the memory of hundreds of thousands of strings.</summary>
internal sealed class TextList(int[] starts, byte[] bytes)
{
    /// <summary>Where each text begins; one more than there are texts.</summary>
    public int[] Starts { get; } = starts;

    public byte[] Bytes { get; } = bytes;

    public int Count => Starts.Length - 1;

    public ReadOnlySpan<byte> this[int index] => Bytes.AsSpan(Starts[index], Starts[index + 1] - Starts[index]);

    public string Text(int index) => Encoding.UTF8.GetString(this[index]);

    public static TextList Of(IReadOnlyCollection<string> texts)
    {
        var starts = new int[texts.Count + 1];
        var (count, length) = (0, 0);
        foreach (var text in texts) starts[++count] = length += Encoding.UTF8.GetByteCount(text);
        var bytes = new byte[length];
        count = 0;
        foreach (var text in texts) Encoding.UTF8.GetBytes(text, bytes.AsSpan(starts[count++]));
        return new TextList(starts, bytes);
    }

    /// <summary>The number of a text in a list sorted by its bytes; the complement of where it would stand where it is not there.</summary>
    public int Find(string text)
    {
        Span<byte> small = stackalloc byte[256];
        var size = Encoding.UTF8.GetMaxByteCount(text.Length);
        var buffer = size <= small.Length ? small : new byte[size];
        return Find(buffer[..Encoding.UTF8.GetBytes(text, buffer)]);
    }

    public int Find(ReadOnlySpan<byte> text)
    {
        var (low, high) = (0, Count - 1);
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var order = this[middle].SequenceCompareTo(text);
            if (order == 0) return middle;
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }
        return ~low;
    }

    /// <summary>Those of a list sorted by its bytes that begin so: from the first up to, not including, the second.</summary>
    public (int From, int To) Beginning(string prefix)
    {
        var bytes = Encoding.UTF8.GetBytes(prefix);
        var from = Find(bytes);
        if (from < 0) from = ~from;
        var (low, high) = (from, Count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (this[middle].StartsWith(bytes)) low = middle + 1;
            else high = middle;
        }
        return (from, low);
    }

    /// <summary>Strings in the order of their UTF-8 bytes, which is that of their code points.</summary>
    public static int Compare(string a, string b)
    {
        var length = Math.Min(a.Length, b.Length);
        for (var i = 0; i < length; i++)
        {
            var (x, y) = (a[i], b[i]);
            if (x == y) continue;
            // A surrogate stands for a code point above all others.
            return char.IsSurrogate(x) != char.IsSurrogate(y) ? (char.IsSurrogate(x) ? 1 : -1) : x - y;
        }
        return a.Length - b.Length;
    }
}
