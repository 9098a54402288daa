namespace Diplomacy.Search.Questions;

/// <summary>Hash codes of lists, by what they hold.</summary>
internal static class Sequence
{
    public static int Hash<T>(IReadOnlyList<T> items, int seed)
    {
        var hash = new HashCode();
        hash.Add(seed);
        foreach (var item in items) hash.Add(item);
        return hash.ToHashCode();
    }
}
