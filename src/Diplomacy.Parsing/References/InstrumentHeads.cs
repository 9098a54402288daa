using System.Collections.Frozen;

namespace Diplomacy.Parsing.References;

/// <summary>The words that name a kind of international instrument, folded.</summary>
internal static class InstrumentHeads
{
    /// <summary>Names of kinds that, with a capital and a name of their own, are international instruments.</summary>
    public static readonly FrozenSet<string> Clear = FrozenSet.ToFrozenSet(
        ["agreement", "treaty", "memorandum", "memoranda", "mou", "mous", "moc", "declaration", "protocol", "charter", "convention", "accord", "accords", "compact", "communique", "pact", "covenant"],
        StringComparer.Ordinal);

    /// <summary>Names of kinds that are as often no instrument: they need a word that makes them one.</summary>
    public static readonly FrozenSet<string> Loose = FrozenSet.ToFrozenSet(
        ["statement", "framework", "roadmap", "principles", "plan", "arrangement", "arrangements", "understanding", "understandings", "agenda", "vision", "consensus", "outlook", "guidelines", "code", "initiative"],
        StringComparer.Ordinal);

    public static bool Contains(string folded) => Clear.Contains(folded);
}
