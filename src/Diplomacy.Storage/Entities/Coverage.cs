using Diplomacy.Parsing.Record;

namespace Diplomacy.Storage.Entities;

/// <summary>How much of a source one class of the ledger accounts for; blanks between passages are counted nowhere.</summary>
public sealed class Coverage
{
    public int AgreementId { get; set; }

    public Agreement Agreement { get; set; } = null!;

    public PassageClass Class { get; set; }

    /// <summary>In UTF-16 units.</summary>
    public int Characters { get; set; }

    /// <summary>Of all characters of the source but those blanks: 0 to 1.</summary>
    public double Share { get; set; }
}
