using Diplomacy.Parsing.Record;

namespace Diplomacy.Storage.Entities;

/// <summary>The coverage ledger of an agreement: classes that tile its source without gap or overlap.</summary>
public sealed class Ledger
{
    public int AgreementId { get; set; }

    public IReadOnlyList<LedgerEntry> Entries { get; set; } = [];
}
