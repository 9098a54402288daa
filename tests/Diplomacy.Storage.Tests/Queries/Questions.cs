using FsCheck;
using FsCheck.Fluent;

namespace Diplomacy.Storage.Tests.Queries;

/// <summary>Strings that people, and others, may type into a search box.</summary>
internal static class Questions
{
    private static readonly string[] Pieces =
    [
        "oil", "gas", "co-operation", "people's", "U.S.", "Ålesund", "AND", "OR", "NOT", "and", "NEAR", "NEAR(oil gas)", "(", ")", "((", "\"", "“", "”", "*", "oi*",
        "\"oil gas\"*", ":", "Text:", "^oil", "+", "-", "--", "{", "}", "'", ";", "DROP TABLE", "%", "_", "\\", "\0", "\u0001", "\ud800", "\udc00", "😀", "石油",
        "нефть", "ﬁ", "²", "Ⅷ", "\u200b", "\u0301", "a\u0301", " ", "\t", "\n", "*oil", "o*l", "\"\"", "\"*", "()",
    ];

    /// <summary>Pieces of the language in any order, and strings of any characters.</summary>
    public static Gen<string> Any { get; } = Gen.OneOf(
        Gen.ListOf(Gen.Elements(Pieces)).Select(p => string.Join(' ', p)),
        Gen.ListOf(Gen.Elements(Pieces)).Select(p => string.Concat(p)),
        ArbMap.Default.GeneratorFor<string>().Select(s => s ?? ""));
}
