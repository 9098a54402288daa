namespace Diplomacy.Storage.Ingestion;

/// <summary>A file of the corpus.</summary>
/// <param name="Path">Full path.</param>
/// <param name="Folder">The folder that is read: its full path.</param>
public sealed record CorpusFile(string Path, string Folder)
{
    /// <summary>The path within the folder, parted by <c>/</c>.</summary>
    public string Name { get; } = System.IO.Path.GetRelativePath(Folder, Path).Replace(System.IO.Path.DirectorySeparatorChar, '/');
}
