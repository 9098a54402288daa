using System.Text.Json;
using Diplomacy.Parsing.Evaluation;
using Diplomacy.Parsing.Sources;

namespace Diplomacy.Web.CommandLine;

/// <summary>Coded records of a folder, each with the text that it codes.</summary>
internal static class CodedRecords
{
    /// <summary>Gives each record with the path of its text; says of those that are refused why.</summary>
    /// <param name="texts">Folders of texts, or files.</param>
    /// <returns>How many were refused.</returns>
    public static int Each(string folder, IEnumerable<string> texts, Action<CodedRecord, string> take)
    {
        var sources = SourceFiles.In(texts).ToLookup(p => Path.GetFileNameWithoutExtension(p), StringComparer.Ordinal);
        var refused = 0;
        foreach (var path in Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal))
        {
            try
            {
                var coded = CodedRecord.FromJson(File.ReadAllBytes(path));
                take(coded, sources[coded.Id].FirstOrDefault() ?? throw new SourceRefusedException($"{Path.GetFileName(path)}: no text {coded.Id} stands in the folders given."));
            }
            catch (Exception reason) when (reason is SourceRefusedException or IOException or UnauthorizedAccessException or JsonException)
            {
                refused++;
                Console.Error.WriteLine($"Refused: {(reason is JsonException ? $"{Path.GetFileName(path)}: {reason.Message}" : reason.Message)}");
            }
        }
        return refused;
    }
}
