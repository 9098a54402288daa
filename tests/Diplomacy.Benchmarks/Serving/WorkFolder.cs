namespace Diplomacy.Benchmarks.Serving;

/// <summary>A folder for the time of a benchmark, with a copy of a database and its index.</summary>
internal sealed class WorkFolder : IDisposable
{
    public WorkFolder(string database)
    {
        foreach (var suffix in (string[])["", "-wal"])
            if (File.Exists(database + suffix)) File.Copy(database + suffix, Database + suffix);
        // Its index, where it has one, so that none has to be made.
        var index = System.IO.Path.ChangeExtension(database, ".search");
        if (File.Exists(index)) File.Copy(index, System.IO.Path.ChangeExtension(Database, ".search"));
        Directory.CreateDirectory(Corpus);
    }

    public string Path { get; } = Directory.CreateTempSubdirectory("diplomacy-web-").FullName;

    public string Database => System.IO.Path.Combine(Path, "diplomacy.db");

    /// <summary>A folder without texts: what was read before stays.</summary>
    public string Corpus => System.IO.Path.Combine(Path, "corpus");

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
