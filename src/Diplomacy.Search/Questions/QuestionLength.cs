namespace Diplomacy.Search.Questions;

/// <summary>How much of a text is read as a question.</summary>
internal static class QuestionLength
{
    private const int MostCharacters = 4 * QuestionText.Most;

    /// <summary>Halves of surrogate pairs are no characters.</summary>
    public static string WellFormed(string text)
    {
        var characters = text.ToCharArray();
        for (var i = 0; i < characters.Length; i++)
        {
            if (char.IsHighSurrogate(characters[i]) && i + 1 < characters.Length && char.IsLowSurrogate(characters[i + 1])) i++;
            else if (char.IsSurrogate(characters[i])) characters[i] = '\ufffd';
        }
        return new string(characters);
    }

    /// <summary>Where a text has to be cut so as not to be too long.</summary>
    public static int End(string text)
    {
        var counted = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (i == MostCharacters) return Between(text, i);
            if (QuestionTokens.IsBlank(text[i]) || QuestionTokens.IsQuotationMark(text[i]) || text[i] is '(' or ')') continue;
            if (++counted <= QuestionText.Most) continue;
            // Whole words are left.
            var blank = text.AsSpan(0, i).LastIndexOfAny(' ', '\t', '\n');
            return blank > 0 ? blank : Between(text, i);
        }
        return text.Length;
    }

    /// <summary>No surrogate pair is cut.</summary>
    private static int Between(string text, int at) => char.IsLowSurrogate(text[at]) ? at - 1 : at;
}
