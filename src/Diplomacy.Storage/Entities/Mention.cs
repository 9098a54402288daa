using Diplomacy.Parsing.Record;
using Diplomacy.Parsing.Text;

namespace Diplomacy.Storage.Entities;

/// <summary>A state or territory that an agreement talks about and that is no party to it.</summary>
public sealed class Mention
{
    public int AgreementId { get; set; }

    public Agreement Agreement { get; set; } = null!;

    public required string PartyCode { get; set; }

    public Party Party { get; set; } = null!;

    public Origin Origin { get; set; }

    public IReadOnlyList<Span> Evidence { get; set; } = [];
}
