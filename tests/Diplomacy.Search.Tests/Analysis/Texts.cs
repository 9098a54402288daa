using FsCheck;
using FsCheck.Fluent;

namespace Diplomacy.Search.Tests.Analysis;

/// <summary>Texts with everything in them that parts, joins or spells words.</summary>
internal static class Texts
{
    private static readonly string[] Pieces =
    [
        "oil", "Gas", "multi-ethnic", "Azerbaijan's", "’s", "'", "’", "U.S.", "U.N.", "e.g", ".", "d'", "l’", "Ivoire", "1,000", "12", ",", "2.5", "-", "–", "Støre", "Straße", "İ",
        "ﬁ", "ﷺ", "½", "²", "и\u0306", "\u0306", "\u0301", "ё", "Договор", "石油", "がス", "대한", "हिन्दी", "سلامـ", "ـ", "\u00ad", "\u200b", "\u200d", "\ud800", "\udc00", "😀", "𝐁", "𠀋",
        "ʿ", " ", "\n", "\0", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    ];

    /// <summary>Pieces in any order, and strings of any characters.</summary>
    public static Gen<string> Any { get; } = Gen.OneOf(
        Gen.ListOf(Gen.Elements(Pieces)).Select(p => string.Join(' ', p)),
        Gen.ListOf(Gen.Elements(Pieces)).Select(p => string.Concat(p)),
        Gen.ListOf(Gen.Choose(0, char.MaxValue)).Select(c => string.Concat(c.Select(x => (char)x))),
        ArbMap.Default.GeneratorFor<string>().Select(s => s ?? ""));
}
