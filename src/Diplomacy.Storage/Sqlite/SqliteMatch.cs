using Diplomacy.Storage.Search;

namespace Diplomacy.Storage.Sqlite;

/// <summary>
/// Writes a question in the query language of FTS5 (https://sqlite.org/fts5.html#full_text_query_syntax). All words stand in
/// quotation marks, so that nothing a person types is syntax.
/// </summary>
internal static class SqliteMatch
{
    /// <summary>Where more words than this begin so, the index is asked for the beginning itself.</summary>
    public const int MostEndings = 400;

    /// <summary>The beginnings of words that the question asks for.</summary>
    public static IEnumerable<string> Prefixes(Expression expression) => expression switch
    {
        Phrase { Prefix: true } phrase => [LastWord(phrase.Words)],
        AllOf all => all.With.Concat(all.Without).SelectMany(Prefixes),
        AnyOf any => any.Choices.SelectMany(Prefixes),
        _ => [],
    };

    /// <param name="endings">For each prefix the words of the index that begin with it.</param>
    public static string Write(Expression expression, IReadOnlyDictionary<string, IReadOnlyList<string>> endings) => expression switch
    {
        Phrase { Prefix: false } phrase => Quoted(phrase.Words),
        Phrase phrase => Beginning(phrase.Words, endings),
        AllOf { Without: [] } all => Joined(all.With, " AND ", endings),
        AllOf all => $"({Joined(all.With, " AND ", endings)} NOT {Joined(all.Without, " OR ", endings)})",
        AnyOf any => Joined(any.Choices, " OR ", endings),
        _ => throw new ArgumentOutOfRangeException(nameof(expression)),
    };

    private static string Joined(IReadOnlyList<Expression> parts, string by, IReadOnlyDictionary<string, IReadOnlyList<string>> endings) =>
        $"({string.Join(by, parts.Select(p => Write(p, endings)))})";

    private static string Beginning(string words, IReadOnlyDictionary<string, IReadOnlyList<string>> endings)
    {
        var last = LastWord(words);
        var before = words[..^last.Length];
        var known = endings[last];
        return known.Count is 0 or > MostEndings
            ? $"{Quoted(words)} *"
            : $"({string.Join(" OR ", known.Select(ending => Quoted(before + ending)))})";
    }

    private static string LastWord(string words) => words[(words.LastIndexOf(' ') + 1)..];

    private static string Quoted(string words) => $"\"{SqlitePlainLetters.In(words)}\"";
}
