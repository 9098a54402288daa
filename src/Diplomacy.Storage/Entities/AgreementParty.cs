using Diplomacy.Parsing.Record;
using Diplomacy.Parsing.Text;

namespace Diplomacy.Storage.Entities;

/// <summary>A party of an agreement, with the words that made it one.</summary>
public sealed class AgreementParty
{
    public int AgreementId { get; set; }

    public Agreement Agreement { get; set; } = null!;

    public required string PartyCode { get; set; }

    public Party Party { get; set; } = null!;

    public Origin Origin { get; set; }

    public IReadOnlyList<Span> Evidence { get; set; } = [];
}
