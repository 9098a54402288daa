namespace Diplomacy.Storage.Entities;

/// <summary>A party that makes a statement.</summary>
public sealed class CommitmentParty
{
    public int CommitmentId { get; set; }

    public Commitment Commitment { get; set; } = null!;

    public required string PartyCode { get; set; }

    public Party Party { get; set; } = null!;
}
