using Diplomacy.Parsing.Reading;

namespace Diplomacy.Parsing.Commitments;

/// <summary>A commitment found in a block, before areas and parties are told.</summary>
internal sealed record Statement(Block Block, Sentence Sentence, StrengthReading Strength, Block? LeadIn);
