using Diplomacy.Search.Questions;

namespace Diplomacy.Storage.Suggestions;

/// <summary>A question while it is typed: what stands before the part that goes on, and that part.</summary>
/// <param name="Before">All before it, with the sign or parenthesis that it begins with.</param>
/// <param name="Last">The last word, or the value of a field; without quotation mark. Empty behind a blank.</param>
/// <param name="Field">The field whose value it is, or null.</param>
internal sealed record TypedQuestion(string Before, string Last, string? Field)
{
    /// <summary>Nothing is done but writing words.</summary>
    public bool IsPlain => Field is null && Before.All(c => char.IsLetterOrDigit(c) || char.IsWhiteSpace(c) || c is '-' or '\'' or '’' or '.' or ',' or '&');

    public static TypedQuestion Of(string typed)
    {
        // Behind an odd quotation mark blanks part nothing.
        var open = typed.Count(c => c == '"') % 2 == 1 ? typed.LastIndexOf('"') : typed.Length;
        var start = open;
        while (start > 0 && !char.IsWhiteSpace(typed[start - 1])) start--;
        while (start < typed.Length && typed[start] is '(' or '-') start++;
        var part = typed[start..];
        var colon = part.IndexOf(':');
        if (colon > 0 && part[..colon] is var field && (Fields.Names.Contains(field) || field == "in"))
            return new(typed[..start], part[(colon + 1)..].TrimStart('"'), field);
        return new(typed[..start], part, null);
    }
}
