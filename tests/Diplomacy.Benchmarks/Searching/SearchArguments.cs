using System.Globalization;

namespace Diplomacy.Benchmarks.Searching;

/// <summary>What the verb <c>search</c> is asked for.</summary>
internal sealed record SearchArguments
{
    public const string Usage = "search (--database FILE | --rows N [--seed S]) [--peers none|all|fts5,xapian,sphinx] [--site Diplomacy.Web.dll] [--quick].";

    public string? Database { get; private init; }

    /// <summary>Statements to be made up, where there is no database.</summary>
    public int Rows { get; private init; } = 200_000;

    public int Seed { get; private init; } = 1;

    public IReadOnlyList<string> Peers { get; private init; } = ["fts5", "xapian", "sphinx"];

    /// <summary>The program whose answers over HTTP are measured; null for none.</summary>
    public string? Site { get; private init; }

    /// <summary>Ratios are judged too, by bounds that hold on any machine.</summary>
    public bool Quick { get; private init; }

    /// <exception cref="ArgumentException">They cannot be read; the message says why.</exception>
    public static SearchArguments Read(string[] args)
    {
        var read = new SearchArguments();
        for (var i = 0; i < args.Length; i++)
        {
            if (args[i] == "--quick")
            {
                read = read with { Quick = true };
                continue;
            }
            var value = i + 1 < args.Length ? args[i + 1] : throw new ArgumentException($"{args[i]} needs a value: {Usage}");
            read = args[i++] switch
            {
                "--database" => File.Exists(value) ? read with { Database = value } : throw new ArgumentException($"There is no database {value}."),
                "--rows" => read with { Rows = Number(value) },
                "--seed" => read with { Seed = Number(value) },
                "--site" => File.Exists(value) ? read with { Site = value } : throw new ArgumentException($"There is no program {value}."),
                "--peers" when value == "none" => read with { Peers = [] },
                "--peers" when value == "all" => read,
                "--peers" => read with { Peers = value.Split(',') },
                _ => throw new ArgumentException($"{args[i - 1]} is not known: {Usage}"),
            };
        }
        if (read.Site is not null && read.Database is null) throw new ArgumentException($"A site needs a database: {Usage}");
        if (read.Peers.FirstOrDefault(p => p is not ("fts5" or "xapian" or "sphinx")) is { } unknown) throw new ArgumentException($"There is no peer {unknown}: {Usage}");
        return read;

        static int Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n > 0
            ? n : throw new ArgumentException($"“{text}” is no number above 0: {Usage}");
    }
}
