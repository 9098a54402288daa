using System.Diagnostics;
using System.Globalization;
using Diplomacy.Parsing;

namespace Diplomacy.Benchmarks;

/// <summary>
/// <c>parse TEXTS... [--seconds N] [--no-growth]</c>: how fast texts are read on one thread, where the time goes, and how it grows
/// with their length. Speed is measured in processor time, so that other work on the machine does not count.
/// </summary>
internal static class ParseBenchmark
{
    private const double Million = 1e6;

    // Before that the compiler has not seen enough to compile hot code well.
    private const int Fewest = 40;

    public static int Run(string[] args)
    {
        var seconds = 20;
        var growth = true;
        var folders = new List<string>();
        for (var i = 0; i < args.Length; i++)
        {
            if (args[i] == "--no-growth") growth = false;
            else if (args[i] == "--seconds" && i + 1 < args.Length && int.TryParse(args[i + 1], NumberStyles.None, CultureInfo.InvariantCulture, out seconds)) i++;
            else folders.Add(args[i]);
        }
        if (folders.Find(f => !Directory.Exists(f)) is { } missing) return Refuse($"There is no folder {missing}.");
        var texts = Texts.In(folders);
        if (texts.Count == 0) return Refuse($"parse needs folders of texts ({string.Join(", ", AgreementParser.Extensions)}): parse TEXTS... [--seconds N] [--no-growth].");

        Console.WriteLine(Here.InWords());
        First(texts[0]);
        Speed(texts, TimeSpan.FromSeconds(seconds));
        Passes(texts);
        if (growth) Growth(texts);
        return 0;
    }

    private static int Refuse(string reason)
    {
        Console.Error.WriteLine(reason);
        return 2;
    }

    private static void First(Text text)
    {
        var (watch, before) = (Stopwatch.StartNew(), Processor.Now);
        text.Parse();
        Console.WriteLine($"First text, vocabulary and compiler included: {watch.Elapsed.TotalSeconds:0.00} s, {(Processor.Now - before).TotalSeconds:0.00} s of processor time");
    }

    private static void Speed(IReadOnlyList<Text> texts, TimeSpan atLeast)
    {
        var size = texts.Sum(t => t.Bytes.Length) / Million;
        var rounds = new List<double>();
        long allocated = 0;
        for (var all = Stopwatch.StartNew(); all.Elapsed < atLeast || rounds.Count < Fewest;)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var round = Processor.Now;
            foreach (var text in texts) text.Parse();
            rounds.Add(size / (Processor.Now - round).TotalSeconds);
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        }
        // The machine compiles hot code while it runs: the second half is warm. Other work makes a round slow, never fast.
        var warm = rounds[(rounds.Count / 2)..];
        warm.Sort();
        Console.WriteLine($"{texts.Count} texts, {size:0.00} MB, {rounds.Count} rounds on one thread: median {warm[warm.Count / 2]:0.0} MB, best {warm[^1]:0.0} MB, first round {rounds[0]:0.0} MB a second of processor time");
        Console.WriteLine($"Memory taken and given back: {allocated / size / Million:0} bytes a byte of text");
    }

    private static void Passes(IReadOnlyList<Text> texts)
    {
        const int Rounds = 10;
        var times = new PassTimes();
        for (var i = 0; i < Rounds; i++)
            foreach (var text in texts) times.Parse(text);
        Console.WriteLine();
        Console.WriteLine($"{"pass",-24}{"share",8}{"ns/byte",10}");
        var bytes = texts.Sum(t => (double)t.Bytes.Length) * Rounds;
        foreach (var (pass, time) in times.Longest) Console.WriteLine($"{pass,-24}{time / times.All,8:0.0%}{time.TotalNanoseconds / bytes,10:0.0}");
    }

    private static void Growth(IReadOnlyList<Text> texts)
    {
        Console.WriteLine();
        Console.WriteLine($"{"shape",-34}{"MB",8}{"s",9}{"s/MB",9}{"ratio",8}");
        foreach (var shape in LongTexts.Of(texts))
        {
            var first = 0.0;
            // Once for the compiler: what it needs for a new shape is no time of the text's.
            shape.Texts().First().Parse();
            foreach (var text in shape.Texts())
            {
                GC.Collect();
                var size = text.Bytes.Length / Million;
                var before = Processor.Now;
                text.Parse();
                var time = (Processor.Now - before).TotalSeconds;
                if (first == 0) first = time / size;
                Console.WriteLine($"{shape.Name,-34}{size,8:0.00}{time,9:0.000}{time / size,9:0.000}{time / size / first,8:0.00}");
            }
        }
    }
}
