using Diplomacy.Storage.Entities;

namespace Diplomacy.Storage.Ingestion;

/// <summary>What a reading of folders and files came to.</summary>
/// <param name="Added">New agreements.</param>
/// <param name="Changed">Agreements whose source, sidecar or reading changed.</param>
/// <param name="Unchanged">Files that hold what is stored.</param>
/// <param name="Removed">Agreements whose last path vanished.</param>
/// <param name="Refused">Files that could not be read, each with its reason.</param>
public sealed record ReadingResult(int Added, int Changed, int Unchanged, int Removed, IReadOnlyList<RefusedFile> Refused);
