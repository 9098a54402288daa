using Diplomacy.Parsing.Record;

namespace Diplomacy.Parsing.Commitments;

/// <summary>A main verb found: what it does, its rung, and the words (first and count) that say so, its base form where it is in the vocabulary.</summary>
internal readonly record struct Operative(Act Act, Strength Strength, int Word, int Count, string? Verb = null);
