using Diplomacy.Search.Analysis;
using Diplomacy.Search.Index;
using Diplomacy.Search.Questions;
using Diplomacy.Search.Snippets;

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
        List<(string Word, float Weight)> rarest = [.. Telling(index, text, names).DistinctBy(w => w.Word.Stem).Select(w => (w.Word.Word, w.Weight))
            .OrderByDescending(w => w.Weight).ThenBy(w => w.Word, StringComparer.Ordinal)];
        var rare = rarest.FindAll(w => w.Weight > -Math.Log(Frequent));
        var asked = (rare.Count > 0 ? rare : rarest).Take(MostWords).Select(w => (Question)new Word(w.Word) { Exact = true }).ToList();
        return asked.Count switch { 0 => null, 1 => asked[0], _ => new AnyOf(asked) };
    }

    /// <summary>The telling words of a text that another has too, in any form.</summary>
    /// <param name="names">As for <see cref="Asked"/>.</param>
    public static SharedWords Shared(SearchIndex index, string text, string other, IReadOnlySet<string> names)
    {
        var stems = Analyser.Tokens(other).Select(w => w.Stem).ToHashSet(StringComparer.Ordinal);
        var words = Telling(index, text, names).Where(w => stems.Contains(w.Word.Stem)).ToList();
        var distinct = words.DistinctBy(w => w.Word.Stem).ToList();
        return new(
            [.. words.Select(w => new Mark(w.Word.Start, w.Word.Length))],
            [.. distinct.Select(w => text.Substring(w.Word.Start, w.Word.Length))],
            distinct.Sum(w => w.Weight));
    }

    // Figures are rare and tell nothing: two statements that name a year or an amount are on any matters.
    private static IEnumerable<(Token Word, float Weight)> Telling(SearchIndex index, string text, IReadOnlySet<string> names)
    {
        var words = Analyser.Tokens(text)
            .Where(w => !names.Contains(w.Stem) && !SmallWords.Stems.Contains(w.Stem) && !char.IsAsciiDigit(w.Word[0])).ToList();
        var rarity = index.Rarity(words.Select(w => w.Stem));
        return words.Select(w => (w, rarity[w.Stem])).Where(w => w.Item2 > Likeness.TellsNothing);
    }

    /// <summary>Statements of other agreements that a question of <see cref="Asked"/> finds, the best match first.</summary>
    /// <param name="agreement">The id of the agreement that is left out.</param>
    public static IReadOnlyList<Hit> Find(SearchIndex index, Question asked, int agreement, int most) =>
        index.Without(agreement).Search(new SearchRequest { Question = asked, For = SearchFor.Statements, Reach = WordReach.OwnWords, Take = most }).Hits;
}

/// <summary>The telling words that two texts have.</summary>
/// <param name="Marks">Where they stand in the first, sorted and apart.</param>
/// <param name="Words">Each once, as the first has it.</param>
/// <param name="Weight">The sum of their rarities.</param>
public sealed record SharedWords(IReadOnlyList<Mark> Marks, IReadOnlyList<string> Words, float Weight);
