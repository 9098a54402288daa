namespace Diplomacy.Storage.Entities;

/// <summary>A warning of the parser about an agreement.</summary>
public sealed class Doubt
{
    public int Id { get; set; }

    public int AgreementId { get; set; }

    public Agreement Agreement { get; set; } = null!;

    /// <summary>Kebab case, permanent: <c>no-date</c>, <c>unknown-country</c>, ...</summary>
    public required string Code { get; set; }

    /// <summary>An English sentence.</summary>
    public required string Message { get; set; }

    /// <summary>Offset in the source of the words in doubt; null where it is the whole document.</summary>
    public int? Start { get; set; }

    /// <summary>Length of the words in doubt, or null.</summary>
    public int? Length { get; set; }
}
