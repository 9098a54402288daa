using Diplomacy.Search.Analysis;
using Diplomacy.Search.Index;
using Diplomacy.Storage.Filters;

namespace Diplomacy.Storage.Suggestions;

/// <summary>
/// The names of what the corpus has pages of - countries, areas, organisations, people, instruments - to be found by their words and by their
/// beginnings. A snapshot, all in memory; may be used by several threads.
/// </summary>
public sealed class CorpusNames
{
    /// <summary>A longer run of words is no name.</summary>
    internal const int LongestName = 12;

    // A part of so many people's names names nobody.
    private const int MostOfAPart = 2;

    private readonly List<CorpusName> _names = [];
    private readonly Dictionary<string, List<int>> _byWords = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _byPart = new(StringComparer.Ordinal);
    private readonly HashSet<string> _elsewhere;
    private readonly Beginning[] _beginnings;

    private CorpusNames(FilterTerms terms, SearchIndex index)
    {
        var beginnings = new List<Beginning>();
        foreach (var (thing, forms, whole) in NameForms.Of(terms, index))
        {
            var number = _names.Count;
            _names.Add(thing);
            foreach (var words in forms.Select(WordsOf).Where(w => w.Length > 0))
            {
                Add(_byWords, words, number);
                for (var at = 0; at >= 0; at = Next(words, at)) beginnings.Add(new(words, at, number));
            }
            foreach (var words in whole.Select(WordsOf).Where(w => w.Length > 0)) Add(_byWords, words, number);
            if (thing.Kind != NameKind.Person) continue;
            foreach (var part in whole.Prepend(thing.Label).SelectMany(n => WordsOf(n).Split(' ')).Where(p => p.Length > 3)) Add(_byPart, part, number);
        }
        _elsewhere = [.. NameForms.Elsewhere(_names).Select(WordsOf).Where(w => !_byWords.ContainsKey(w))];
        beginnings.Sort();
        _beginnings = [.. beginnings];
    }

    public static CorpusNames Of(FilterTerms terms, SearchIndex index) => new(terms, index);

    /// <summary>Words as names are compared: folded, one blank between them.</summary>
    public static string WordsOf(string text) => string.Join(' ', Analyser.Tokens(text).Select(t => t.Word));

    /// <summary>What goes by this very name: that of most declarations first, of each kind one.</summary>
    /// <param name="words">As <see cref="WordsOf"/> gives them.</param>
    public IReadOnlyList<CorpusName> Called(string words) =>
        [.. _byWords.GetValueOrDefault(words, []).Select(n => _names[n]).DistinctBy(n => n.Kind).OrderBy(n => n.Kind)];

    /// <summary>Whether it is the name of a country that the corpus does not have.</summary>
    /// <param name="words">As <see cref="WordsOf"/> gives them.</param>
    public bool IsElsewhere(string words) => _elsewhere.Contains(words);

    /// <summary>The people whose name has this word, where they are few; else nobody.</summary>
    public IReadOnlyList<CorpusName> PeopleCalled(string word) =>
        _byPart.GetValueOrDefault(word) is { Count: <= MostOfAPart } few ? [.. few.Select(n => _names[n])] : [];

    /// <summary>What goes by a name that begins so, or that has a word that does: names that begin so first, of these those of most declarations.</summary>
    /// <param name="words">As <see cref="WordsOf"/> gives them; everything where empty.</param>
    /// <param name="kind">Of one kind alone, or null.</param>
    public IReadOnlyList<CorpusName> BeginningWith(string words, NameKind? kind, int most)
    {
        if (words.Length == 0) return [.. _names.Where(n => kind is null || n.Kind == kind).Take(most)];
        var (low, high) = (0, _beginnings.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_beginnings[middle].Text.CompareTo(words, StringComparison.Ordinal) < 0) low = middle + 1;
            else high = middle;
        }
        var found = new Dictionary<int, bool>();
        for (var i = low; i < _beginnings.Length && _beginnings[i].Text.StartsWith(words, StringComparison.Ordinal); i++)
        {
            var (_, at, name) = _beginnings[i];
            if (kind is null || _names[name].Kind == kind) found[name] = found.GetValueOrDefault(name) || at == 0;
        }
        // They are numbered by their declarations.
        return [.. found.OrderByDescending(f => f.Value).ThenBy(f => f.Key).Take(most).Select(f => _names[f.Key])];
    }

    private static void Add(Dictionary<string, List<int>> names, string words, int number)
    {
        if (!names.TryGetValue(words, out var numbers)) names.Add(words, numbers = []);
        // They come in order.
        if (numbers.Count == 0 || numbers[^1] != number) numbers.Add(number);
    }

    private static int Next(string words, int at) => words.IndexOf(' ', at) is >= 0 and var blank ? blank + 1 : -1;

    /// <summary>A place in a name at which a word begins.</summary>
    private readonly record struct Beginning(string Words, int At, int Name) : IComparable<Beginning>
    {
        public ReadOnlySpan<char> Text => Words.AsSpan(At);

        public int CompareTo(Beginning other) =>
            Text.CompareTo(other.Text, StringComparison.Ordinal) is not 0 and var order ? order : Name.CompareTo(other.Name);
    }
}
