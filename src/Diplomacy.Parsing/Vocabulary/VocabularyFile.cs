using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Diplomacy.Parsing.Vocabulary;

/// <summary>The data files that the parser carries with it, by their bare names ("areas.yaml").</summary>
internal static class VocabularyFile
{
    private static readonly IDeserializer Yaml = new DeserializerBuilder()
        .WithNamingConvention(HyphenatedNamingConvention.Instance)
        .WithDuplicateKeyChecking()
        .Build();

    /// <summary>Reads a file into <typeparamref name="T"/>.</summary>
    /// <exception cref="InvalidOperationException">There is no such file in the assembly.</exception>
    public static T Read<T>(string name)
    {
        using var reader = Open(name);
        return Yaml.Deserialize<T>(reader);
    }

    /// <summary>The lines of a file that are not blank.</summary>
    /// <exception cref="InvalidOperationException">There is no such file in the assembly.</exception>
    public static IEnumerable<string> Lines(string name)
    {
        using var reader = Open(name);
        while (reader.ReadLine() is { } line)
            if (line.Length > 0) yield return line;
    }

    private static StreamReader Open(string name) => new(typeof(VocabularyFile).Assembly.GetManifestResourceStream(name)
        ?? throw new InvalidOperationException($"No vocabulary file {name}."));
}
