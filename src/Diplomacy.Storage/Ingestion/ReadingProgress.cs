namespace Diplomacy.Storage.Ingestion;

/// <summary>Told after each file.</summary>
/// <param name="Done">Files done so far.</param>
/// <param name="Total">Files to be read.</param>
/// <param name="Name">The file's path within its folder.</param>
public sealed record ReadingProgress(int Done, int Total, string Name, FileOutcome Outcome);
