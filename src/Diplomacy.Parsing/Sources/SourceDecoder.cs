namespace Diplomacy.Parsing.Sources;

/// <summary>
/// Turns a file's bytes into text: by byte-order mark, else in the encoding that the sidecar or the source itself names, else UTF-8. Nothing is
/// replaced or guessed: bytes that are no text are refused.
/// </summary>
public static class SourceDecoder
{
    /// <summary>The largest source, in bytes.</summary>
    public const int LargestSource = 32 * 1024 * 1024;

    /// <summary>The decoded text without byte-order mark, newlines as received.</summary>
    /// <param name="fileName">Begins each refusal; <c>.html</c> and <c>.htm</c> may name their encoding in a meta element.</param>
    /// <param name="encoding">The encoding's label as a curator gives it, or null.</param>
    /// <exception cref="SourceRefusedException">Too large, empty, in an encoding that is not known, or no text; the message begins with <paramref name="fileName"/>.</exception>
    public static string Decode(string fileName, byte[] bytes, string? encoding = null)
    {
        if (bytes.Length > LargestSource) throw TooLarge(fileName, bytes.Length);
        if (bytes.Length == 0) throw new SourceRefusedException($"{fileName}: the file is empty.");
        if (FileSignature.Of(bytes) is { } other) throw new SourceRefusedException($"{fileName}: this is {other}, whatever its name says; save its text as .txt, .html or .docx.");
        var html = Path.GetExtension(fileName).ToLowerInvariant() is ".html" or ".htm";
        var text = bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => Utf8(fileName, bytes, 3, named: true),
            [0xFF, 0xFE, ..] => Utf16(fileName, bytes, 2, bigEndian: false),
            [0xFE, 0xFF, ..] => Utf16(fileName, bytes, 2, bigEndian: true),
            _ => Named(fileName, bytes, encoding ?? NamedEncoding.In(bytes, html)),
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

    private static string Named(string fileName, byte[] bytes, string? label)
    {
        if (label is null) return Utf8(fileName, bytes, 0, named: false);
        switch (CodePages.NameOf(label))
        {
            case null:
                throw new SourceRefusedException($"{fileName}: the encoding \"{label}\" is not read; known are {CodePages.Known}.");
            case "utf-8":
                return Utf8(fileName, bytes, 0, named: true);
            case "utf-16le":
                return Utf16(fileName, bytes, 0, bigEndian: false);
            case "utf-16be":
                return Utf16(fileName, bytes, 0, bigEndian: true);
            case var name:
                var text = CodePages.Decode(name, bytes, out var fault);
                return fault < 0 ? text : throw new SourceRefusedException($"{fileName}: not {name}, which it is said to be: byte {fault + 1} stands for no character there.");
        }
    }

    private static string Utf8(string fileName, byte[] bytes, int skip, bool named)
    {
        var text = CodePages.Decode("utf-8", bytes.AsSpan(skip), out var fault);
        if (fault < 0) return text;
        var advice = named ? "" : "; name its code page in front matter or sidecar (\"encoding: windows-1251\")";
        throw new SourceRefusedException($"{fileName}: not UTF-8 at byte {skip + fault + 1}{advice}.");
    }

    private static string Utf16(string fileName, byte[] bytes, int skip, bool bigEndian)
    {
        if (bytes.Length % 2 != 0) throw new SourceRefusedException($"{fileName}: no UTF-16 text: it ends in half a character.");
        var text = CodePages.Decode(bigEndian ? "utf-16be" : "utf-16le", bytes.AsSpan(skip), out var fault);
        return fault < 0 ? text : throw new SourceRefusedException($"{fileName}: no UTF-16 text: half a surrogate pair at byte {skip + fault + 1}.");
    }

    internal static string PlaceOf(string text, int offset)
    {
        var line = 1 + text.AsSpan(0, offset).Count('\n');
        var column = offset - text.LastIndexOf('\n', Math.Max(0, offset - 1));
        return $"line {line}, column {Math.Max(1, column)}";
    }
}
