namespace Diplomacy.Storage.Entities;

/// <summary>What a permanent name is the name of.</summary>
public enum NameKind
{
    /// <summary>The permanent id of an agreement.</summary>
    Id,

    /// <summary>A slug of an agreement.</summary>
    Slug,

    /// <summary>A key of a statement that is not the current key of any.</summary>
    Key,

    /// <summary>The SHA-256 of a source that the agreement had.</summary>
    Sha256,
}

/// <summary>
/// A name that an agreement has or had. Rows outlive their agreement, so that no name is ever given to another and a
/// document that comes back gets its own again. A name whose agreement is not in the corpus is gone.
/// </summary>
public sealed class PermanentName
{
    public required string Name { get; set; }

    public NameKind Kind { get; set; }

    /// <summary>The permanent id of the agreement that it leads to.</summary>
    public required string PermanentId { get; set; }

    /// <summary>For a key: the offset in today's source at which its words begin, or null where they are no longer there.</summary>
    public int? Start { get; set; }
}
