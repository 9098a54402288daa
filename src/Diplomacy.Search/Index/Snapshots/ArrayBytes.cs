using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Diplomacy.Search.Index;

/// <summary>Arrays of plain numbers as bytes.</summary>
internal static class ArrayBytes
{
    private enum Kind : byte
    {
        Byte,
        Int,
        UInt,
        ULong,
        Row,
    }

    /// <summary>The array's own memory.</summary>
    public static Span<byte> Of(Array array) => MemoryMarshal.CreateSpan(
        ref MemoryMarshal.GetArrayDataReference(array), checked((int)((long)array.Length * SizeOf(KindOf(array)))));

    public static long Size(Array array) => (long)array.Length * SizeOf(KindOf(array));

    public static byte KindNumber(Array array) => (byte)KindOf(array);

    /// <summary>How many bytes an array of a kind takes.</summary>
    /// <exception cref="InvalidDataException">There is no such kind, or it would be too long.</exception>
    public static long Size(byte kind, int length) =>
        length >= 0 && length <= Array.MaxLength ? (long)length * SizeOf((Kind)kind) : throw new InvalidDataException("An array has no possible length.");

    /// <summary>An array of a kind, filled with anything.</summary>
    public static Array New(byte kind, int length) => (Kind)kind switch
    {
        Kind.Byte => GC.AllocateUninitializedArray<byte>(length),
        Kind.Int => GC.AllocateUninitializedArray<int>(length),
        Kind.UInt => GC.AllocateUninitializedArray<uint>(length),
        Kind.ULong => GC.AllocateUninitializedArray<ulong>(length),
        Kind.Row => GC.AllocateUninitializedArray<RowRecord>(length),
        _ => throw new InvalidDataException("An array is of no known kind."),
    };

    /// <summary>CRC-32C (Castagnoli).</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var word in MemoryMarshal.Cast<byte, ulong>(bytes)) crc = BitOperations.Crc32C(crc, word);
        foreach (var b in bytes[(bytes.Length & ~7)..]) crc = BitOperations.Crc32C(crc, b);
        return ~crc;
    }

    private static Kind KindOf(Array array) => array switch
    {
        // Arrays of int and uint pass for one another in a pattern: their element types do not.
        _ when array.GetType() == typeof(byte[]) => Kind.Byte,
        _ when array.GetType() == typeof(int[]) => Kind.Int,
        _ when array.GetType() == typeof(uint[]) => Kind.UInt,
        _ when array.GetType() == typeof(ulong[]) => Kind.ULong,
        RowRecord[] => Kind.Row,
        _ => throw new ArgumentException($"No array of {array.GetType().GetElementType()} is kept.", nameof(array)),
    };

    private static int SizeOf(Kind kind) => kind switch
    {
        Kind.Byte => 1,
        Kind.Int or Kind.UInt => 4,
        Kind.ULong => 8,
        Kind.Row => 16,
        _ => throw new InvalidDataException("An array is of no known kind."),
    };
}
