using System.IO.Compression;

namespace Diplomacy.Web.Caching;

/// <summary>Compresses a whole page at once; one that is too long for that, as it is written.</summary>
internal static class Compression
{
    // The next step up takes eight times as long for hundredths of the size.
    private const int BrotliQuality = 5;
    private const int BrotliWindow = 22;

    /// <param name="encoding">One of <see cref="AcceptedEncoding"/>.</param>
    public static byte[] Of(ReadOnlySpan<byte> page, string encoding) => encoding switch
    {
        AcceptedEncoding.Brotli => Brotli(page),
        AcceptedEncoding.Gzip => Gzip(page),
        _ => page.ToArray(),
    };

    /// <summary>A stream that compresses what is written to it, and leaves the other open.</summary>
    /// <param name="encoding">Brotli or gzip.</param>
    public static Stream Onto(Stream stream, string encoding) => encoding == AcceptedEncoding.Brotli
        ? new BrotliStream(stream, new BrotliCompressionOptions { Quality = BrotliQuality }, leaveOpen: true)
        : new GZipStream(stream, CompressionLevel.Optimal, leaveOpen: true);

    private static byte[] Brotli(ReadOnlySpan<byte> page)
    {
        var room = new byte[BrotliEncoder.GetMaxCompressedLength(page.Length)];
        if (!BrotliEncoder.TryCompress(page, room, out var length, BrotliQuality, BrotliWindow)) throw new InvalidDataException("The page could not be compressed.");
        return room[..length];
    }

    private static byte[] Gzip(ReadOnlySpan<byte> page)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(page);
        return compressed.ToArray();
    }
}
