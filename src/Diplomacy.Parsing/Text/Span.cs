namespace Diplomacy.Parsing.Text;

/// <summary>
/// A stretch of a source: <paramref name="Start"/> and <paramref name="Length"/> in UTF-16 units of the decoded text
/// without byte-order mark, newlines as received.
/// </summary>
public readonly record struct Span(int Start, int Length)
{
    /// <summary>The offset just behind the last unit.</summary>
    public int End => Start + Length;

    /// <summary>The verbatim words.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie within <paramref name="source"/>.</exception>
    public string Slice(string source) => source.Substring(Start, Length);

    /// <summary>The span from <paramref name="start"/> up to, not with, <paramref name="end"/>.</summary>
    public static Span Between(int start, int end) => new(start, end - start);
}
