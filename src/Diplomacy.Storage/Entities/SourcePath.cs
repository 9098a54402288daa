namespace Diplomacy.Storage.Entities;

/// <summary>A place on disk that held a source when its folder was last read.</summary>
public sealed class SourcePath
{
    public int Id { get; set; }

    public int SourceId { get; set; }

    public Source Source { get; set; } = null!;

    /// <summary>The full path; one row a path.</summary>
    public required string Path { get; set; }

    /// <summary>The folder that was read when the file was found: its full path.</summary>
    public required string Folder { get; set; }

    /// <summary>The path within <see cref="Folder"/>, parted by <c>/</c>: what pages show.</summary>
    public required string Name { get; set; }

    /// <summary>SHA-256 of the sidecar beside the file, or null where there is none.</summary>
    public string? SidecarSha256 { get; set; }

    /// <summary>The sidecar's bytes, so that a stored source can be read again without its folder.</summary>
    public byte[]? Sidecar { get; set; }
}
