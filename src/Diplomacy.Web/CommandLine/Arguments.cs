namespace Diplomacy.Web.CommandLine;

/// <summary>The arguments of a command: paths, options with a value (<c>--output DIR</c> or <c>--output=DIR</c>) and flags.</summary>
internal sealed class Arguments
{
    private readonly List<string> _paths = [];
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    private Arguments() { }

    public IReadOnlyList<string> Paths => _paths;

    /// <summary>The value of an option, or null where it was not given.</summary>
    public string? Value(string option) => _values.GetValueOrDefault(option);

    public bool Has(string flag) => _values.ContainsKey(flag);

    /// <exception cref="UsageException">An option is unknown, lacks its value or is given twice, or a path does not exist.</exception>
    public static Arguments Read(string command, string[] args, IReadOnlyList<string> options, IReadOnlyList<string>? flags = null)
    {
        var read = new Arguments();
        for (var i = 0; i < args.Length; i++)
        {
            var arg = args[i];
            if (arg == "--")
            {
                read._paths.AddRange(args[(i + 1)..]);
                break;
            }
            if (!arg.StartsWith('-') || arg == "-")
            {
                read._paths.Add(arg);
                continue;
            }
            var equals = arg.IndexOf('=', StringComparison.Ordinal);
            var name = equals < 0 ? arg : arg[..equals];
            if (flags?.Contains(name) == true && equals < 0) read.Add(name, "");
            else if (!options.Contains(name)) throw new UsageException(Unknown(command, name, [.. options, .. flags ?? []]));
            else if (equals >= 0) read.Add(name, arg[(equals + 1)..]);
            else if (i + 1 < args.Length) read.Add(name, args[++i]);
            else throw new UsageException($"{name} needs a value.");
        }
        foreach (var path in read._paths.Where(path => !File.Exists(path) && !Directory.Exists(path)))
            throw new UsageException($"There is no file or folder {path}.");
        return read;
    }

    private void Add(string name, string value)
    {
        if (!_values.TryAdd(name, value)) throw new UsageException($"{name} is given twice.");
    }

    private static string Unknown(string command, string name, string[] known) => known.Length == 0
        ? $"{command} has no option {name}; it has none but --help."
        : $"{command} has no option {name}; it has {string.Join(", ", known)} and --help.";
}
