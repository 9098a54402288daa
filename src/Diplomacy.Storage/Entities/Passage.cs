using Diplomacy.Parsing.Record;
using Diplomacy.Parsing.Text;

namespace Diplomacy.Storage.Entities;

/// <summary>A sentence or other unbroken stretch of words of a block, with its class.</summary>
public sealed class Passage
{
    public int Id { get; set; }

    public int BlockId { get; set; }

    public Block Block { get; set; } = null!;

    public int AgreementId { get; set; }

    public Agreement Agreement { get; set; } = null!;

    /// <summary>From 0, in the order of the block.</summary>
    public int Ordinal { get; set; }

    public PassageClass Class { get; set; }

    /// <summary>Reading copy: white space folded.</summary>
    public required string Text { get; set; }

    public IReadOnlyList<Span> Spans { get; set; } = [];

    /// <summary>The offset in the source at which its words begin.</summary>
    public int Start { get; set; }

    public int? CommitmentId { get; set; }

    /// <summary>The statement that it is (or is part of), or null.</summary>
    public Commitment? Commitment { get; set; }
}
