using System.Globalization;
using Diplomacy.Parsing.Learning;

namespace Diplomacy.Web.CommandLine;

/// <summary><c>learn GOLD TEXTS [GOLD TEXTS ...] [--output FILE]</c>: learns the weights of areas from coded records; a pair named twice counts twice.</summary>
internal static class LearnCommand
{
    // Leaving out one document at a time means learning once for each.
    private const int MostOneByOne = 30;
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
            var documents = new HashSet<string>(StringComparer.Ordinal);
            refused += CodedRecords.Each(pair[0], [pair[1]], (coded, source) =>
            {
                learning.Add(coded, source, File.ReadAllBytes(source));
                documents.Add(coded.Id);
            });
            if (!groups.Exists(g => g.Name == pair[0])) groups.Add((pair[0], documents));
        }
        var (all, statements) = learning.Count;
        Console.WriteLine($"{all} documents, {statements} statements");
        foreach (var (name, documents) in groups)
        {
            var (f1, main, count) = learning.LeaveOut(documents.Count <= MostOneByOne ? all : Math.Min(Parts, all), documents.Contains);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {documents.Count} documents, {count} statements, left out in turn: areas F1 {f1:0.000}, main area {main:0.000}"));
        }
        if (arguments.Value("--output") is { } output) File.WriteAllLines(output, learning.Learn());
        return refused == 0 ? ExitCode.Done : ExitCode.Refused;
    }
}
