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

    /// <summary>The words of a statement; numbers and function words are none.</summary>
    /// <param name="keyed">The words with their keys.</param>
    public static List<SignWord> Of(IReadOnlyList<Word> keyed, IReadOnlyList<SentencePart> parts)
    {
        var signs = new List<SignWord>(keyed.Count * 2);
        for (var i = 0; i < keyed.Count; i++)
        {
            var first = keyed[i].Folded;
            if (char.IsDigit(first[0])) continue;
            var value = IsAdjunct(parts[i]) ? InAdjunct : 1;
            if (IsFunction(first)) continue;
            signs.Add(new SignWord(first, null, value, i));
            if (i + 1 < keyed.Count && !IsFunction(keyed[i + 1].Folded)) signs.Add(new SignWord(first, keyed[i + 1].Folded, value, i));
        }
        return signs;
    }

    /// <summary>Words that tell nothing of a subject by themselves.</summary>
    private static bool IsFunction(string word) => word is "the" or "of" or "and" or "to" or "in" or "a" or "an" or "for" or "on" or "with" or "by" or "as" or "at"
        or "from" or "their" or "our" or "its" or "his" or "her" or "that" or "this" or "these" or "those" or "is" or "are" or "was" or "were" or "be" or "been"
        or "will" or "have" or "has" or "had" or "it" or "they" or "we" or "which" or "who" or "or" or "both" or "two" or "also" or "other" or "not" or "including"
        or "well" or "into" or "between" or "through" or "all" or "more" or "such" or "shall" or "'s";

    private static bool IsAdjunct(SentencePart part) =>
        part is SentencePart.Leading or SentencePart.Means or SentencePart.Relative or SentencePart.Illustration or SentencePart.Office;
}
