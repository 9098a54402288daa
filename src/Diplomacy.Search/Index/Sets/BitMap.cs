using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;

namespace Diplomacy.Search.Index;

/// <summary>Sets of numbers as bits of 64-bit words: number <c>n</c> is bit <c>n % 64</c> of word <c>n / 64</c>.</summary>
internal static class BitMap
{
    public static int Words(int numbers) => (numbers + 63) >> 6;

    public static bool Has(ReadOnlySpan<ulong> map, int number) => (map[number >> 6] >> number & 1) != 0;

    public static void Add(Span<ulong> map, int number) => map[number >> 6] |= 1UL << number;

    public static int Count(ReadOnlySpan<ulong> map)
    {
        int a = 0, b = 0, c = 0, d = 0, i = 0;
        for (; i + 4 <= map.Length; i += 4)
        {
            a += BitOperations.PopCount(map[i]);
            b += BitOperations.PopCount(map[i + 1]);
            c += BitOperations.PopCount(map[i + 2]);
            d += BitOperations.PopCount(map[i + 3]);
        }
        for (; i < map.Length; i++) a += BitOperations.PopCount(map[i]);
        return a + b + c + d;
    }

    /// <summary>How many numbers both have.</summary>
    public static int CountBoth(ReadOnlySpan<ulong> map, ReadOnlySpan<ulong> other)
    {
        other = other[..map.Length];
        int a = 0, b = 0, i = 0;
        for (; i + 2 <= map.Length; i += 2)
        {
            a += BitOperations.PopCount(map[i] & other[i]);
            b += BitOperations.PopCount(map[i + 1] & other[i + 1]);
        }
        for (; i < map.Length; i++) a += BitOperations.PopCount(map[i] & other[i]);
        return a + b;
    }

    public static void And(ReadOnlySpan<ulong> left, ReadOnlySpan<ulong> right, Span<ulong> into)
    {
        var l = Vectors(left);
        var r = Vectors(right);
        var t = MemoryMarshal.Cast<ulong, Vector<ulong>>(into);
        for (var i = 0; i < l.Length; i++) t[i] = l[i] & r[i];
        for (var i = l.Length * Vector<ulong>.Count; i < left.Length; i++) into[i] = left[i] & right[i];
    }

    public static void Or(ReadOnlySpan<ulong> left, ReadOnlySpan<ulong> right, Span<ulong> into)
    {
        var l = Vectors(left);
        var r = Vectors(right);
        var t = MemoryMarshal.Cast<ulong, Vector<ulong>>(into);
        for (var i = 0; i < l.Length; i++) t[i] = l[i] | r[i];
        for (var i = l.Length * Vector<ulong>.Count; i < left.Length; i++) into[i] = left[i] | right[i];
    }

    /// <summary>Those of the left that the right lacks.</summary>
    public static void Minus(ReadOnlySpan<ulong> left, ReadOnlySpan<ulong> right, Span<ulong> into)
    {
        var l = Vectors(left);
        var r = Vectors(right);
        var t = MemoryMarshal.Cast<ulong, Vector<ulong>>(into);
        for (var i = 0; i < l.Length; i++) t[i] = Vector.AndNot(l[i], r[i]);
        for (var i = l.Length * Vector<ulong>.Count; i < left.Length; i++) into[i] = left[i] & ~right[i];
    }

    /// <summary>Adds the numbers from <paramref name="from"/> up to, not including, <paramref name="to"/>.</summary>
    public static void AddRange(Span<ulong> map, int from, int to)
    {
        if (from >= to) return;
        int first = from >> 6, last = (to - 1) >> 6;
        var (head, tail) = (ulong.MaxValue << from, ulong.MaxValue >> (63 - ((to - 1) & 63)));
        if (first == last)
        {
            map[first] |= head & tail;
            return;
        }
        map[first] |= head;
        for (var i = first + 1; i < last; i++) map[i] = ulong.MaxValue;
        map[last] |= tail;
    }

    /// <summary>How many numbers from <paramref name="from"/> up to, not including, <paramref name="to"/> the map has.</summary>
    public static int CountRange(ReadOnlySpan<ulong> map, int from, int to)
    {
        if (from >= to) return 0;
        int first = from >> 6, last = (to - 1) >> 6;
        var (head, tail) = (ulong.MaxValue << from, ulong.MaxValue >> (63 - ((to - 1) & 63)));
        if (first == last) return BitOperations.PopCount(map[first] & head & tail);
        var count = BitOperations.PopCount(map[first] & head) + BitOperations.PopCount(map[last] & tail);
        for (var i = first + 1; i < last; i++) count += BitOperations.PopCount(map[i]);
        return count;
    }

    /// <summary>How many numbers from <paramref name="from"/> up to, not including, <paramref name="to"/> both have.</summary>
    public static int CountBoth(ReadOnlySpan<ulong> map, ReadOnlySpan<ulong> other, int from, int to)
    {
        if (from >= to) return 0;
        int first = from >> 6, last = (to - 1) >> 6;
        var (head, tail) = (ulong.MaxValue << from, ulong.MaxValue >> (63 - ((to - 1) & 63)));
        if (first == last) return BitOperations.PopCount(map[first] & other[first] & head & tail);
        var count = BitOperations.PopCount(map[first] & other[first] & head) + BitOperations.PopCount(map[last] & other[last] & tail);
        for (var i = first + 1; i < last; i++) count += BitOperations.PopCount(map[i] & other[i]);
        return count;
    }

    /// <summary>Writes the numbers of a map, ascending.</summary>
    public static int List(ReadOnlySpan<ulong> map, Span<int> into)
    {
        var count = 0;
        for (var i = 0; i < map.Length; i++)
        {
            for (var bits = map[i]; bits != 0; bits &= bits - 1) into[count++] = (i << 6) + BitOperations.TrailingZeroCount(bits);
        }
        return count;
    }

    /// <summary>The place of the bit before which there are <paramref name="rank"/> others.</summary>
    public static int Select(ulong bits, int rank)
    {
        if (Bmi2.X64.IsSupported) return BitOperations.TrailingZeroCount(Bmi2.X64.ParallelBitDeposit(1UL << rank, bits));
        for (; rank > 0; rank--) bits &= bits - 1;
        return BitOperations.TrailingZeroCount(bits);
    }

    private static ReadOnlySpan<Vector<ulong>> Vectors(ReadOnlySpan<ulong> map) => MemoryMarshal.Cast<ulong, Vector<ulong>>(map);
}
