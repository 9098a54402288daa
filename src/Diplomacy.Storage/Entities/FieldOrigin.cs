using Diplomacy.Parsing.Record;
using Diplomacy.Parsing.Text;

namespace Diplomacy.Storage.Entities;

/// <summary>Where a field's value was found, and the words of the source that decided it.</summary>
public sealed record FieldOrigin(Origin Origin, IReadOnlyList<Span> Evidence);
