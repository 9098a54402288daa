using System.Runtime.Intrinsics;

namespace Diplomacy.Search.Index;

/// <summary>How often a document must have a term to score enough, as a byte of frequencies (<see cref="TermFrequency"/>); 256 where no byte is enough.</summary>
/// <param name="Plain">In the first field alone.</param>
/// <param name="Other">In other fields too; never more than <paramref name="Plain"/>.</param>
internal readonly record struct Least(short Plain, short Other)
{
    private const byte OtherFields = 0x0F;

    /// <param name="score">To be exceeded, by a term of weight 1.</param>
    /// <param name="length">See <see cref="FieldScale.LeastFrequency"/>.</param>
    public static Least Of(FieldScale scale, float score, int length) =>
        new((short)scale.LeastFrequency(score, length, plain: true), (short)scale.LeastFrequency(score, length, plain: false));

    public bool IsNone => Other > byte.MaxValue;

    /// <summary>Once is enough.</summary>
    public bool IsAny => Plain <= OtherFields + 1 && Other <= 1;

    /// <summary>Which of 64 postings have enough, as bits.</summary>
    public ulong Among(byte[] frequencies, int posting)
    {
        return Half(Vector256.Create<byte>(frequencies.AsSpan(posting)), this)
            | (ulong)Half(Vector256.Create<byte>(frequencies.AsSpan(posting + Vector256<byte>.Count)), this) << Vector256<byte>.Count;

        static uint Half(Vector256<byte> frequencies, Least least)
        {
            // Where no plain one is enough the greatest byte, which is not plain, stands for it.
            var plain = Vector256.GreaterThanOrEqual(frequencies, Vector256.Create((byte)Math.Min(byte.MaxValue, least.Plain)));
            var other = Vector256.GreaterThanOrEqual(frequencies, Vector256.Create((byte)least.Other))
                & ~Vector256.Equals(frequencies & Vector256.Create(OtherFields), Vector256<byte>.Zero);
            return (plain | other).ExtractMostSignificantBits();
        }
    }
}
