namespace Diplomacy.Parsing.Vocabulary;

/// <summary>An entry of a vocabulary of proper names: the usual name and the others that a text may use.</summary>
internal sealed class NamedThing
{
    public required string Name { get; init; }

    public string[] Also { get; init; } = [];

    /// <summary>A name that other names begin or end with ("Commonwealth", "Security Council"): it counts only where no capital stands beside it.</summary>
    public bool Alone { get; init; }

    public override string ToString() => Name;
}
