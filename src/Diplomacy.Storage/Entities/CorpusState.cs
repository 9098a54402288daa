namespace Diplomacy.Storage.Entities;

/// <summary>The one row that changes whenever anything stored changes.</summary>
public sealed class CorpusState
{
    public int Id { get; set; }

    /// <summary>Grows with each change; caches compare it.</summary>
    public long Version { get; set; }

    /// <summary>The version up to which people and instruments of different documents were compared with each other.</summary>
    public long Resolved { get; set; }

    /// <summary>When the corpus last changed (UTC).</summary>
    public DateTime Updated { get; set; }
}
