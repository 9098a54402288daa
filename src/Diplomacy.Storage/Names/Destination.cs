namespace Diplomacy.Storage.Names;

/// <summary>Where a permanent name leads.</summary>
public abstract record Destination
{
    /// <summary>A document.</summary>
    public sealed record Declaration(string Slug) : Destination;

    /// <summary>A statement, by its current key.</summary>
    public sealed record Statement(string Slug, string Key) : Destination;

    /// <summary>Words of a document that are no statement: the passage's place in the source, in UTF-16 units.</summary>
    public sealed record Place(string Slug, int Start, int Length) : Destination;

    /// <summary>A document that was removed: answer 410.</summary>
    public sealed record Gone : Destination;

    /// <summary>A name that was never given: answer 404.</summary>
    public sealed record Unknown : Destination;
}
