using Diplomacy.Parsing.Record;
using Diplomacy.Parsing.Text;

namespace Diplomacy.Storage.Entities;

/// <summary>A multilateral body, programme or format that an agreement names.</summary>
public sealed class Organisation
{
    public int Id { get; set; }

    public int AgreementId { get; set; }

    public Agreement Agreement { get; set; } = null!;

    /// <summary>From 0, in the order of the document.</summary>
    public int Ordinal { get; set; }

    /// <summary>As first named.</summary>
    public required string Name { get; set; }

    /// <summary>The name by which the vocabulary knows it, else as first named: what lists over all documents call it.</summary>
    public required string UsualName { get; set; }

    /// <summary>Its usual name in addresses: the same for one body in all documents.</summary>
    public required string Slug { get; set; }

    public Origin Origin { get; set; }

    /// <summary>Every place that names it.</summary>
    public IReadOnlyList<Span> Spans { get; set; } = [];

    /// <summary>How many times the text names it.</summary>
    public int Mentions { get; set; }

    /// <summary>The statements whose words name it.</summary>
    public List<Commitment> Commitments { get; } = [];
}
