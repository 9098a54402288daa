using System.Globalization;
using System.Text.Json;
using Diplomacy.Parsing.Evaluation;
using Diplomacy.Parsing.Learning;
using Diplomacy.Parsing.Sources;

namespace Diplomacy.Web.CommandLine;

/// <summary><c>learn GOLD TEXTS [GOLD TEXTS ...] [--output FILE]</c>: learns the weights of areas from coded records; a pair named twice counts twice.</summary>
internal static class LearnCommand
{
    private const int Parts = 20;

    public static int Run(string[] args)
    {
        var arguments = Arguments.Read("learn", args, ["--output"]);
        if (arguments.Paths.Count < 2 || arguments.Paths.Count % 2 != 0)
            throw new UsageException("learn needs pairs of a folder of coded records and one of their texts: learn GOLD TEXTS [GOLD TEXTS ...] [--output FILE].");
        var learning = new AreaLearning();
        var refused = 0;
        var groups = new List<(string Name, HashSet<string> Documents)>();
        foreach (var pair in arguments.Paths.Chunk(2))
        {
            var sources = SourceFiles.In([pair[1]]).ToLookup(p => Path.GetFileNameWithoutExtension(p), StringComparer.Ordinal);
            var documents = new HashSet<string>(StringComparer.Ordinal);
            foreach (var path in Directory.EnumerateFiles(pair[0], "*.json").Order(StringComparer.Ordinal))
            {
                try
                {
                    var coded = CodedRecord.FromJson(File.ReadAllBytes(path));
                    var source = sources[coded.Id].FirstOrDefault() ?? throw new SourceRefusedException($"{Path.GetFileName(path)}: no text {coded.Id} stands in the folder given.");
                    learning.Add(coded, source, File.ReadAllBytes(source));
                    documents.Add(coded.Id);
                }
                catch (Exception reason) when (reason is SourceRefusedException or IOException or UnauthorizedAccessException or JsonException)
                {
                    refused++;
                    Console.Error.WriteLine($"Refused: {(reason is JsonException ? $"{Path.GetFileName(path)}: {reason.Message}" : reason.Message)}");
                }
            }
            if (!groups.Exists(g => g.Name == pair[0])) groups.Add((pair[0], documents));
        }
        var (all, statements) = learning.Count;
        Console.WriteLine($"{all} documents, {statements} statements");
        foreach (var (name, documents) in groups)
        {
            var (f1, main, count) = learning.LeaveOut(Math.Min(Parts, all), documents.Contains);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {documents.Count} documents, {count} statements, left out in turn: areas F1 {f1:0.000}, main area {main:0.000}"));
        }
        if (arguments.Value("--output") is { } output) File.WriteAllLines(output, learning.Learn());
        return refused == 0 ? ExitCode.Done : ExitCode.Refused;
    }
}
