namespace Diplomacy.Storage.Entities;

/// <summary>A file that could not be read when its folder was last read. The row goes when the file is read or vanishes.</summary>
public sealed class RefusedFile
{
    /// <summary>The full path.</summary>
    public required string Path { get; set; }

    /// <summary>The folder that was read: its full path.</summary>
    public required string Folder { get; set; }

    /// <summary>The path within <see cref="Folder"/>, parted by <c>/</c>: what pages show.</summary>
    public required string Name { get; set; }

    /// <summary>An English sentence that says why.</summary>
    public required string Reason { get; set; }

    /// <summary>UTC.</summary>
    public DateTime Seen { get; set; }
}
