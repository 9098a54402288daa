using Diplomacy.Search.Questions;
using FsCheck;
using FsCheck.Fluent;

namespace Diplomacy.Search.Tests.Questions;

/// <summary>What people, and others, may type into a search box; and trees of questions.</summary>
internal static class Noise
{
    private static readonly string[] Pieces =
    [
        "oil", "Gas", "co-operation", "people's", "U.S.", "Ålesund", "AND", "OR", "NOT", "AND.", "and", "NEAR(oil gas)", "(", ")", "((", "))", "\"", "“", "”", "*", "oi*", "-", "--", "-(",
        "\"oil gas\"", "\"oil ga*\"", "\"oil gas\"*", ":", "::", "country:az", "country:", "Country:NO,", "person:\"sergey lavrov\"", "person:\"", "year:2007..", "in:title", "in:", "in:text",
        "foo:bar", "contry:az", "title:oil", "http://a.b", "‘a:b", "10:30", "+", "{", "'", ";", "%", "\\", "\0", "\u0001", "\ud800", "\udc00", "😀", "石油", "нефть", "ﬁ", "²", "㊀", "ゟ", "ﷺ",
        "\u200b", "\u0301", "a\u0301", " ", "\t", "\n", "*oil", "o*l", "\"\"", "\"*", "()", "a*", "-gas", "-area:energy", "-\"a b\"",
    ];

    /// <summary>Pieces of the language in any order, and strings of any characters.</summary>
    public static Gen<string> Any { get; } = Gen.OneOf(
        Gen.ListOf(Gen.Elements(Pieces)).Select(p => string.Join(' ', p)),
        Gen.ListOf(Gen.Elements(Pieces)).Select(p => string.Concat(p)),
        Gen.ListOf(Gen.Choose(0, char.MaxValue)).Select(c => string.Concat(c.Select(x => (char)x))),
        ArbMap.Default.GeneratorFor<string>().Select(s => s ?? ""));

    /// <summary>Words of any characters but blanks, quotation marks and stars.</summary>
    public static Gen<string> Words { get; } = Gen.NonEmptyListOf(Gen.Choose(0x21, 0xD7FF)).Select(c => string.Concat(c.Select(x => (char)x)))
        .Where(w => !w.Any(c => c == '*' || char.IsWhiteSpace(c) || char.IsControl(c) || "\"“”„‟«»″".Contains(c, StringComparison.Ordinal)));

    private static readonly Gen<string> Word = Gen.Elements("oil", "gas", "pipelines", "or", "not", "нефть", "石", "2007");

    private static readonly Gen<Question> Leaf = Gen.OneOf(
        Word.Select(Question (w) => new Word(w)),
        Word.Select(Question (w) => new Word(w) { Exact = true }),
        Gen.Elements("oi", "pipelin", "neft").Select(Question (w) => new Word(w, true)),
        Gen.ListOf(Word, 3).Select(Question (w) => new Phrase([.. w])),
        Gen.ListOf(Word, 2).Select(Question (w) => new Phrase([.. w, "pi"], true)),
        Gen.Elements("az", "UN Charter", "2007..2025", "a(b)c", "intended..").Select(Question (v) => new Has("cites", [v])));

    /// <summary>Trees without needless layers: no AND in an AND, no OR in an OR.</summary>
    public static Gen<Question> Tree { get; } = OfDepth(3, true, true);

    private static Gen<Question> OfDepth(int depth, bool and, bool or)
    {
        if (depth == 0) return Leaf;
        List<Gen<Question>> choices = [Leaf];
        if (or) choices.Add(Gen.Choose(2, 3).SelectMany(n => Gen.ListOf(OfDepth(depth - 1, true, false), n)).Select(Question (c) => new AnyOf([.. c])));
        if (and)
        {
            choices.Add(
                from n in Gen.Choose(1, 3)
                from with in Gen.ListOf(OfDepth(depth - 1, false, true), n)
                from m in Gen.Choose(n == 1 ? 1 : 0, 2)
                from without in Gen.ListOf(OfDepth(depth - 1, true, true), m)
                select (Question)new AllOf([.. with], [.. without]));
        }
        return Gen.OneOf(choices);
    }
}
