namespace Diplomacy.Search.Index;

/// <summary>
/// BM25F: occurrences in the fields of a document are weighed and scaled by the length of their field, then added, and only then does
/// their sum grow ever more slowly (S. Robertson, H. Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", Foundations and
/// Trends in Information Retrieval 3 (4), 2009, section 3.6). A row is scored by its own fields, and by the heading of its document as by
/// a second document.
/// </summary>
internal static class Bm25
{
    /// <summary>Where the growth slows down.</summary>
    public const float K1 = 1.2f;

    /// <summary>How much long fields count for less: 0 not, 1 in full proportion.</summary>
    public const float B = 0.75f;

    /// <summary>Text, lead-in, names of organisations.</summary>
    public static readonly FieldWeights OwnWords = new(1f, 0.4f, 0.5f);

    /// <summary>Title, names of parties.</summary>
    public static readonly FieldWeights HeadingWords = new(1f, 0.5f, 0f);

    /// <summary>The weight of a word that <paramref name="having"/> of <paramref name="all"/> documents have; never negative.</summary>
    public static float Rarity(long having, long all) => MathF.Log(1 + (Math.Max(0, all - having) + 0.5f) / (having + 0.5f));
}

/// <summary>What one occurrence in each of the three fields counts for.</summary>
internal readonly record struct FieldWeights(float First, float Second, float Third);
