using Diplomacy.Search.Analysis;
using Diplomacy.Search.Questions;

namespace Diplomacy.Search.Tests.Index;

/// <summary>Questions of every kind about a <see cref="Corpus"/>.</summary>
internal static class AnyQuestion
{
    public static Question Of(Random random, int depth = 3, bool filters = true)
    {
        if (depth == 0 || random.Next(3) == 0) return Leaf(random, filters);
        return random.Next(4) switch
        {
            0 => new AnyOf(Several(random, depth, filters, 1)),
            1 => new InTitle(Of(random, depth - 1, filters: false)),
            _ => new AllOf(Several(random, depth, filters, 0), random.Next(2) == 0 ? [] : Several(random, depth, filters, 1)),
        };
    }

    private static List<Question> Several(Random random, int depth, bool filters, int least) =>
        [.. Enumerable.Range(0, random.Next(least, 4)).Select(_ => Of(random, depth - 1, filters))];

    private static Question Leaf(Random random, bool filters) => random.Next(filters ? 6 : 4) switch
    {
        0 => new Word(Folded(Corpus.Word(random))),
        1 => new Word(Folded(Corpus.Word(random))[..1], Prefix: true),
        2 => new Phrase(Words(random)),
        3 => new Phrase([.. Words(random).SkipLast(1), Folded(Corpus.Word(random))[..2]], Prefix: true),
        _ => Filter(random),
    };

    private static List<string> Words(Random random) =>
        [.. Enumerable.Range(0, 2 + random.Next(2)).Select(_ => Folded(Corpus.Word(random)))];

    public static Has Filter(Random random) => random.Next(14) switch
    {
        0 => new Has("country", [Code(random), Code(random)]),
        1 => new Has("with", [Code(random)]),
        2 => new Has("area", ["energy", Corpus.Vocabulary.Areas[random.Next(5)]]),
        3 => new Has("year", [random.Next(2) == 0 ? "1991..1993" : "undated", "1995"]),
        4 => new Has("strength", [random.Next(2) == 0 ? "..affirmed" : "firm"]),
        5 => new Has("commits", [random.Next(2) == 0 ? "yes" : "no"]),
        6 => new Has("kind", ["treaty"]),
        7 => new Has("evidence", ["text"]),
        8 => new Has("by", [Code(random)]),
        9 => new Has("org", [random.Next(2) == 0 ? "nato" : "osce"]),
        10 => new Has("person", ["lavrov", "nobody"]),
        11 => new Has("warning", ["no-date"]),
        12 => new Has("curated", ["date", "place"]),
        _ => random.Next(2) == 0 ? new Has("cites", ["charter"]) : new Has("lang", ["ru"]),
    };

    private static string Code(Random random) => new[] { "az", "no", "ru", "us", "osce", "??" }[random.Next(6)];

    private static string Folded(string word) => Analyser.Tokens(word)[0].Word;
}
