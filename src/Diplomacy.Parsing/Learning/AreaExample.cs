using Diplomacy.Parsing.Areas;

namespace Diplomacy.Parsing.Learning;

/// <summary>A statement that a person filed.</summary>
/// <param name="Document">The document that it stands in.</param>
/// <param name="Areas">Indexes in <see cref="Area.All"/>, the main one first.</param>
internal sealed record AreaExample(string Document, AreaSigns Signs, IReadOnlyList<int> Areas);
