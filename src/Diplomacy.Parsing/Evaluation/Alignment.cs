using System.Text;

namespace Diplomacy.Parsing.Evaluation;

/// <summary>
/// Pairs coded texts with found ones by the words they share: two agree where the F1 of their words reaches a threshold, each used once,
/// the best pairs first (as <c>score.py</c> of the coding guidelines does).
/// </summary>
public static class Alignment
{
    /// <summary>The pairs (index in <paramref name="coded"/>, index in <paramref name="found"/>).</summary>
    /// <param name="least">The least overlap of a pair, 0 to 1.</param>
    public static IReadOnlyList<(int Coded, int Found)> Pair(IReadOnlyList<string> coded, IReadOnlyList<string> found, double least)
    {
        var first = coded.Select(Bag).ToList();
        var second = found.Select(Bag).ToList();
        var scored = new List<(double Overlap, double Distance, int Coded, int Found)>();
        for (var i = 0; i < first.Count; i++)
        {
            for (var j = 0; j < second.Count; j++)
            {
                var overlap = Overlap(first[i], second[j]);
                if (overlap >= least) scored.Add((overlap, Math.Abs((double)i / first.Count - (double)j / second.Count), i, j));
            }
        }
        scored.Sort((a, b) => a.Overlap != b.Overlap ? b.Overlap.CompareTo(a.Overlap)
            : a.Distance != b.Distance ? a.Distance.CompareTo(b.Distance)
            : a.Coded != b.Coded ? b.Coded.CompareTo(a.Coded) : b.Found.CompareTo(a.Found));
        var (taken, used, pairs) = (new HashSet<int>(), new HashSet<int>(), new List<(int, int)>());
        foreach (var (_, _, i, j) in scored)
        {
            if (taken.Contains(i) || used.Contains(j)) continue;
            taken.Add(i);
            used.Add(j);
            pairs.Add((i, j));
        }
        return pairs;
    }

    /// <summary>A text as it is compared: markup, zero-width characters and typography folded, white space single, lower case.</summary>
    public static string Fold(string? text) => string.Join(' ', WordsOf(text));

    private static double Overlap((Dictionary<string, int> Words, int Count) a, (Dictionary<string, int> Words, int Count) b)
    {
        var same = a.Words.Sum(w => Math.Min(w.Value, b.Words.GetValueOrDefault(w.Key)));
        return 2.0 * same / Math.Max(1, a.Count + b.Count);
    }

    private static (Dictionary<string, int>, int) Bag(string text)
    {
        var words = WordsOf(text);
        return (words.GroupBy(w => w).ToDictionary(g => g.Key, g => g.Count()), words.Count);
    }

    private static List<string> WordsOf(string? text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var c in (text ?? "").Normalize(NormalizationForm.FormKC))
        {
            if (c is '\u200B' or '\u2060' or '\uFEFF' or '\u00AD') continue;
            if (char.IsLetterOrDigit(c) || c == '_')
            {
                word.Append(char.ToLowerInvariant(c));
            }
            else if (word.Length > 0 && char.GetUnicodeCategory(c) is not System.Globalization.UnicodeCategory.NonSpacingMark)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }
        if (word.Length > 0) words.Add(word.ToString());
        return words;
    }
}
