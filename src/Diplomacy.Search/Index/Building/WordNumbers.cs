namespace Diplomacy.Search.Index;

/// <summary>One numbering of words and stems, sorted, for the tables of several readers.</summary>
internal sealed class WordNumbers
{
    public required TextList Words { get; init; }

    public required TextList Stems { get; init; }

    public required int[] StemOfWord { get; init; }

    /// <summary>For each reader the number here of each of its words.</summary>
    public required IReadOnlyDictionary<Gatherer, int[]> Numbers { get; init; }

    public static WordNumbers Of(IReadOnlyList<Gatherer> gatherers)
    {
        var stemOfWord = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var table in gatherers.Select(g => g.Table))
        {
            for (var w = 0; w < table.Words.Count; w++) stemOfWord[table.Words[w]] = table.Stems[table.StemOf(w)];
        }
        var words = Sorted(stemOfWord.Keys);
        var stems = Sorted(stemOfWord.Values.Distinct(StringComparer.Ordinal));
        var numberOfStem = Numbered(stems);
        var numberOfWord = Numbered(words);
        return new WordNumbers
        {
            Words = TextList.Of(words),
            Stems = TextList.Of(stems),
            StemOfWord = [.. words.Select(w => numberOfStem[stemOfWord[w]])],
            Numbers = gatherers.ToDictionary(g => g, g => g.Table.Words.Select(w => numberOfWord[w]).ToArray()),
        };
    }

    private static string[] Sorted(IEnumerable<string> texts)
    {
        string[] sorted = [.. texts];
        Array.Sort(sorted, TextList.Compare);
        return sorted;
    }

    private static Dictionary<string, int> Numbered(string[] texts)
    {
        var numbers = new Dictionary<string, int>(texts.Length, StringComparer.Ordinal);
        for (var i = 0; i < texts.Length; i++) numbers[texts[i]] = i;
        return numbers;
    }
}
