using Diplomacy.Storage.Database;

namespace Diplomacy.Web.CommandLine;

/// <summary>What the program does besides serving the site.</summary>
internal static class Commands
{
    private static readonly Dictionary<string, Func<string[], Task<int>>> Known = new(StringComparer.Ordinal)
    {
        ["ingest"] = IngestCommand.RunAsync,
        ["parse"] = args => Task.FromResult(ParseCommand.Run(args)),
        ["evaluate"] = args => Task.FromResult(EvaluateCommand.Run(args)),
        ["learn"] = args => Task.FromResult(LearnCommand.Run(args)),
        ["help"] = HelpCommand.RunAsync,
        ["--help"] = HelpCommand.RunAsync,
        ["-h"] = HelpCommand.RunAsync,
    };

    /// <summary>Runs the command that the first argument names.</summary>
    /// <returns>The exit code; null where the arguments ask for the site.</returns>
    public static async Task<int?> RunAsync(string[] args)
    {
        try
        {
            if (args.Length == 0) return null;
            if (Known.TryGetValue(args[0], out var command))
                return args.Skip(1).Any(a => a is "--help" or "-h") ? await HelpCommand.RunAsync([]) : await command(args[1..]);
            if (!args[0].StartsWith('-'))
                throw new UsageException($"There is no command \"{args[0]}\". Known are ingest, parse, evaluate and learn; --help says more.");
            ServeArguments.Check(args);
            return null;
        }
        catch (UsageException wrong)
        {
            await Console.Error.WriteLineAsync(wrong.Message);
            return ExitCode.Usage;
        }
        catch (DatabaseRefusedException refused)
        {
            await Console.Error.WriteLineAsync(refused.Message);
            return ExitCode.Refused;
        }
    }
}

/// <summary>What the program returns to the shell.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>All was done but for files that were refused.</summary>
    public const int Refused = 1;

    /// <summary>The command line could not be understood; nothing was done.</summary>
    public const int Usage = 2;
}

/// <summary>A command line that cannot be understood; the message is a sentence for the person who typed it.</summary>
internal sealed class UsageException(string message) : Exception(message);
