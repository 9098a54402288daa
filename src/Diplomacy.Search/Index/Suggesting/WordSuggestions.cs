using System.Text;
using Diplomacy.Search.Analysis;

namespace Diplomacy.Search.Index;

/// <summary>What the words of an index offer to one who types.</summary>
public static class WordSuggestions
{
    // A longer word has no neighbours worth looking for.
    private const int Longest = 40;

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

    /// <summary>
    /// Other words that differ by one letter (two where it has more than four), put in, left out, changed or swapped: the nearest first, of
    /// these the most frequent.
    /// </summary>
    /// <param name="word">Folded.</param>
    public static IReadOnlyList<WordCount> Similar(this SearchIndex index, string word, int most)
    {
        if (word.Length is < 2 or > Longest) return [];
        var (counts, distances) = (new Dictionary<string, int>(StringComparer.Ordinal), new Dictionary<string, int>(StringComparer.Ordinal));
        var far = word.Length > 4 ? 2 : 1;
        Span<char> letters = stackalloc char[256];
        foreach (var segment in index.Parts.Select(p => p.Segment))
        {
            var distance = new EditDistance(word, far);
            for (var w = 0; w < segment.Words.Count; w++)
            {
                var bytes = segment.Words[w];
                if (bytes.Length > letters.Length) continue;
                var found = letters[..Encoding.UTF8.GetChars(bytes, letters)];
                var away = distance.To(found);
                if (away > far || away == 0) continue;
                var text = found.ToString();
                Add(counts, text, segment.RowsOfWord[w]);
                distances[text] = away;
            }
        }
        return [.. counts.Select(c => new WordCount(c.Key, c.Value))
            .OrderBy(c => distances[c.Word]).ThenByDescending(c => c.Rows).ThenBy(c => c.Word, StringComparer.Ordinal).Take(most)];
    }

    private static void Add(Dictionary<string, int> counts, string word, int rows) => counts[word] = counts.GetValueOrDefault(word) + rows;
}
