namespace Diplomacy.Search.Analysis;

/// <summary>What stands for all forms of a word: words of plain Latin letters are taken for English, of Russian letters for Russian.</summary>
public static class Stemming
{
    /// <param name="word">Folded.</param>
    /// <returns>The word itself where it holds other letters, or digits.</returns>
    public static string Stem(string word)
    {
        if (word.Length == 0) return word;
        if (!word.AsSpan().ContainsAnyExceptInRange('a', 'z')) return EnglishStemmer.Stem(word);
        return word.AsSpan().ContainsAnyExceptInRange('а', 'я') ? word : RussianStemmer.Stem(word);
    }
}
