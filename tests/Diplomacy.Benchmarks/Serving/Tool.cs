namespace Diplomacy.Benchmarks.Serving;

/// <summary>A program of the machine.</summary>
internal static class Tool
{
    /// <returns>Its path, or null where it is not installed.</returns>
    public static string? Find(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Append("/usr/sbin").Where(f => f.Length > 0)
            .Select(f => Path.Combine(f, name)).FirstOrDefault(File.Exists);
}
