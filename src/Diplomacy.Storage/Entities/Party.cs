namespace Diplomacy.Storage.Entities;

/// <summary>A state, territory or organisation that a document names as party or talks about.</summary>
public sealed class Party
{
    /// <summary>ISO 3166-1 alpha-2, or the usual acronym of an organisation.</summary>
    public required string Code { get; set; }

    /// <summary>Its name in addresses: <c>azerbaijan</c>.</summary>
    public required string Slug { get; set; }

    /// <summary>Full name: <c>Republic of Azerbaijan</c>.</summary>
    public required string Name { get; set; }

    /// <summary>The usual name: <c>Azerbaijan</c>.</summary>
    public required string ShortName { get; set; }

    /// <summary>An organisation, not a state or territory.</summary>
    public bool IsOrganisation { get; set; }

    public List<AgreementParty> Agreements { get; } = [];
}
