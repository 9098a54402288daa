using System.Collections.Concurrent;

namespace Diplomacy.Parsing.Text;

/// <summary>Shares the strings of frequent words, so that a long text does not hold ten thousand copies of "the".</summary>
internal sealed class Interning
{
    private const int Most = 1 << 16;
    private readonly ConcurrentDictionary<string, string> _words = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public Interning() => _lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();

    public string Intern(ReadOnlySpan<char> word)
    {
        if (_lookup.TryGetValue(word, out var known)) return known;
        var made = new string(word);
        if (_words.Count < Most) _words.TryAdd(made, made);
        return made;
    }
}
