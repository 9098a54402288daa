using Diplomacy.Search.Analysis;

namespace Diplomacy.Search.Snippets;

/// <summary>Chooses the part of a long text to be shown.</summary>
internal static class SnippetWindow
{
    /// <summary>Start and end; longer than asked for only where a single mark is.</summary>
    public static (int Start, int End) Of(string text, IReadOnlyList<Token> tokens, IReadOnlyList<Mark> marks, int length)
    {
        var (from, to) = marks.Count == 0 ? (0, 0) : Densest(tokens, marks, length);
        var spare = Math.Max(0, length - (to - from));
        var start = Math.Max(0, from - spare / 2);
        var end = Math.Min(text.Length, start + Math.Max(length, to - from));
        start = Math.Max(0, Math.Min(start, end - length));
        start = Math.Min(start, from);
        return (StartBetweenWords(text, tokens, start, from), EndBetweenWords(text, tokens, Math.Max(end, to), to));
    }

    /// <summary>The stretch of marks, not longer than asked for, with the most different words, then the most marks; the first of equals.</summary>
    private static (int From, int To) Densest(IReadOnlyList<Token> tokens, IReadOnlyList<Mark> marks, int length)
    {
        var stems = StemsOf(tokens, marks);
        var best = (From: marks[0].Start, To: marks[0].Start + marks[0].Length);
        var bestScore = (0, 0);
        for (var i = 0; i < marks.Count; i++)
        {
            HashSet<string> different = new(StringComparer.Ordinal);
            var to = marks[i].Start + marks[i].Length;
            var count = 0;
            for (var j = i; j < marks.Count && (j == i || marks[j].Start + marks[j].Length - marks[i].Start <= length); j++)
            {
                different.UnionWith(stems[j]);
                to = marks[j].Start + marks[j].Length;
                count++;
            }
            if ((different.Count, count).CompareTo(bestScore) <= 0) continue;
            bestScore = (different.Count, count);
            best = (marks[i].Start, to);
        }
        return best;
    }

    private static List<string>[] StemsOf(IReadOnlyList<Token> tokens, IReadOnlyList<Mark> marks)
    {
        var stems = new List<string>[marks.Count];
        var t = 0;
        for (var m = 0; m < stems.Length; m++)
        {
            stems[m] = [];
            while (tokens[t].Start < marks[m].Start) t++;
            for (; t < tokens.Count && tokens[t].Start < marks[m].Start + marks[m].Length; t++) stems[m].Add(tokens[t].Stem);
        }
        return stems;
    }

    /// <summary>The first place after a blank, or else the first beginning of a word, from here on; at the latest where the marks begin.</summary>
    private static int StartBetweenWords(string text, IReadOnlyList<Token> tokens, int start, int latest)
    {
        if (start == 0) return 0;
        // A text without marks is shown from its beginning, so there is a word to begin with.
        for (var i = start; i < latest; i++)
            if (char.IsWhiteSpace(text[i - 1]) && !char.IsWhiteSpace(text[i])) return i;
        foreach (var token in tokens)
            if (token.Start >= start) return Math.Min(token.Start, latest);
        return latest;
    }

    /// <summary>The last place before a blank, or else the last end of a word, up to here; at the earliest where the marks end.</summary>
    private static int EndBetweenWords(string text, IReadOnlyList<Token> tokens, int end, int earliest)
    {
        if (end == text.Length) return end;
        for (var i = end; i > Math.Max(earliest, 1); i--)
            if (char.IsWhiteSpace(text[i]) && !char.IsWhiteSpace(text[i - 1])) return i;
        for (var t = tokens.Count - 1; t >= 0; t--)
            if (tokens[t].Start + tokens[t].Length is var wordEnd && wordEnd <= end) return Math.Max(wordEnd, earliest);
        // One word, longer than all that may be shown.
        return earliest > 0 ? earliest : char.IsLowSurrogate(text[end]) ? end - 1 : end;
    }
}
