namespace Diplomacy.Tests;

/// <summary>The folder of texts and records that is shared beside the repository and is not part of it.</summary>
internal static class SharedFolder
{
    /// <summary>The repository: the first folder above the tests that holds the solution.</summary>
    public static string Repository { get; } = FindRepository();

    /// <summary><c>DIPLOMACY_SHARED</c>, else <c>shared</c> beside the repository.</summary>
    public static string Root { get; } =
        Environment.GetEnvironmentVariable("DIPLOMACY_SHARED") is { Length: > 0 } given ? given : Path.GetFullPath(Path.Combine(Repository, "..", "shared"));

    public static bool Exists => Directory.Exists(Root);

    private static string FindRepository()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Diplomacy.sln"))) return folder.FullName;
        throw new DirectoryNotFoundException($"No Diplomacy.sln above {AppContext.BaseDirectory}.");
    }
}

/// <summary>A test that needs the shared folder; skipped by name where there is none.</summary>
public sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute()
    {
        if (!SharedFolder.Exists) Skip = "The shared folder is absent (DIPLOMACY_SHARED overrides its place).";
    }
}
