using Diplomacy.Parsing.Record;
using Diplomacy.Parsing.Text;

namespace Diplomacy.Storage.Entities;

/// <summary>A representative of a party, as one document names them.</summary>
public sealed class Person
{
    public int Id { get; set; }

    public int AgreementId { get; set; }

    public Agreement Agreement { get; set; } = null!;

    /// <summary>From 0, in the order of the document.</summary>
    public int Ordinal { get; set; }

    /// <summary>Fullest form found.</summary>
    public required string Name { get; set; }

    /// <summary>The fullest form of the name that any document has of the person: what lists over all documents call them.</summary>
    public required string UsualName { get; set; }

    /// <summary>The person's name in addresses: the same for one person in all documents.</summary>
    public required string Slug { get; set; }

    /// <summary>This document's form of the name, as it would stand in addresses: it goes on leading to the person.</summary>
    public required string OwnSlug { get; set; }

    /// <summary>As the text has it, or null.</summary>
    public string? Office { get; set; }

    public required string PartyCode { get; set; }

    public Party Party { get; set; } = null!;

    /// <summary>Signed this document, or the one that a report is about.</summary>
    public bool Signed { get; set; }

    public Origin Origin { get; set; }

    public IReadOnlyList<Span> Evidence { get; set; } = [];
}
