namespace Diplomacy.Parsing.Record;

/// <summary>How firmly a statement binds: the ladder of the coding guidelines, weakest first. From <see cref="Intended"/> up a statement commits.</summary>
public enum Strength
{
    Discussed,
    Affirmed,
    Intended,
    Firm,
    Binding,
}
