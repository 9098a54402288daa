using Diplomacy.Parsing;
using Diplomacy.Storage.Entities;

namespace Diplomacy.Storage.Ingestion;

/// <summary>What a stored reading was made from; where any of it changes, the source is read again.</summary>
internal static class ReadFrom
{
    /// <summary>Raised whenever the same parsed document makes other rows.</summary>
    private const string Importer = "3";

    /// <summary>The version of parser and importer, as every current stamp begins.</summary>
    public static string Version { get; } = $"{AgreementParser.Version}.{Importer} ";

    /// <summary>The stamp of a reading of this path now.</summary>
    public static string Stamp(SourcePath path) => $"{Version}{path.SidecarSha256 ?? "-"} {Path.GetFileName(path.Path)}";
}
