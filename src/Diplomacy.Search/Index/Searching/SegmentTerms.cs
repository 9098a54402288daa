using Diplomacy.Search.Analysis;

namespace Diplomacy.Search.Index;

/// <summary>Words asked for as the terms of a segment.</summary>
internal static class SegmentTerms
{
    /// <summary>The term of a word, or -1 where the segment lacks it.</summary>
    public static int Of(Segment segment, string word) => Math.Max(-1, segment.Stems.Find(Stemming.Stem(word)));

    /// <summary>The terms of all words that begin so, each once, ascending.</summary>
    public static int[] Beginning(Segment segment, string prefix)
    {
        var (from, to) = segment.Words.Beginning(prefix);
        var terms = segment.StemOfWord.AsSpan(from, to - from).ToArray();
        Array.Sort(terms);
        var count = 0;
        for (var i = 0; i < terms.Length; i++)
        {
            if (i == 0 || terms[i] != terms[i - 1]) terms[count++] = terms[i];
        }
        return terms[..count];
    }

    public static int[] Of(Segment segment, string word, bool prefix)
    {
        if (prefix) return Beginning(segment, word);
        var term = Of(segment, word);
        return term < 0 ? [] : [term];
    }
}
