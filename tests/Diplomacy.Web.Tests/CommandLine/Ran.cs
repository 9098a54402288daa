using System.Diagnostics;

namespace Diplomacy.Web.Tests.CommandLine;

/// <summary>What the program said and returned, run as a process of its own.</summary>
internal sealed record Ran(int ExitCode, string Output, string Errors)
{
    public static Task<Ran> Program(string workingDirectory, params string[] args) => Program(workingDirectory, [], args);

    public static async Task<Ran> Program(string workingDirectory, Dictionary<string, string> environment, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = workingDirectory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "Diplomacy.Web.dll"));
        foreach (var arg in args) start.ArgumentList.Add(arg);
        foreach (var (name, value) in environment) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(2));
        return new Ran(process.ExitCode, await output, await errors);
    }
}
