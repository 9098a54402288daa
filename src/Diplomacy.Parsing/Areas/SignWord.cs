using Diplomacy.Parsing.Text;

namespace Diplomacy.Parsing.Areas;

/// <summary>A word of a statement, or two that follow one another, as the model weighs it.</summary>
/// <param name="First">Key of the (first) word.</param>
/// <param name="Second">Key of the second word, or null.</param>
/// <param name="Value">1, or less where it stands in an adjunct.</param>
/// <param name="Word">Index of the first word in the statement.</param>
internal readonly record struct SignWord(string First, string? Second, double Value, int Word)
{
    private const double InAdjunct = 0.5;

    /// <summary>Words that tell nothing of a subject by themselves.</summary>
    private static readonly HashSet<string> Function =
    [
        "the", "of", "and", "to", "in", "a", "an", "for", "on", "with", "by", "as", "at", "from", "their", "our", "its", "his", "her", "that",
        "this", "these", "those", "is", "are", "was", "were", "be", "been", "will", "have", "has", "had", "it", "they", "we", "which", "who",
        "or", "both", "two", "also", "other", "not", "including", "well", "into", "between", "through", "all", "more", "such", "shall", "'s",
    ];

    /// <summary>The words of a statement; numbers and lone function words are none.</summary>
    /// <param name="keyed">The words with their keys.</param>
    public static IReadOnlyList<SignWord> Of(IReadOnlyList<Word> keyed, IReadOnlyList<SentencePart> parts)
    {
        var signs = new List<SignWord>(keyed.Count * 2);
        for (var i = 0; i < keyed.Count; i++)
        {
            var first = keyed[i].Folded;
            if (char.IsDigit(first[0])) continue;
            var value = IsAdjunct(parts[i]) ? InAdjunct : 1;
            var tells = !Function.Contains(first);
            if (tells) signs.Add(new SignWord(first, null, value, i));
            if (i + 1 < keyed.Count && (tells || !Function.Contains(keyed[i + 1].Folded))) signs.Add(new SignWord(first, keyed[i + 1].Folded, value, i));
        }
        return signs;
    }

    private static bool IsAdjunct(SentencePart part) =>
        part is SentencePart.Leading or SentencePart.Means or SentencePart.Relative or SentencePart.Illustration or SentencePart.Office;
}
