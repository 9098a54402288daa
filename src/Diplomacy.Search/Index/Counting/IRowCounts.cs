namespace Diplomacy.Search.Index;

/// <summary>What is counted of some rows of a segment.</summary>
internal interface IRowCounts
{
    /// <summary>In how many agreements they stand.</summary>
    int Agreements { get; }

    /// <summary>How many of them commit.</summary>
    int Committing { get; }

    /// <summary>How many have each bit of the facet word up to <see cref="FacetWord.Commits"/> + 1. Must not be written.</summary>
    int[] Marks();

    /// <summary>How many have each value of a dimension of the segment. Must not be written.</summary>
    int[] Of(Dimension dimension);
}
