namespace Diplomacy.Storage.Search;

/// <summary>Prints a question in words so that it is read the same again.</summary>
internal static class WordsPrinting
{
    public static string Print(Expression expression) => Print(expression, false);

    private static string Print(Expression expression, bool inner) => expression switch
    {
        Phrase phrase => Print(phrase),
        AllOf all => Group(
            string.Join(' ', all.With.Select(e => Print(e, true)).Concat(all.Without.Select(e => $"NOT {Print(e, true)}"))), inner),
        AnyOf any => Group(string.Join(" OR ", any.Choices.Select(e => Print(e, true))), inner),
        _ => throw new ArgumentOutOfRangeException(nameof(expression)),
    };

    private static string Group(string text, bool inner) => inner ? $"({text})" : text;

    private static string Print(Phrase phrase) =>
        (phrase.Quoted ? $"\"{phrase.Shown}\"" : phrase.Shown) + (phrase.Prefix ? "*" : "");
}
