namespace Diplomacy.Storage.Entities;

/// <summary>A field of an agreement that a curator set in the sidecar.</summary>
public sealed class CuratedField
{
    public int AgreementId { get; set; }

    public Agreement Agreement { get; set; } = null!;

    /// <summary>Its name in data: <c>date</c>, <c>parties</c>, ...</summary>
    public required string Field { get; set; }
}
