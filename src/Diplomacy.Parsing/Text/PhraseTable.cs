namespace Diplomacy.Parsing.Text;

/// <summary>
/// Phrases of a vocabulary, found in a list of words in one pass (a trie over folded words, longest match wins).
/// </summary>
/// <typeparam name="T">What a phrase stands for.</typeparam>
public sealed class PhraseTable<T>
{
    private sealed class Node
    {
        public Dictionary<string, Node>? Next;
        public List<T>? Values;
    }

    private readonly Node _root = new();

    // Most words of a text begin no phrase; three of their letters tell so before they are looked up.
    private readonly ulong[] _beginnings = new ulong[128];

    /// <summary>Adds a phrase; its words are folded as <see cref="Words"/> folds a text. One phrase may stand for several values.</summary>
    public void Add(string phrase, T value) => Add(Words.Of(phrase), value);

    /// <summary>Adds a phrase by the folded forms of its words.</summary>
    public void Add(IReadOnlyList<Word> phrase, T value)
    {
        var node = _root;
        foreach (var word in phrase)
        {
            node.Next ??= new(StringComparer.Ordinal);
            if (!node.Next.TryGetValue(word.Folded, out var next)) node.Next[word.Folded] = next = new Node();
            node = next;
        }
        if (node == _root) throw new ArgumentException("A phrase needs a word.", nameof(phrase));
        (node.Values ??= []).Add(value);
        var letters = Letters(phrase[0].Folded);
        _beginnings[letters >> 6] |= 1UL << letters;
    }

    /// <summary>A number for the letters of a word, below 8192.</summary>
    private static int Letters(string word) => word.Length == 0 ? 0 : ((word[0] * 37 + word[word.Length / 2]) * 29 + word[^1] + word.Length) & 8191;

    private bool MayBegin(string word)
    {
        var letters = Letters(word);
        return (_beginnings[letters >> 6] & (1UL << letters)) != 0;
    }

    /// <summary>The longest phrase that begins at word <paramref name="at"/>; <paramref name="count"/> is its number of words.</summary>
    public bool TryMatch(IReadOnlyList<Word> words, int at, out IReadOnlyList<T> values, out int count) =>
        TryMatch(words, at, words.Count, out values, out count);

    /// <summary>As above, reading no word from <paramref name="end"/> on.</summary>
    public bool TryMatch(IReadOnlyList<Word> words, int at, int end, out IReadOnlyList<T> values, out int count)
    {
        values = [];
        count = 0;
        if (at >= end || !MayBegin(words[at].Folded)) return false;
        var node = _root;
        for (var i = at; i < end && node.Next is not null && node.Next.TryGetValue(words[i].Folded, out var next); i++)
        {
            node = next;
            if (node.Values is null) continue;
            values = node.Values;
            count = i - at + 1;
        }
        return count > 0;
    }

    /// <summary>Some phrase begins with this folded word.</summary>
    public bool HasFirst(string folded) => MayBegin(folded) && _root.Next is not null && _root.Next.ContainsKey(folded);

    /// <summary>Every phrase that begins at word <paramref name="at"/>, the shortest first.</summary>
    public IEnumerable<PhraseMatch<T>> AllAt(IReadOnlyList<Word> words, int at)
    {
        var node = _root;
        for (var i = at; i < words.Count && node.Next is not null && node.Next.TryGetValue(words[i].Folded, out var next); i++)
        {
            node = next;
            if (node.Values is not null) yield return new PhraseMatch<T>(at, i - at + 1, node.Values);
        }
    }

    /// <summary>All longest matches from left to right, none overlapping another.</summary>
    public IEnumerable<PhraseMatch<T>> Matches(IReadOnlyList<Word> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (!TryMatch(words, i, out var values, out var count)) continue;
            yield return new PhraseMatch<T>(i, count, values);
            i += count - 1;
        }
    }
}

/// <summary>A phrase found: index of its first word, number of words, what it stands for.</summary>
public readonly record struct PhraseMatch<T>(int Word, int Count, IReadOnlyList<T> Values);
