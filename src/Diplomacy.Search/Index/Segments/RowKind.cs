namespace Diplomacy.Search.Index;

/// <summary>What a row of the index stands for.</summary>
internal enum RowKind
{
    /// <summary>The document itself, its title and parties: the first row of each.</summary>
    Heading,

    Statement,

    Passage,
}
