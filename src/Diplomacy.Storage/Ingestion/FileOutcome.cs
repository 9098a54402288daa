namespace Diplomacy.Storage.Ingestion;

/// <summary>What became of a file.</summary>
public enum FileOutcome
{
    Added,
    Changed,
    Unchanged,
    Removed,
    Refused,
}
