namespace Diplomacy.Storage.Indexing;

/// <summary>How far the making of an index has come, in agreements.</summary>
public sealed record IndexingProgress(int Done, int Total);
