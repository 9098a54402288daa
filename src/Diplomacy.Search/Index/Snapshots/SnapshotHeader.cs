using System.Text;

namespace Diplomacy.Search.Index;

/// <summary>
/// What a snapshot file begins with: a mark, the version of the format, the length and checksum of the rest of the header, and in that rest
/// the corpus and the vocabulary it belongs to and the arrays of each part, with a checksum for each stretch of 4 MiB.
/// </summary>
internal sealed class SnapshotHeader
{
    /// <summary>Raised whenever the arrays or what they mean change, words and stems too: older snapshots are then built anew.</summary>
    public const int Format = 3;

    public const int Stretch = 4 << 20;

    private const int FixedSize = 20;
    private const int MostSize = 64 << 20;

    private static ReadOnlySpan<byte> Mark => "DIPLINDX"u8;

    public required string Corpus { get; init; }

    public required string Vocabulary { get; init; }

    /// <summary>The arrays of each part.</summary>
    public required IReadOnlyList<IReadOnlyList<KeptArray>> Parts { get; init; }

    /// <summary>The whole header as it stands in the file.</summary>
    public byte[] Bytes()
    {
        using var body = new MemoryStream();
        using (var writer = new BinaryWriter(body, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(Corpus);
            writer.Write(Vocabulary);
            writer.Write(Parts.Count);
            foreach (var arrays in Parts)
            {
                writer.Write(arrays.Count);
                foreach (var array in arrays) array.Write(writer);
            }
        }
        var bytes = new byte[FixedSize + body.Length];
        Mark.CopyTo(bytes);
        BitConverter.TryWriteBytes(bytes.AsSpan(8), Format);
        BitConverter.TryWriteBytes(bytes.AsSpan(12), (int)body.Length);
        BitConverter.TryWriteBytes(bytes.AsSpan(16), ArrayBytes.Checksum(body.GetBuffer().AsSpan(0, (int)body.Length)));
        body.GetBuffer().AsSpan(0, (int)body.Length).CopyTo(bytes.AsSpan(FixedSize));
        return bytes;
    }

    /// <summary>Reads the header; gives where the arrays begin.</summary>
    /// <exception cref="InvalidDataException">It is none, or not whole; the message says why.</exception>
    public static (SnapshotHeader Header, long End) Read(Stream file)
    {
        Span<byte> head = stackalloc byte[FixedSize];
        if (file.ReadAtLeast(head, FixedSize, throwOnEndOfStream: false) < FixedSize || !head[..8].SequenceEqual(Mark))
            throw new InvalidDataException("It is no snapshot of an index.");
        var format = BitConverter.ToInt32(head[8..]);
        if (format != Format) throw new InvalidDataException($"It is of format {format}; this program writes and reads format {Format}.");
        var size = BitConverter.ToInt32(head[12..]);
        if (size is < 0 or > MostSize || size > file.Length - FixedSize) throw new InvalidDataException("Its header is not whole.");
        var body = new byte[size];
        file.ReadExactly(body);
        if (ArrayBytes.Checksum(body) != BitConverter.ToUInt32(head[16..])) throw new InvalidDataException("The checksum of its header is wrong.");
        return (Read(body), FixedSize + size);
    }

    private static SnapshotHeader Read(byte[] body)
    {
        using var reader = new BinaryReader(new MemoryStream(body), Encoding.UTF8);
        try
        {
            var (corpus, vocabulary) = (reader.ReadString(), reader.ReadString());
            var parts = new List<IReadOnlyList<KeptArray>>();
            for (var p = reader.ReadInt32(); p > 0; p--)
            {
                var arrays = new List<KeptArray>();
                for (var a = reader.ReadInt32(); a > 0; a--) arrays.Add(KeptArray.Read(reader));
                parts.Add(arrays);
            }
            return new SnapshotHeader { Corpus = corpus, Vocabulary = vocabulary, Parts = parts };
        }
        catch (Exception e) when (e is EndOfStreamException or FormatException or DecoderFallbackException)
        {
            throw new InvalidDataException("Its header cannot be read.", e);
        }
    }
}

/// <summary>An array in a snapshot.</summary>
/// <param name="Kind">See <see cref="ArrayBytes"/>.</param>
/// <param name="Checksums">One for each stretch of its bytes.</param>
internal sealed record KeptArray(byte Kind, int Length, uint[] Checksums)
{
    public long Size => ArrayBytes.Size(Kind, Length);

    public static KeptArray Of(Array array)
    {
        var bytes = ArrayBytes.Size(array);
        var sums = new uint[(bytes + SnapshotHeader.Stretch - 1) / SnapshotHeader.Stretch];
        for (var i = 0; i < sums.Length; i++)
        {
            var from = i * SnapshotHeader.Stretch;
            sums[i] = ArrayBytes.Checksum(ArrayBytes.Of(array).Slice(from, (int)Math.Min(SnapshotHeader.Stretch, bytes - from)));
        }
        return new(ArrayBytes.KindNumber(array), array.Length, sums);
    }

    public void Write(BinaryWriter writer)
    {
        writer.Write(Kind);
        writer.Write(Length);
        foreach (var sum in Checksums) writer.Write(sum);
    }

    public static KeptArray Read(BinaryReader reader)
    {
        var (kind, length) = (reader.ReadByte(), reader.ReadInt32());
        var stretches = (ArrayBytes.Size(kind, length) + SnapshotHeader.Stretch - 1) / SnapshotHeader.Stretch;
        var sums = new uint[stretches];
        for (var i = 0; i < sums.Length; i++) sums[i] = reader.ReadUInt32();
        return new(kind, length, sums);
    }
}
