using Diplomacy.Storage.Database;
using Microsoft.EntityFrameworkCore;

namespace Diplomacy.Storage.Ingestion;

/// <summary>What each path held when it was last read, of those that were read by this version.</summary>
internal sealed class StoredFiles
{
    private readonly Dictionary<string, (string Sha256, string? SidecarSha256)> _current = new(StringComparer.Ordinal);

    public static async Task<StoredFiles> OfAsync(DiplomacyContext db, CancellationToken cancel)
    {
        var stored = new StoredFiles();
        var current = db.SourcePaths.AsNoTracking().Where(p => db.Agreements.Any(a => a.SourceId == p.SourceId && a.ReadFrom.StartsWith(ReadFrom.Version)))
            .Select(p => new { p.Path, p.Source.Sha256, p.SidecarSha256 });
        await foreach (var file in current.AsAsyncEnumerable().WithCancellation(cancel)) stored._current[file.Path] = (file.Sha256, file.SidecarSha256);
        return stored;
    }

    /// <summary>Whether a path holds what is stored of it.</summary>
    public bool Hold(string path, ReceivedFile received) => _current.TryGetValue(path, out var held) && held == (received.Sha256, received.SidecarSha256);
}
