using Diplomacy.Search.Analysis;
using Diplomacy.Search.Snippets;
using DiffPlex;

namespace Diplomacy.Search.Comparing;

/// <summary>Which words of a text others that are like it do not have. Letter case, diacritics and punctuation make no difference.</summary>
public static class DifferingWords
{
    // The time that it takes grows with the product of both lengths.
    private const int MostWords = 2000;

    /// <summary>
    /// The words that stand in none of the others in the same order, as marks that are sorted and apart, each from the beginning of a word
    /// to the end of one. None where a text has more than 2,000 words.
    /// </summary>
    public static IReadOnlyList<Mark> Of(string text, IEnumerable<string> others)
    {
        var words = Analyser.Tokens(text);
        if (words.Count > MostWords) return [];
        var alone = Enumerable.Repeat(true, words.Count).ToArray();
        foreach (var other in others)
        {
            var shared = Enumerable.Repeat(true, words.Count).ToArray();
            var diff = Differ.Instance.CreateDiffs(text, other, ignoreWhiteSpace: false, ignoreCase: false, FoldedWords.Chunker);
            if (diff.PiecesNew.Count > MostWords) return [];
            foreach (var block in diff.DiffBlocks) shared.AsSpan(block.DeleteStartA, block.DeleteCountA).Clear();
            for (var i = 0; i < alone.Length; i++) alone[i] &= !shared[i];
        }
        return Joined(words, alone);
    }

    /// <summary>Neighbours are one mark, with what stands between them.</summary>
    private static List<Mark> Joined(IReadOnlyList<Token> words, bool[] alone)
    {
        var marks = new List<Mark>();
        for (var i = 0; i < words.Count; i++)
        {
            if (!alone[i]) continue;
            var first = i;
            while (i + 1 < words.Count && alone[i + 1]) i++;
            marks.Add(new(words[first].Start, words[i].Start + words[i].Length - words[first].Start));
        }
        return marks;
    }

    private sealed class FoldedWords : IChunker
    {
        public static readonly FoldedWords Chunker = new();

        public IReadOnlyList<string> Chunk(string text) => [.. Analyser.Tokens(text).Select(t => t.Word)];
    }
}
