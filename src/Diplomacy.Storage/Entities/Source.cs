namespace Diplomacy.Storage.Entities;

/// <summary>One file as received. Never altered; the same bytes are stored once, however many paths hold them.</summary>
public sealed class Source
{
    public int Id { get; set; }

    /// <summary>SHA-256 of <see cref="Bytes"/>: 64 lower-case hexadecimal digits.</summary>
    public required string Sha256 { get; set; }

    /// <summary>The name of the file, with its extension, at the first path that held it.</summary>
    public required string FileName { get; set; }

    /// <summary>What the bytes are: <c>text/plain</c>, <c>text/markdown</c>, <c>text/html</c>, Word's.</summary>
    public required string MediaType { get; set; }

    public int ByteCount { get; set; }

    /// <summary>The decoded text without byte-order mark (of a Word file the text taken out of it), in whose UTF-16 units all spans count.</summary>
    public required string Text { get; set; }

    public required byte[] Bytes { get; set; }

    public List<SourcePath> Paths { get; } = [];
}
