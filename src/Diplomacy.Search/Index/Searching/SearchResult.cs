namespace Diplomacy.Search.Index;

/// <summary>One part of the list of hits, with the counts of all.</summary>
/// <param name="Total">Hits in all: rows, or agreements where these were looked for.</param>
/// <param name="Committing">Rows found that commit.</param>
/// <param name="Agreements">Agreements of which a row was found.</param>
/// <param name="Facets">In the order asked for.</param>
public sealed record SearchResult(
    int Total, int Committing, int Agreements, IReadOnlyList<Hit> Hits, IReadOnlyList<FacetCounts> Facets);

/// <summary>A row found; for agreements the best of their rows.</summary>
/// <param name="Row">As the corpus calls it; 0 for the title of a document.</param>
/// <param name="Score">BM25F; 0 where no words were asked for or another order was.</param>
public readonly record struct Hit(int Agreement, int Row, bool IsStatement, float Score);

/// <summary>How many hits have each value of a dimension: the most frequent first, then by value. Values without hits are left out.</summary>
public sealed record FacetCounts(string Dimension, IReadOnlyList<FacetCount> Values);

/// <summary>How many hits have this value; never 0.</summary>
/// <param name="Value">As the index writes it: a code, a slug, a year or <see cref="DimensionNames.Undated"/>.</param>
public readonly record struct FacetCount(string Value, int Count);
