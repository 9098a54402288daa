using Diplomacy.Parsing.Text;

namespace Diplomacy.Parsing.Record;

/// <summary>Where a value was found.</summary>
public enum Origin
{
    /// <summary>In the words of the text.</summary>
    Text,

    /// <summary>In the front matter.</summary>
    FrontMatter,

    /// <summary>In the curator's sidecar file.</summary>
    Sidecar,
}

/// <summary>A value and the words of the source that decided it.</summary>
/// <param name="Evidence">Spans in the source; empty where <paramref name="Origin"/> is <see cref="Origin.Sidecar"/>.</param>
public sealed record Found<T>(T Value, Origin Origin, IReadOnlyList<Span> Evidence);
