namespace Diplomacy.Search.Questions;

/// <summary>Words that join others: left over beside a name they ask for nothing, and an acronym that is spelt so counts only in capitals.</summary>
public static class LittleWords
{
    private static readonly HashSet<string> All =
    [
        "a", "about", "after", "all", "also", "am", "an", "and", "any", "are", "as", "at", "be", "been", "between", "but", "by", "can", "did", "do", "does",
        "for", "from", "had", "has", "have", "he", "how", "i", "if", "in", "into", "is", "it", "its", "la", "let", "may", "me", "more", "most", "my", "no",
        "not", "of", "on", "or", "our", "out", "s", "she", "so", "than", "that", "the", "their", "they", "this", "to", "up", "us", "was", "we", "were", "what",
        "when", "where", "which", "who", "why", "will", "with", "would",
    ];

    /// <param name="word">Folded.</param>
    public static bool Has(string word) => All.Contains(word);
}
