using System.Runtime.InteropServices;

namespace Diplomacy.Search.Analysis;

/// <summary>
/// Text → words, folded and stemmed, with their places in the text. No word is left out: phrases need the small ones.
/// One analyser belongs to one thread.
/// </summary>
public sealed class Analyser
{
    // What strangers write must not fill the memory.
    private const int MostSpellings = 100_000;

    [ThreadStatic]
    private static Analyser? _ofThread;

    private readonly List<Occurrence> _read = [];

    /// <summary>The words met by <see cref="Read"/> so far.</summary>
    public WordTable Words { get; } = new();

    /// <summary>The words of a text, in order. A word's index is its position. Never throws, whatever the text.</summary>
    /// <returns>Valid until the next call: the memory is used again.</returns>
    public ReadOnlySpan<Occurrence> Read(ReadOnlySpan<char> text)
    {
        _read.Clear();
        var scanner = new WordScanner(text);
        while (scanner.Next())
        {
            var word = Words.NumberOf(text.Slice(scanner.Start, scanner.Length));
            if (word >= 0) _read.Add(new Occurrence(word, scanner.Start, scanner.Length));
        }
        return CollectionsMarshal.AsSpan(_read);
    }

    /// <summary>The words of a text, in order. A token's index is its position. Never throws, whatever the text.</summary>
    public static IReadOnlyList<Token> Tokens(ReadOnlySpan<char> text)
    {
        if (_ofThread is null || _ofThread.Words.Spellings > MostSpellings) _ofThread = new Analyser();
        var words = _ofThread.Words;
        var read = _ofThread.Read(text);
        var tokens = new Token[read.Length];
        for (var i = 0; i < read.Length; i++)
        {
            var (word, start, length) = read[i];
            tokens[i] = new Token(words.Words[word], words.Stems[words.StemOf(word)], start, length);
        }
        return tokens;
    }
}
