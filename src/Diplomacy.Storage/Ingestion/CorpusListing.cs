using Diplomacy.Parsing;

namespace Diplomacy.Storage.Ingestion;

/// <summary>The files under the paths of a reading, with what could not be listed. Hidden files and folders (named with a leading dot) are passed over, and
/// what Word leaves beside a file that is open in it (<c>~$</c>).</summary>
public sealed class CorpusListing
{
    public const string SidecarEnding = ".meta.yaml";

    private readonly HashSet<string> _folders = new(StringComparer.Ordinal);
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    /// <summary>Files to be read, in the order of their paths, each once.</summary>
    public List<CorpusFile> Files { get; } = [];

    /// <summary>Paths that are no files to be read, with the reason.</summary>
    public List<(CorpusFile File, string Reason)> Refused { get; } = [];

    /// <summary>Folders that were read: what is no longer in them has vanished.</summary>
    public List<string> Read { get; } = [];

    /// <summary>Folders below those that could not be listed: what is in them is not known.</summary>
    public List<string> Unreadable { get; } = [];

    public static CorpusListing Of(IEnumerable<string> paths)
    {
        var listing = new CorpusListing();
        foreach (var path in paths.Select(Path.GetFullPath).Select(Path.TrimEndingDirectorySeparator).Distinct(StringComparer.Ordinal))
        {
            if (Directory.Exists(path)) listing.AddFolder(path, path);
            else if (File.Exists(path)) listing.AddFile(new(path, Path.GetDirectoryName(path)!), named: true);
            else listing.Refused.Add((new(path, Path.GetDirectoryName(path) ?? path), "There is no such file or folder."));
        }
        return listing;
    }

    private void AddFolder(string folder, string root)
    {
        // A link that leads back to a folder above it would be followed for ever.
        var real = new DirectoryInfo(folder).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? folder;
        if (!_folders.Add(real)) return;
        try
        {
            var entries = Directory.GetFileSystemEntries(folder).Order(StringComparer.Ordinal).ToList();
            if (folder == root) Read.Add(root);
            foreach (var entry in entries.Where(e => !IsHidden(Path.GetFileName(e))))
            {
                if (Directory.Exists(entry)) AddFolder(entry, root);
                else AddFile(new(entry, root), named: false);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Unreadable.Add(folder);
            Refused.Add((new(folder, root), $"The folder cannot be listed: {e.Message}"));
        }
    }

    private void AddFile(CorpusFile file, bool named)
    {
        if (!_seen.Add(file.Path)) return;
        var name = Path.GetFileName(file.Path);
        if (name.EndsWith(SidecarEnding, StringComparison.OrdinalIgnoreCase))
        {
            if (named) Refused.Add((file, "A sidecar is read with the text beside it; name the text."));
            else if (!HasText(file.Path)) Refused.Add((file, "There is no text beside this sidecar."));
            return;
        }
        var extension = Path.GetExtension(name);
        if (AgreementParser.Extensions.Contains(extension, StringComparer.OrdinalIgnoreCase)) Files.Add(file);
        else Refused.Add((file, $"Files ending in “{extension}” are not read. Those that are end in {string.Join(", ", AgreementParser.Extensions)}."));
    }

    private static bool IsHidden(string name) => name.StartsWith('.') || name.StartsWith("~$", StringComparison.Ordinal);

    private static bool HasText(string sidecar)
    {
        var stem = sidecar[..^SidecarEnding.Length];
        return AgreementParser.Extensions.Any(e => File.Exists(stem + e) || File.Exists(stem + e.ToUpperInvariant()));
    }
}
