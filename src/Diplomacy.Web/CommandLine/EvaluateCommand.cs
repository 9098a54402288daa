using System.Globalization;
using Diplomacy.Parsing.Evaluation;
using Diplomacy.Parsing.Record;

namespace Diplomacy.Web.CommandLine;

/// <summary><c>evaluate GOLD TEXTS... [--errors]</c>: how far the parser agrees with coded records, measure by measure.</summary>
internal static class EvaluateCommand
{
    public static int Run(string[] args)
    {
        var arguments = Arguments.Read("evaluate", args, [], ["--errors"]);
        if (arguments.Paths.Count < 2) throw new UsageException("evaluate needs the folder of coded records and that of their texts: evaluate GOLD TEXTS [--errors].");
        var (all, texts, reports) = (new Scores(), new Scores(), new Scores());
        var refused = CodedRecords.Each(arguments.Paths[0], arguments.Paths.Skip(1), (coded, source) =>
        {
            var found = CodedRecord.Of(SourceFiles.Parse(source));
            all.Add(coded, found);
            (coded.Evidence == Evidence.Text ? texts : reports).Add(coded, found);
        });
        if (arguments.Has("--errors"))
            foreach (var error in all.Errors) Console.WriteLine(error);
        Print(all, texts, reports);
        return refused == 0 ? ExitCode.Done : ExitCode.Refused;
    }

    private static void Print(Scores all, Scores texts, Scores reports)
    {
        Console.WriteLine($"{"measure",-16}{"all",8}{"texts",9}{"reports",9}{"precision",11}{"recall",8}");
        Console.WriteLine($"{"documents",-16}{all.Documents,8}{texts.Documents,9}{reports.Documents,9}");
        foreach (var ((measure, value), i) in all.Values.Select((v, i) => (v, i)))
        {
            var sets = all.Tallies.TryGetValue(measure, out var tally) ? $"{Three(tally.Precision),11}{Three(tally.Recall),8}" : "";
            Console.WriteLine($"{measure,-16}{Three(value),8}{Three(texts.Values[i].Value),9}{Three(reports.Values[i].Value),9}{sets}");
        }
        Console.WriteLine();
        Console.WriteLine($"{"area",-30}{"coded",6}{"precision",11}{"recall",8}{"F1",8}");
        foreach (var (area, tally) in all.ByArea)
            Console.WriteLine($"{area,-30}{tally.Coded,6}{Three(tally.Precision),11}{Three(tally.Recall),8}{Three(tally.F1),8}");
    }

    private static string Three(double value) => value.ToString("0.000", CultureInfo.InvariantCulture);
}
