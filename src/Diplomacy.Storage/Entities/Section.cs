using Diplomacy.Parsing.Text;

namespace Diplomacy.Storage.Entities;

/// <summary>A thematic heading of an agreement.</summary>
public sealed class Section
{
    public int Id { get; set; }

    public int AgreementId { get; set; }

    public Agreement Agreement { get; set; } = null!;

    /// <summary>From 0, in the order of the document.</summary>
    public int Ordinal { get; set; }

    /// <summary>Its words without numbering.</summary>
    public required string Heading { get; set; }

    /// <summary>Its number as the source has it, or null.</summary>
    public string? Number { get; set; }

    public IReadOnlyList<Span> Spans { get; set; } = [];
}
