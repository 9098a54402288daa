namespace Diplomacy.Search.Index;

/// <summary>The words of a merged segment: those whose stem some row or heading left has.</summary>
internal sealed class MergedWords
{
    public MergedWords(IReadOnlyList<IndexPart> parts, TermUnion terms, PostingLists own, PostingLists headings)
    {
        var left = new bool[terms.Count];
        for (var t = 0; t < left.Length; t++) left[t] = own.Count(t) + headings.Count(t) > 0;
        var words = new TermUnion([.. parts.Select(p => p.Segment.Words)]);
        var (termOfWord, rowsOfWord) = (new int[words.Count], new long[words.Count]);
        for (var i = 0; i < parts.Count; i++)
        {
            var segment = parts[i].Segment;
            for (var w = 0; w < segment.Words.Count; w++)
            {
                var word = words.Numbers[i][w];
                termOfWord[word] = terms.Numbers[i][segment.StemOfWord[w]];
                rowsOfWord[word] += segment.RowsOfWord[w];
            }
        }
        var wordsLeft = Array.ConvertAll(termOfWord, t => left[t]);
        var numbers = TermUnion.Renumbered(left);
        (Stems, Words) = (terms.Texts(left), words.Texts(wordsLeft));
        StemOfWord = [.. termOfWord.Where(t => left[t]).Select(t => numbers[t])];
        // A word stands in no more rows and headings than all forms of it together.
        RowsOfWord = [.. Enumerable.Range(0, words.Count).Where(w => wordsLeft[w])
            .Select(w => (int)Math.Min(rowsOfWord[w], own.Count(termOfWord[w]) + headings.Count(termOfWord[w])))];
        (OwnWords, HeadingWords) = (own.Only(left), headings.Only(left));
    }

    public TextList Stems { get; }

    public TextList Words { get; }

    public int[] StemOfWord { get; }

    public int[] RowsOfWord { get; }

    public PostingLists OwnWords { get; }

    public PostingLists HeadingWords { get; }
}
