using Diplomacy.Parsing.Text;

namespace Diplomacy.Storage.Entities;

/// <summary>An area of a statement, with the words that decided it.</summary>
public sealed class CommitmentArea
{
    public int CommitmentId { get; set; }

    public Commitment Commitment { get; set; } = null!;

    public required string AreaSlug { get; set; }

    public Area Area { get; set; } = null!;

    /// <summary>0 is the main area.</summary>
    public int Rank { get; set; }

    public IReadOnlyList<Span> Evidence { get; set; } = [];

    /// <summary>An English clause where no word decided, or null.</summary>
    public string? Because { get; set; }
}
