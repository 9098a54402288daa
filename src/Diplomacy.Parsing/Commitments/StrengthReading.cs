using Diplomacy.Parsing.Record;

namespace Diplomacy.Parsing.Commitments;

/// <summary>The rung of a statement and the words that put it there: start and length in the reading copy of its block.</summary>
internal sealed record StrengthReading(Strength Strength, IReadOnlyList<(int Start, int Length)> Evidence);
