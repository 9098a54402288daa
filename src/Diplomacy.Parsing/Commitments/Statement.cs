using Diplomacy.Parsing.Reading;
using Diplomacy.Parsing.Sidecars;

namespace Diplomacy.Parsing.Commitments;

/// <summary>A commitment found in a block, before areas and parties are told.</summary>
internal sealed record Statement(Block Block, Sentence Sentence, StrengthReading Strength, Block? LeadIn)
{
    /// <summary>What a curator says of it, or null.</summary>
    public CuratedCommitment? Curated { get; init; }
}
