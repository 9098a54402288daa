using System.Diagnostics;
using System.Globalization;
using System.Text;
using Diplomacy.Benchmarks.Generating;

namespace Diplomacy.Benchmarks;

/// <summary>
/// <c>generate DIR --agreements N [--seed S]</c>: a corpus as files, for the whole path from files to answers. The same seed writes the same
/// files, and the first thousand of a large corpus are those of a small one.
/// </summary>
internal static class GenerateBenchmark
{
    // More files in one folder are slow to list and to look at.
    private const int InFolder = 1000;

    private const double Million = 1e6;

    public static int Run(string[] args)
    {
        var count = 0;
        var seed = 1UL;
        string? folder = null;
        for (var i = 0; i < args.Length; i++)
        {
            if (args[i] == "--agreements" && i + 1 < args.Length && int.TryParse(args[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out count)) i++;
            else if (args[i] == "--seed" && i + 1 < args.Length && ulong.TryParse(args[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out seed)) i++;
            else folder = args[i];
        }
        if (folder is null || count == 0) return Refuse("generate needs a folder and how many: generate DIR --agreements N [--seed S].");
        // Files of another corpus between these would be measured with them.
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any()) return Refuse($"{folder} is not empty.");

        var watch = Stopwatch.StartNew();
        var bytes = Write(folder, count, seed);
        Console.WriteLine($"{count} files, {bytes / Million:0.0} MB, {bytes / (double)count:0} bytes each, in {watch.Elapsed.TotalSeconds:0.0} s");
        return 0;
    }

    /// <summary>Writes a corpus.</summary>
    /// <returns>The bytes written.</returns>
    public static long Write(string folder, int count, ulong seed)
    {
        var world = new World(seed);
        var grammar = Grammar.Read(Formulae());
        for (var i = 0; i < count; i += InFolder) Directory.CreateDirectory(FolderOf(folder, i));
        long bytes = 0;
        Parallel.For(0, count, number =>
        {
            var writing = new Writing(world, grammar, seed, number);
            var ending = Genres.Write(writing);
            var text = Encoding.UTF8.GetBytes(writing.Text);
            var (a, b) = (writing.Occasion.A.Slug, writing.Occasion.B.Slug);
            File.WriteAllBytes(Path.Combine(FolderOf(folder, number), $"{number:000000}-{a}-{b}-{writing.Occasion.Date.Year}{ending}"), text);
            Interlocked.Add(ref bytes, text.Length);
        });
        return bytes;
    }

    private static string FolderOf(string folder, int number) => Path.Combine(folder, (number / InFolder).ToString("000", CultureInfo.InvariantCulture));

    private static IEnumerable<string> Formulae()
    {
        using var reader = new StreamReader(typeof(GenerateBenchmark).Assembly.GetManifestResourceStream("formulae.txt")!);
        while (reader.ReadLine() is { } line) yield return line;
    }

    private static int Refuse(string reason)
    {
        Console.Error.WriteLine(reason);
        return 2;
    }
}
