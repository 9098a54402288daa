namespace Diplomacy.Search.Index;

/// <summary>The words of a merged segment: those whose stem some row or heading left has.</summary>
internal sealed class MergedWords(IReadOnlyList<IndexPart> parts, TermUnion terms, PostingLists own, PostingLists headings)
{
    public Segment Segment(
        IndexVocabulary vocabulary, AgreementTable agreements, RowTable rows,
        IReadOnlyDictionary<string, Dimension> ofAgreements, IReadOnlyDictionary<string, Dimension> ofRows)
    {
        var left = new bool[terms.Count];
        for (var t = 0; t < left.Length; t++) left[t] = own.Count(t) + headings.Count(t) > 0;
        var number = new int[terms.Count];
        var kept = 0;
        for (var t = 0; t < left.Length; t++) number[t] = left[t] ? kept++ : -1;

        var words = new TermUnion([.. parts.Select(p => p.Segment.Words)]);
        var (wordsLeft, stemOfWord, rowsOfWord) = (new bool[words.Count], new List<int>(), new List<int>());
        var termOfStem = TermsOfStems();
        for (var w = 0; w < words.Count; w++)
        {
            var (term, count) = (-1, 0L);
            for (var i = 0; i < parts.Count; i++)
            {
                var word = words.Numbers[i][w];
                if (word < 0) continue;
                term = termOfStem[i][parts[i].Segment.StemOfWord[word]];
                count += parts[i].Segment.RowsOfWord[word];
            }
            if (number[term] < 0) continue;
            wordsLeft[w] = true;
            stemOfWord.Add(number[term]);
            // It stands in no more rows and headings than all forms of it together.
            rowsOfWord.Add((int)Math.Min(count, own.Count(term) + headings.Count(term)));
        }
        return new Segment
        {
            Vocabulary = vocabulary,
            Agreements = agreements,
            Rows = rows,
            Stems = terms.Texts(left),
            Words = words.Texts(wordsLeft),
            StemOfWord = [.. stemOfWord],
            RowsOfWord = [.. rowsOfWord],
            OwnWords = own.Only(left).Paired(threads: 1),
            HeadingWords = headings.Only(left),
            OfAgreements = ofAgreements,
            OfRows = ofRows,
        };
    }

    /// <summary>For each part the number in the union of each of its stems.</summary>
    private int[][] TermsOfStems()
    {
        var numbers = parts.Select(p => new int[p.Segment.Stems.Count]).ToArray();
        for (var i = 0; i < parts.Count; i++)
        {
            for (var t = 0; t < terms.Count; t++)
            {
                if (terms.Numbers[i][t] >= 0) numbers[i][terms.Numbers[i][t]] = t;
            }
        }
        return numbers;
    }
}
