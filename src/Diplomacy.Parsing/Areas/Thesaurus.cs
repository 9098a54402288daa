using Diplomacy.Parsing.Text;
using Diplomacy.Parsing.Vocabulary;

namespace Diplomacy.Parsing.Areas;

/// <summary>How much a term tells about its area.</summary>
internal enum TermWeight
{
    /// <summary>Only hints at the field.</summary>
    Weak,

    /// <summary>Of the field, or the name of a body that works in it.</summary>
    Plain,

    /// <summary>Places a statement by itself.</summary>
    Strong,
}

/// <summary>A term's area, as an index in <see cref="Area.All"/>, and weight.</summary>
internal readonly record struct Term(int Area, TermWeight Weight);

/// <summary>
/// The vocabulary of the areas, one file an area under Vocabulary/areas, on the model of EuroVoc's microthesauri; and the
/// neutral phrases, which name no field and hide the terms within them.
/// </summary>
internal static class Thesaurus
{
    // Both are made of one reading of the files.
    private static readonly (PhraseTable<Term> Terms, Dictionary<string, float[]> Leanings) Known = Load();

    /// <summary>What a neutral phrase stands for.</summary>
    public static Term Neutral => new(-1, TermWeight.Weak);

    /// <summary>One area's file: weight, then theme, then terms parted by commas.</summary>
    internal sealed class AreaVocabulary
    {
        public string Area { get; init; } = "";

        public Dictionary<string, string> Strong { get; init; } = [];

        public Dictionary<string, string> Plain { get; init; } = [];

        public Dictionary<string, string> Weak { get; init; } = [];

        public IEnumerable<(TermWeight Weight, string Phrase)> Phrases() =>
            Of(TermWeight.Strong, Strong).Concat(Of(TermWeight.Plain, Plain)).Concat(Of(TermWeight.Weak, Weak));

        private static IEnumerable<(TermWeight Weight, string Phrase)> Of(TermWeight weight, Dictionary<string, string> themes) =>
            themes.Values
                .SelectMany(t => t.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                .Select(phrase => (weight, phrase));
    }

    /// <summary>The file of an area.</summary>
    public static AreaVocabulary Of(Area area) => VocabularyFile.Read<AreaVocabulary>($"{area.Slug}.yaml");

    /// <summary>The phrases that name no field.</summary>
    public static IReadOnlyList<string> NeutralPhrases => VocabularyFile.Read<List<string>>("neutral.yaml");

    /// <summary>The longest terms among keyed words, none within a neutral phrase.</summary>
    public static IEnumerable<PhraseMatch<Term>> Matches(IReadOnlyList<Word> keyed) => Known.Terms.Matches(keyed).Where(m => m.Values[0] != Neutral);

    /// <summary>A phrase's words with their keys.</summary>
    public static IReadOnlyList<Word> Keyed(string phrase) => TermKey.Of(Words.Of(phrase));

    /// <summary>How much a single word leans to each area, 0 to 1, by the terms that it stands in; null for one that stands in none.</summary>
    /// <param name="key">The word's key.</param>
    public static float[]? LeaningOf(string key) => Known.Leanings.GetValueOrDefault(key);

    private static (PhraseTable<Term>, Dictionary<string, float[]>) Load()
    {
        var table = new PhraseTable<Term>();
        var leanings = new Dictionary<string, float[]>(StringComparer.Ordinal);
        for (var i = 0; i < Area.All.Count; i++)
        {
            foreach (var (weight, phrase) in Of(Area.All[i]).Phrases())
            {
                var words = Keyed(phrase);
                table.Add(words, new Term(i, weight));
                foreach (var word in words)
                {
                    if (!leanings.TryGetValue(word.Folded, out var leaning)) leanings[word.Folded] = leaning = new float[Area.All.Count];
                    leaning[i] += 1f / words.Count;
                }
            }
        }
        foreach (var phrase in NeutralPhrases) table.Add(Keyed(phrase), Neutral);
        foreach (var leaning in leanings.Values)
        {
            // What stands in one term alone leans less than what stands in many.
            var all = leaning.Sum() + 0.5f;
            for (var i = 0; i < leaning.Length; i++) leaning[i] /= all;
        }
        return (table, leanings);
    }
}
