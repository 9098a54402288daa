namespace Diplomacy.Parsing.Sidecars;

/// <summary>The fields of a sidecar.</summary>
public static class SidecarFields
{
    /// <summary>Earlier names of the document: no field of its record.</summary>
    internal const string Formerly = "formerly";

    /// <summary>The fields of a record that a curator may set, as data name them.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "kind", "evidence", "title", "parties", "date", "place", "languages", "people", "sections", "commitments", "references", "organisations", "mentions",
        "source_url", "licence",
    ];
}
