using System.Security.Cryptography;
using Diplomacy.Parsing.Sources;

namespace Diplomacy.Storage.Ingestion;

/// <summary>The bytes of a file and of the sidecar beside it.</summary>
internal sealed record ReceivedFile(byte[] Bytes, string Sha256, byte[]? Sidecar, string? SidecarSha256)
{
    /// <summary>The most bytes that a source may have: 32 MB.</summary>
    public const int MostBytes = 32 * 1024 * 1024;

    private const int MostSidecarBytes = 1024 * 1024;

    /// <exception cref="SourceRefusedException">A file is empty, too large, gone, or cannot be read.</exception>
    public static ReceivedFile Read(string path)
    {
        var bytes = Bounded(path, MostBytes, "32 MB");
        var sidecar = Path.ChangeExtension(path, null) + CorpusListing.SidecarEnding;
        var sidecarBytes = File.Exists(sidecar) ? Bounded(sidecar, MostSidecarBytes, "1 MB") : null;
        return new(bytes, Hash(bytes), sidecarBytes, sidecarBytes is null ? null : Hash(sidecarBytes));
    }

    public static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private static byte[] Bounded(string path, int most, string inWords)
    {
        var name = Path.GetFileName(path);
        try
        {
            // A pipe or a device has no length; opening one might wait for ever.
            var length = new FileInfo(path).ResolveLinkTarget(returnFinalTarget: true) is FileInfo target ? target.Length : new FileInfo(path).Length;
            if (length == 0) throw new SourceRefusedException($"{name}: the file is empty.");
            if (length > most) throw TooLarge(name, inWords);
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var bytes = new byte[length];
            var read = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            if (read < bytes.Length || stream.ReadByte() >= 0) throw new SourceRefusedException($"{name}: the file changed while it was read.");
            return bytes;
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new SourceRefusedException($"{name}: there is no such file now; it vanished, or is a link that leads nowhere.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new SourceRefusedException($"{name}: the file cannot be read: {e.Message}");
        }
    }

    private static SourceRefusedException TooLarge(string name, string inWords) =>
        new($"{name}: the file is larger than {inWords}, the most that is read.");
}
