namespace Diplomacy.Search.Analysis;

/// <summary>
/// Numbers words and stems as they are met, from 0, each once; so a text is read without a string a word. Belongs to one thread.
/// </summary>
public sealed class WordTable
{
    private readonly Dictionary<string, int> _spellings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _bySpelling;
    private readonly Dictionary<string, int> _wordNumbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _stemNumbers = new(StringComparer.Ordinal);
    private readonly List<string> _words = [];
    private readonly List<int> _stemsOfWords = [];
    private readonly List<string> _stems = [];

    public WordTable() => _bySpelling = _spellings.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Folded words, by their numbers.</summary>
    public IReadOnlyList<string> Words => _words;

    /// <summary>By their numbers.</summary>
    public IReadOnlyList<string> Stems => _stems;

    /// <summary>How many ways of writing words have been met.</summary>
    internal int Spellings => _spellings.Count;

    /// <summary>The number of a word's stem.</summary>
    public int StemOf(int word) => _stemsOfWords[word];

    /// <summary>The number of a word as written in a text; -1 where nothing is left of it when folded.</summary>
    internal int NumberOf(ReadOnlySpan<char> written)
    {
        if (_bySpelling.TryGetValue(written, out var number)) return number;
        var folded = Folding.Fold(written);
        number = folded.Length == 0 ? -1 : NumberOfFolded(folded);
        _spellings.Add(written.ToString(), number);
        return number;
    }

    private int NumberOfFolded(string folded)
    {
        if (_wordNumbers.TryGetValue(folded, out var number)) return number;
        var stem = Stemming.Stem(folded);
        if (!_stemNumbers.TryGetValue(stem, out var stemNumber))
        {
            stemNumber = _stems.Count;
            _stemNumbers.Add(stem, stemNumber);
            _stems.Add(stem);
        }
        number = _words.Count;
        _wordNumbers.Add(folded, number);
        _words.Add(folded);
        _stemsOfWords.Add(stemNumber);
        return number;
    }
}
