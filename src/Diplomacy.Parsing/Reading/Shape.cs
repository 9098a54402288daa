using Diplomacy.Parsing.Text;

namespace Diplomacy.Parsing.Reading;

/// <summary>What the outer form of a line says: how it ends, its letter case, its length.</summary>
internal static class Shape
{
    private const string Closers = "\"'”’»)]*_";

    /// <summary>The last character that is no closing quotation mark or bracket, or NUL.</summary>
    public static char LastMark(string text)
    {
        var i = text.Length - 1;
        while (i >= 0 && (Closers.Contains(text[i]) || text[i] == ' ')) i--;
        return i < 0 ? '\0' : text[i];
    }

    /// <summary>Ends as sentences and clauses end.</summary>
    public static bool IsClosed(string text) => LastMark(text) is '.' or ',' or ';' or ':' or '!' or '?' or '…';

    /// <summary>Ends as sentences end.</summary>
    public static bool IsSentenceEnd(string text) => LastMark(text) is '.' or '!' or '?' or '…';

    /// <summary>No letter is small, and there are at least four.</summary>
    public static bool IsCapitals(string text)
    {
        var upper = 0;
        foreach (var c in text)
        {
            if (char.IsLower(c)) return false;
            if (char.IsUpper(c)) upper++;
        }
        return upper >= 4;
    }

    /// <summary>The first letter is small.</summary>
    public static bool StartsSmall(string text)
    {
        foreach (var c in text)
            if (char.IsLetter(c)) return char.IsLower(c);
        return false;
    }

    /// <summary>No letter at all.</summary>
    public static bool IsWordless(string text) => !text.Any(char.IsLetter);

    private static readonly HashSet<string> Open = new(StringComparer.Ordinal)
    {
        "the", "a", "an", "of", "and", "or", "to", "in", "on", "by", "with", "from", "for", "at", "between", "their", "its", "our", "as", "that", "which", "who", "whose", "into", "through",
    };

    /// <summary>The last word cannot end a sentence ("of", "the").</summary>
    public static bool EndsOpen(IReadOnlyList<Word> words) => words.Count > 0 && Open.Contains(words[^1].Folded);
}
