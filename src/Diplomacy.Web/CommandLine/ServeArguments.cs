namespace Diplomacy.Web.CommandLine;

/// <summary>The options with which the site is served: settings by their names.</summary>
internal static class ServeArguments
{
    // The first four are the host's own; a setting of any section is named as Section:Key.
    private static readonly string[] Names = ["urls", "environment", "contentRoot", "applicationName"];
    private static readonly string[] Sections = ["Corpus", "ConnectionStrings", "Pages", "Reports", "Serilog", "Kestrel", "AllowedHosts"];

    /// <exception cref="UsageException">An option is no setting, or lacks its value.</exception>
    public static void Check(string[] args)
    {
        for (var i = 0; i < args.Length; i++)
        {
            var equals = args[i].IndexOf('=', StringComparison.Ordinal);
            var name = equals < 0 ? args[i] : args[i][..equals];
            if (!name.StartsWith("--", StringComparison.Ordinal) || !IsSetting(name[2..]))
                throw new UsageException($"There is no option {name}. To serve the site there are --urls and the settings of docs/running.md; --help says more.");
            if (equals < 0 && ++i >= args.Length) throw new UsageException($"{name} needs a value.");
        }
    }

    private static bool IsSetting(string name) =>
        Names.Contains(name, StringComparer.OrdinalIgnoreCase)
        || Sections.Contains(name.Split(':')[0], StringComparer.OrdinalIgnoreCase);
}
