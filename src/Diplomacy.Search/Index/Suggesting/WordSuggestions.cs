using Diplomacy.Search.Analysis;
using Diplomacy.Search.Questions;

namespace Diplomacy.Search.Index;

/// <summary>What the words of an index offer to one who types.</summary>
public static class WordSuggestions
{
    /// <summary>Whether any form of a word stands in the corpus.</summary>
    /// <param name="word">Folded.</param>
    public static bool Knows(this SearchIndex index, string word)
    {
        var stem = Stemming.Stem(word);
        return index.Parts.Any(p => p.Segment.Stems.Find(stem) >= 0);
    }

    /// <summary>Words that begin so, the most frequent first.</summary>
    /// <param name="beginning">Folded.</param>
    public static IReadOnlyList<WordCount> Complete(this SearchIndex index, string beginning, int most)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var segment in index.Parts.Select(p => p.Segment))
        {
            var (from, to) = segment.Words.Beginning(beginning);
            var best = new PriorityQueue<int, int>();
            // Of one segment more are not needed; of several a word may be rarer here than elsewhere.
            var kept = index.Parts.Count == 1 ? most : int.MaxValue;
            for (var w = from; w < to; w++)
            {
                best.Enqueue(w, segment.RowsOfWord[w]);
                if (best.Count > kept) best.Dequeue();
            }
            foreach (var (word, rows) in best.UnorderedItems) Add(counts, segment.Words.Text(word), rows);
        }
        return [.. counts.Select(c => new WordCount(c.Key, c.Value))
            .OrderByDescending(c => c.Rows).ThenBy(c => c.Word, StringComparer.Ordinal).Take(most)];
    }

    /// <summary>The stems of the words that begin so, each once, in no order: what <c>begin*</c> finds.</summary>
    /// <param name="beginning">Folded.</param>
    public static IReadOnlyCollection<string> StemsBeginning(this SearchIndex index, string beginning)
    {
        var stems = new HashSet<string>(StringComparer.Ordinal);
        foreach (var segment in index.Parts.Select(p => p.Segment))
        {
            var (from, to) = segment.Words.Beginning(beginning);
            for (var w = from; w < to; w++) stems.Add(segment.Stems.Text(segment.StemOfWord[w]));
        }
        return stems;
    }

    private static void Add(Dictionary<string, int> counts, string word, int rows) => counts[word] = counts.GetValueOrDefault(word) + rows;
}
