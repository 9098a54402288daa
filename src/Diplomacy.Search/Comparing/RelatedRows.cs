using Diplomacy.Search.Analysis;
using Diplomacy.Search.Index;
using Diplomacy.Search.Questions;

namespace Diplomacy.Search.Comparing;

/// <summary>
/// Looks for statements of other agreements that may be like one: those that have most of its telling words, by their ranking. It draws a
/// short list from any number of rows; how alike two texts are says <see cref="Likeness"/>.
/// </summary>
public static class RelatedRows
{
    /// <summary>Words asked for, the rarest.</summary>
    private const int MostWords = 8;

    /// <summary>A word that a larger share of the rows has is not asked for where there are rarer ones: its list is long and tells little.</summary>
    private const double Frequent = 0.05;

    /// <summary>The words by which related statements are looked for, as a question for any of them: the rarest first.</summary>
    /// <param name="names">Stems that tell who speaks, not what is said: they do not count.</param>
    /// <returns>Null where a text has no word that tells.</returns>
    public static Question? Asked(SearchIndex index, string text, IReadOnlySet<string> names)
    {
        var words = Analyser.Tokens(text).Where(w => !names.Contains(w.Stem) && !SmallWords.Stems.Contains(w.Stem)).DistinctBy(w => w.Stem).ToList();
        var rarity = index.Rarity(words.Select(w => w.Stem));
        List<(string Word, float Weight)> rarest = [.. words.Select(w => (w.Word, Weight: rarity[w.Stem]))
            .Where(w => w.Weight > Likeness.TellsNothing).OrderByDescending(w => w.Weight).ThenBy(w => w.Word, StringComparer.Ordinal)];
        var rare = rarest.FindAll(w => w.Weight > -Math.Log(Frequent));
        var asked = (rare.Count > 0 ? rare : rarest).Take(MostWords).Select(w => (Question)new Word(w.Word) { Exact = true }).ToList();
        return asked.Count switch { 0 => null, 1 => asked[0], _ => new AnyOf(asked) };
    }

    /// <summary>Statements of other agreements that a question of <see cref="Asked"/> finds, the best match first.</summary>
    /// <param name="agreement">The id of the agreement that is left out.</param>
    public static IReadOnlyList<Hit> Find(SearchIndex index, Question asked, int agreement, int most) =>
        index.Without(agreement).Search(new SearchRequest { Question = asked, For = SearchFor.Statements, Reach = WordReach.OwnWords, Take = most }).Hits;
}
