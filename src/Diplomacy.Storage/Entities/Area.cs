namespace Diplomacy.Storage.Entities;

/// <summary>An area of cooperation, from the controlled vocabulary.</summary>
public sealed class Area
{
    /// <summary>Permanent; part of addresses.</summary>
    public required string Slug { get; set; }

    /// <summary>The full name.</summary>
    public required string Label { get; set; }

    /// <summary>The name for margins, chips and pictures.</summary>
    public required string Short { get; set; }

    /// <summary>The note that decides what belongs to it.</summary>
    public required string Scope { get; set; }

    /// <summary>Numbers of the closest EuroVoc domains or microthesauri.</summary>
    public List<string> EuroVoc { get; set; } = [];

    /// <summary>From 0, in the order of the vocabulary.</summary>
    public int Ordinal { get; set; }
}
