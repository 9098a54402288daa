namespace Diplomacy.Search.Index;

/// <summary>The closed vocabularies of an index, whose values stand as bits in the facet word of a row.</summary>
public sealed class IndexVocabulary
{
    /// <param name="areas">At most <see cref="FacetWord.MostAreas"/>.</param>
    /// <param name="strengths">The ladder, weakest first; at most <see cref="FacetWord.MostStrengths"/>.</param>
    /// <param name="commitsFrom">The weakest strength that commits.</param>
    /// <exception cref="ArgumentException">There are too many values, or the ladder lacks <paramref name="commitsFrom"/>.</exception>
    public IndexVocabulary(IReadOnlyList<string> areas, IReadOnlyList<string> strengths, string commitsFrom)
    {
        if (areas.Count > FacetWord.MostAreas) throw new ArgumentException($"More than {FacetWord.MostAreas} areas.", nameof(areas));
        if (strengths.Count > FacetWord.MostStrengths)
            throw new ArgumentException($"More than {FacetWord.MostStrengths} strengths.", nameof(strengths));
        Areas = [.. areas];
        Strengths = [.. strengths];
        CommitsFrom = IndexOf(Strengths, commitsFrom);
        if (CommitsFrom < 0) throw new ArgumentException($"“{commitsFrom}” is no strength.", nameof(commitsFrom));
    }

    public IReadOnlyList<string> Areas { get; }

    /// <summary>Weakest first.</summary>
    public IReadOnlyList<string> Strengths { get; }

    /// <summary>Index in <see cref="Strengths"/> of the weakest that commits.</summary>
    public int CommitsFrom { get; }

    /// <summary>The vocabulary in one line: snapshots of another one do not fit.</summary>
    internal string Fingerprint => $"{string.Join(',', Areas)};{string.Join(',', Strengths)};{CommitsFrom}";

    internal int Area(string code) => Known(Areas, code, "area");

    internal int Strength(string code) => Known(Strengths, code, "strength");

    private static int Known(IReadOnlyList<string> values, string code, string noun)
    {
        var index = IndexOf(values, code);
        return index >= 0 ? index : throw new ArgumentException($"“{code}” is no {noun} of the vocabulary.");
    }

    private static int IndexOf(IReadOnlyList<string> values, string value)
    {
        for (var i = 0; i < values.Count; i++)
        {
            if (values[i] == value) return i;
        }
        return -1;
    }
}
