using Diplomacy.Parsing.Record;

namespace Diplomacy.Storage.Names;

/// <summary>All kinds of warnings that a document may have: those of the parser, and those that only the corpus can tell.</summary>
public static class DoubtKinds
{
    /// <summary>A sidecar says that the document had a name which is another's.</summary>
    internal const string FormerNameTaken = "former-name-taken";

    public static IReadOnlyList<WarningKind> All { get; } =
        [.. WarningKinds.All, new(FormerNameTaken, "A former name that the sidecar gives belongs to another document.")];
}
