using Diplomacy.Search.Analysis;

namespace Diplomacy.Search.Questions;

/// <summary>“Did you mean”: words of the corpus for words that it lacks.</summary>
public static class Spelling
{
    // Shorter words are near to too many.
    private const int Shortest = 4;

    /// <summary>The words nearest to one that the corpus lacks, the likeliest first; none where it has the word.</summary>
    /// <param name="word">Folded.</param>
    public static IReadOnlyList<string> Nearest(string word, WordDictionary dictionary, int most = 3)
    {
        if (word.Length < Shortest || word.Any(char.IsDigit) || dictionary.Finds(word)) return [];
        var allowed = word.Length < 6 ? 1 : 2;
        // Few misspell the first letter; those who do swap it, or leave it out, or put one before it.
        var near = dictionary.Beginning(word[..1]);
        if (word[1] != word[0]) near = near.Concat(dictionary.Beginning(word[1..2]));
        return
        [
            .. near
                .Where(w => Math.Abs(w.Word.Length - word.Length) <= allowed)
                .Select(w => (w.Word, w.Rows, Distance: EditDistance.Between(word, w.Word, allowed)))
                .Where(w => w.Distance <= allowed)
                .OrderBy(w => w.Distance).ThenByDescending(w => w.Rows).ThenBy(w => w.Word, StringComparer.Ordinal)
                .Select(w => w.Word)
                .DistinctBy(Stemming.Stem)
                .Take(most),
        ];
    }

    /// <summary>The question with words of the corpus in the place of words that it lacks; null where there is none to replace.</summary>
    public static Question? Mended(Question question, WordDictionary dictionary)
    {
        var mended = Mend(question, dictionary);
        return mended.Equals(question) ? null : mended;
    }

    private static Question Mend(Question question, WordDictionary dictionary) => question switch
    {
        Word { Prefix: false } word when Nearest(word.Text, dictionary, 1) is [var near] => word with { Text = near, Shown = null },
        Phrase phrase when Mend(phrase, dictionary) is var words && !words.SequenceEqual(phrase.Words) => phrase with { Words = words, Shown = null },
        InTitle title => new InTitle(Mend(title.Asked, dictionary)),
        AnyOf any => new AnyOf([.. any.Choices.Select(c => Mend(c, dictionary))]),
        // What is left out need not be there.
        AllOf all => all with { With = [.. all.With.Select(w => Mend(w, dictionary))] },
        _ => question,
    };

    private static List<string> Mend(Phrase phrase, WordDictionary dictionary) =>
        [.. phrase.Words.Select((w, i) => phrase.Prefix && i == phrase.Words.Count - 1 ? w : Nearest(w, dictionary, 1) is [var near] ? near : w)];
}
