using Diplomacy.Search.Questions;

namespace Diplomacy.Search.Index;

/// <summary>What is looked for, how it is ordered, which part of the list is wanted, and what is to be counted.</summary>
public sealed record SearchRequest
{
    /// <summary>Everything where there is nothing to look for.</summary>
    public Question Question { get; init; } = new AllOf([], []);

    public SearchFor For { get; init; }

    public WordReach Reach { get; init; }

    /// <summary>Values chosen as filters; all selections must hold.</summary>
    public IReadOnlyList<Selection> Selections { get; init; } = [];

    /// <summary>The dimensions to count, of <see cref="DimensionNames"/>.</summary>
    public IReadOnlyList<string> Facets { get; init; } = [];

    /// <summary>The values wanted of each facet: the most frequent ones.</summary>
    public int MostValues { get; init; } = 1000;

    public HitOrder Order { get; init; }

    /// <summary>Hits to leave out at the head of the list.</summary>
    public int Skip { get; init; }

    /// <summary>Hits wanted; none where only counts are.</summary>
    public int Take { get; init; } = 20;
}

/// <summary>
/// Values of one dimension, of which any may hold. Facets of a dimension are counted without its own selections, so that further
/// choices show what they would add; but for <c>country</c>, where each selection narrows.
/// </summary>
public sealed record Selection(string Dimension, IReadOnlyList<string> Values);

/// <summary>What the hits are.</summary>
public enum SearchFor
{
    Statements,

    /// <summary>Passages that are no statements.</summary>
    Passages,

    /// <summary>Whole documents: those of which a row, be it the title, satisfies all that is asked, and no row has what must not be there.</summary>
    Agreements,
}

/// <summary>Where words may stand.</summary>
public enum WordReach
{
    /// <summary>In the row itself, in the title of its document or in the names of its parties.</summary>
    Anywhere,

    /// <summary>In the row itself; the title and the names of parties are a row of their own, which only documents have as a hit.</summary>
    OwnWords,
}

/// <summary>The order of hits. Ties are broken by date (newest first), sort key, and place in the document.</summary>
public enum HitOrder
{
    /// <summary>Best match first; the newest where no words are asked for.</summary>
    Best,

    Newest,

    /// <summary>Undated ones last, as for <see cref="Newest"/>.</summary>
    Oldest,

    /// <summary>The strongest statement first; for documents that with the strongest of all its statements.</summary>
    Strongest,
}
