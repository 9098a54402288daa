namespace Diplomacy.Search.Questions;

/// <summary>Writes questions so that they are read the same again.</summary>
internal static class QuestionPrinting
{
    public static string Print(Question question) => question switch
    {
        Word word => Print(word),
        Phrase phrase => Print(phrase),
        Has has => Print(has),
        AllOf all => string.Join(' ', all.With.Select(Inner).Concat(all.Without.Select(q => $"-{Inner(q)}"))),
        // OR binds weaker than what stands beside one another.
        AnyOf any => string.Join(" OR ", any.Choices.Select(q => q is AllOf ? Print(q) : Inner(q))),
        InTitle title => $"{Fields.Where}:{Fields.Title} {(title.Asked is AllOf ? Print(title.Asked) : Inner(title.Asked))}",
        _ => throw new ArgumentOutOfRangeException(nameof(question)),
    };

    private static string Inner(Question question) =>
        question is AllOf or AnyOf or InTitle or Has { Values.Count: > 1 } ? $"({Print(question)})" : Print(question);

    private static string Print(Word word) =>
        word.Exact ? $"\"{word.Shown ?? word.Text}\"" : (word.Shown ?? word.Text) + (word.Prefix ? "*" : "");

    private static string Print(Phrase phrase)
    {
        var shown = phrase.Shown ?? $"\"{string.Join(' ', phrase.Words)}\"";
        if (!phrase.Prefix) return shown;
        return shown[^1] == '"' ? $"{shown[..^1]}*\"" : $"{shown}*";
    }

    private static string Print(Has has) => string.Join(" OR ", has.Values.Select(v => $"{has.Dimension}:{(IsPlain(v) ? v : $"\"{v}\"")}"));

    private static bool IsPlain(string value) => value.All(c => char.IsLetterOrDigit(c) || c is '-' or '.' or '_' or '\'' or '’' or '*');
}
