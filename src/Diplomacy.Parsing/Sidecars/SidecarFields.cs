namespace Diplomacy.Parsing.Sidecars;

/// <summary>The fields of a sidecar.</summary>
public static class SidecarFields
{
    /// <summary>What is no field of the record: earlier names of the document, the encoding of its bytes.</summary>
    internal static IReadOnlyList<string> NotOfRecord { get; } = ["formerly", "encoding"];

    /// <summary>The fields of a record that a curator may set, as data name them.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "kind", "evidence", "title", "parties", "date", "place", "languages", "people", "sections", "commitments", "references", "organisations", "mentions",
        "source_url", "licence",
    ];
}
