using Diplomacy.Search.Analysis;
using Diplomacy.Search.Index;
using Diplomacy.Search.Questions;

namespace Diplomacy.Benchmarks.Searching;

/// <summary>
/// Chooses queries for the corpus at hand, always the same for the same corpus: words by how many statements have them, phrases as
/// they stand in statements, filters by what is counted.
/// </summary>
internal sealed class QueryChoice
{
    public const int OfEachClass = 16;

    private readonly SearchIndex _index;
    private readonly int _statements;
    private readonly List<(string Word, int Rows)> _words;

    private QueryChoice(SearchIndex index)
    {
        _index = index;
        _statements = index.Search(new SearchRequest { Take = 0 }).Total;
        // Of several forms of a word the most frequent.
        _words = [.. index.Complete("", int.MaxValue).Where(w => IsPlain(w.Word) && IsAlone(new Word(w.Word) { Exact = true }))
            .DistinctBy(w => Stemming.Stem(w.Word)).Select(w => (w.Word, w.Rows))];
    }

    /// <param name="sample">Texts of some statements, in which phrases are looked for.</param>
    public static List<AskedQuery> Of(SearchIndex index, IReadOnlyList<string> sample)
    {
        var choice = new QueryChoice(index);
        var (rare, medium, common) = (choice.Near(0.0001), choice.Near(0.003), choice.Common());
        List<AskedQuery> all =
        [
            .. rare.Select(w => new AskedQuery("rare", [w], [])),
            .. medium.Select(w => new AskedQuery("medium", [w], [])),
            .. common.Select(w => new AskedQuery("common", [w], [])),
            .. choice.Pairs(common, medium),
            .. choice.Phrases(sample).Select(p => new AskedQuery("phrase", [p], [])),
            .. choice.Beginnings().Select(w => new AskedQuery("prefix", [w], [])),
            .. choice.Filtered([.. common.Take(8), .. medium.Take(8)]),
        ];
        return all;
    }

    private int Count(Question question) => _index.Search(new SearchRequest { Question = question, Reach = WordReach.OwnWords, Take = 0 }).Total;

    private List<Word> Common() => [.. _words.Take(OfEachClass).Select(w => new Word(w.Word) { Exact = true })];

    /// <summary>Words in about this share of statements, but in two at least.</summary>
    private List<Word> Near(double share) =>
        [.. _words.Where(w => w.Rows >= 2).OrderBy(w => Math.Abs(Math.Log(w.Rows / (share * _statements)))).ThenBy(w => w.Word, StringComparer.Ordinal)
            .Select(w => new Word(w.Word) { Exact = true }).Where(w => Count(w) > 0).Take(OfEachClass)];

    /// <summary>Common words with one another, with medium ones, and medium ones with one another, that meet in some statement.</summary>
    private IEnumerable<AskedQuery> Pairs(List<Word> common, List<Word> medium)
    {
        var asked = new List<(Word, Word)>();
        for (var i = 0; i < OfEachClass; i++)
        {
            asked.Add((common[i], common[(i + 3) % common.Count]));
            asked.Add((common[i], medium[i % medium.Count]));
            asked.Add((medium[i % medium.Count], medium[(i + 1) % medium.Count]));
        }
        return asked.Where(p => p.Item1 != p.Item2).Select(p => new AskedQuery("AND", [p.Item1, p.Item2], [])).Where(q => Count(q.Question) > 0).Take(OfEachClass);
    }

    /// <summary>The most frequent pairs of words that follow one another, then some of three words.</summary>
    private List<Phrase> Phrases(IReadOnlyList<string> sample)
    {
        var (pairs, triples) = (new Dictionary<string, int>(StringComparer.Ordinal), new Dictionary<string, int>(StringComparer.Ordinal));
        foreach (var text in sample)
        {
            var words = Analyser.Tokens(text).Select(t => t.Word).ToList();
            for (var i = 1; i < words.Count; i++)
            {
                Add(pairs, words[i - 1], words[i]);
                if (i > 1) Add(triples, words[i - 2], words[i - 1], words[i]);
            }
        }
        return [.. Best(pairs, OfEachClass * 3 / 4), .. Best(triples, OfEachClass / 4)];

        static void Add(Dictionary<string, int> counts, params string[] words)
        {
            if (!words.All(IsPlain)) return;
            var phrase = string.Join(' ', words);
            counts[phrase] = counts.GetValueOrDefault(phrase) + 1;
        }

        IEnumerable<Phrase> Best(Dictionary<string, int> counts, int most) => counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal)
            .Select(c => new Phrase(c.Key.Split(' '))).Where(p => IsAlone(p) && Count(p) > 0).Take(most);
    }

    /// <summary>
    /// Beginnings of three and four letters that mean the same among words as among stems, so that programs which know stems alone find as many.
    /// </summary>
    private List<Word> Beginnings()
    {
        var stems = _index.StemsBeginning("");
        return [.. _words.Where((w, i) => w.Word.Length > 4).Take(4000).Where((_, i) => i % 7 == 0)
            .Select((w, i) => w.Word[..(3 + i % 2)]).Distinct().Where(p => !p.StartsWith("zz", StringComparison.Ordinal))
            .Where(p => _index.StemsBeginning(p).ToHashSet().SetEquals(stems.Where(s => s.StartsWith(p, StringComparison.Ordinal))))
            .Select(p => new Word(p, Prefix: true)).Where(IsAlone).Take(OfEachClass)];
    }

    private IEnumerable<AskedQuery> Filtered(List<Word> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            var counted = _index.Search(new SearchRequest { Question = words[i], Reach = WordReach.OwnWords, Take = 0, Facets = AskedQuery.Facets })
                .Facets.ToDictionary(f => f.Dimension, f => f.Values);
            var names = (string[])[AskedQuery.Facets[i % AskedQuery.Facets.Length], AskedQuery.Facets[(i + 1 + i / 5) % AskedQuery.Facets.Length]];
            Selection[] selections = [.. names.Distinct().Where(n => counted[n].Count > 0 && counted[n][0].Value != DimensionNames.Undated)
                .Select(n => new Selection(n, [counted[n][0].Value]))];
            yield return new AskedQuery("filters", [words[i]], selections);
        }
    }

    /// <summary>Of letters that every program reads alike.</summary>
    private static bool IsPlain(string word) => word.Length is > 1 and < 20 && word.All(char.IsAsciiLetterLower);

    /// <summary>No synonym would be looked for beside it.</summary>
    private static bool IsAlone(Question question) => Synonyms.Usual.Expand(question).Equals(question);
}
