using System.Text;

namespace Diplomacy.Parsing.Sources;

/// <summary>
/// Turns a file's bytes into text: UTF-8 or UTF-16 by byte-order mark, UTF-8 without one. Nothing is replaced
/// or guessed: bytes that are no text are refused.
/// </summary>
public static class SourceDecoder
{
    /// <summary>The largest source, in bytes.</summary>
    public const int LargestSource = 32 * 1024 * 1024;

    /// <summary>The decoded text without byte-order mark, newlines as received.</summary>
    /// <exception cref="SourceRefusedException">Too large, empty, or no text; the message begins with <paramref name="fileName"/>.</exception>
    public static string Decode(string fileName, byte[] bytes)
    {
        if (bytes.Length > LargestSource) throw TooLarge(fileName, bytes.Length);
        if (bytes.Length == 0) throw new SourceRefusedException($"{fileName}: the file is empty.");
        var text = bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => Utf8(fileName, bytes, 3),
            [0xFF, 0xFE, ..] => Utf16(fileName, bytes, bigEndian: false),
            [0xFE, 0xFF, ..] => Utf16(fileName, bytes, bigEndian: true),
            _ => Utf8(fileName, bytes, 0),
        };
        var control = text.AsSpan().IndexOfAny(Binary);
        if (control >= 0)
            throw new SourceRefusedException($"{fileName}: no text: a control character (U+{(int)text[control]:X4}) stands in {PlaceOf(text, control)}.");
        if (text.AsSpan().IsWhiteSpace()) throw new SourceRefusedException($"{fileName}: the file holds no words.");
        return text;
    }

    /// <summary>The refusal of a source that is too large, for those who know its size before they read it.</summary>
    public static SourceRefusedException TooLarge(string fileName, long bytes) =>
        new($"{fileName}: the file has {bytes:N0} bytes; the largest source read has {LargestSource:N0} ({LargestSource / (1024 * 1024)} MB).");

    private static readonly System.Buffers.SearchValues<char> Binary =
        System.Buffers.SearchValues.Create("\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A");

    private static string Utf8(string fileName, byte[] bytes, int skip)
    {
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes, skip, bytes.Length - skip);
        }
        catch (DecoderFallbackException fault)
        {
            throw new SourceRefusedException($"{fileName}: no UTF-8 text: byte {skip + Math.Max(0, fault.Index) + 1} cannot be read.");
        }
    }

    private static string Utf16(string fileName, byte[] bytes, bool bigEndian)
    {
        if (bytes.Length % 2 != 0) throw new SourceRefusedException($"{fileName}: no UTF-16 text: it ends in half a character.");
        try
        {
            return new UnicodeEncoding(bigEndian, false, throwOnInvalidBytes: true).GetString(bytes, 2, bytes.Length - 2);
        }
        catch (DecoderFallbackException fault)
        {
            throw new SourceRefusedException($"{fileName}: no UTF-16 text: half a surrogate pair at byte {Math.Max(0, fault.Index) + 3}.");
        }
    }

    internal static string PlaceOf(string text, int offset)
    {
        var line = 1 + text.AsSpan(0, offset).Count('\n');
        var column = offset - text.LastIndexOf('\n', Math.Max(0, offset - 1));
        return $"line {line}, column {Math.Max(1, column)}";
    }
}
