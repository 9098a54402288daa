using System.Collections.Frozen;
using Diplomacy.Search.Analysis;

namespace Diplomacy.Search.Comparing;

/// <summary>
/// English words that join others and say nothing by themselves: articles, pronouns, prepositions, conjunctions, auxiliary verbs. In a small
/// corpus some of them are rare, so that rarity alone would take them for telling.
/// </summary>
internal static class SmallWords
{
    private const string Words =
        "a an the and or nor but if so as than that this these those there here it its he his him she her they their them we our us you your i my "
        + "who whom whose which what when where how why of in on at to for from by with without within into onto upon under over through between among "
        + "against during before after about above below towards toward via per out up off is are was were be been being am has have had having do does "
        + "did done will would shall should may might can could must not no any all each every both either neither other others another such same own "
        + "more most less least very also too only just even still yet again further well "
        + "one two";

    /// <summary>Their stems.</summary>
    public static FrozenSet<string> Stems { get; } = Words.Split(' ').Select(Stemming.Stem).ToFrozenSet(StringComparer.Ordinal);
}
