using Diplomacy.Search.Analysis;

namespace Diplomacy.Search.Questions;

/// <summary>“Did you mean”: words of the corpus for words that it lacks.</summary>
public static class Spelling
{
    // Shorter words are near to too many.
    private const int Shortest = 4;

    // Each costs a walk through a part of the dictionary.
    private const int MostMended = 5;

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

    /// <summary>
    /// The question with words of the corpus in the place of words that it lacks, the first few of them; null where there is none to replace.
    /// </summary>
    public static Question? Mended(Question question, WordDictionary dictionary)
    {
        var left = MostMended;
        var mended = Mend(question);
        return mended.Equals(question) ? null : mended;

        Question Mend(Question part) => part switch
        {
            Word { Prefix: false } word when Near(word.Text) is { } near => word with { Text = near, Shown = null },
            Phrase phrase when Words(phrase) is var words && !words.SequenceEqual(phrase.Words) => phrase with { Words = words, Shown = null },
            InTitle title => new InTitle(Mend(title.Asked)),
            AnyOf any => new AnyOf([.. any.Choices.Select(Mend)]),
            // What is left out need not be there.
            AllOf all => all with { With = [.. all.With.Select(Mend)] },
            _ => part,
        };

        List<string> Words(Phrase phrase) =>
            [.. phrase.Words.Select((w, i) => phrase.Prefix && i == phrase.Words.Count - 1 ? w : Near(w) ?? w)];

        string? Near(string word)
        {
            if (left == 0 || dictionary.Finds(word)) return null;
            left--;
            return Nearest(word, dictionary, 1) is [var near] ? near : null;
        }
    }
}
