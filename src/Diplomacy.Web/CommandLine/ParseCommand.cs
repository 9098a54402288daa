using Diplomacy.Parsing.Evaluation;
using Diplomacy.Parsing.Sources;
using Diplomacy.Storage.Ingestion;
using Diplomacy.Web.Wording;

namespace Diplomacy.Web.CommandLine;

/// <summary><c>parse PATH... --output DIR</c>: one JSON record a document, and no database.</summary>
internal static class ParseCommand
{
    public static int Run(string[] args)
    {
        var arguments = Arguments.Read("parse", args, ["--output"]);
        if (arguments.Paths.Count == 0) throw new UsageException("parse needs the files or folders to read: parse PATH... --output DIR.");
        var output = arguments.Value("--output") ?? throw new UsageException("parse needs --output DIR, the folder for its records.");
        if (File.Exists(output)) throw new UsageException($"--output names the file {output}; it must be a folder.");
        Directory.CreateDirectory(output);

        var listing = CorpusListing.Of(arguments.Paths);
        var files = listing.Files;
        var written = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var refused = listing.Refused.Count;
        foreach (var (file, reason) in listing.Refused) Console.Error.WriteLine($"Refused: {file.Name}: {reason}");
        using var progress = new Progress();
        for (var i = 0; i < files.Count; i++)
        {
            progress.Report(i, files.Count, Path.GetFileName(files[i].Path));
            try
            {
                Write(files[i].Path, output, written);
            }
            catch (Exception reason) when (reason is SourceRefusedException or IOException or UnauthorizedAccessException)
            {
                refused++;
                progress.Clear();
                Console.Error.WriteLine($"Refused: {reason.Message}");
            }
        }
        progress.Clear();
        Console.WriteLine($"{Phrases.Count(written.Count, "record")} written to {output}, {Phrases.Count(refused, "file")} refused.");
        return refused == 0 ? ExitCode.Done : ExitCode.Refused;
    }

    private static void Write(string path, string output, Dictionary<string, string> written)
    {
        var id = Path.GetFileNameWithoutExtension(path);
        if (written.TryGetValue(id, out var first))
            throw new SourceRefusedException($"{Path.GetFileName(path)}: {first} has the same name without extension, and has been written to {id}.json.");
        var read = SourceFiles.Parse(path);
        File.WriteAllBytes(Path.Combine(output, read.Id + ".json"), CodedRecord.Of(read).ToJson());
        written.Add(id, path);
    }
}
