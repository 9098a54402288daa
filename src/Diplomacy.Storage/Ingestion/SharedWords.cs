using System.Diagnostics.CodeAnalysis;

namespace Diplomacy.Storage.Ingestion;

/// <summary>Holds equal strings once, which come from a database as often as there are rows.</summary>
internal sealed class SharedWords
{
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);

    [return: NotNullIfNotNull(nameof(words))]
    public string? Shared(string? words)
    {
        if (words is null) return null;
        if (_words.TryGetValue(words, out var known)) return known;
        _words.Add(words);
        return words;
    }
}
