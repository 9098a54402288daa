namespace Diplomacy.Search.Index;

/// <summary>A segment as a row of arrays, and back: what a snapshot holds of it.</summary>
internal static class SegmentArrays
{
    /// <summary>Where <see cref="Segment.RowsOfWord"/> stands among the arrays.</summary>
    internal const int RowsOfWord = 15;

    public static IReadOnlyList<Array> Of(IndexPart part)
    {
        var segment = part.Segment;
        var (agreements, rows) = (segment.Agreements, segment.Rows);
        var arrays = new List<Array>
        {
            part.GoneAgreements.Order().ToArray(),
            agreements.Ids, agreements.FirstDays, agreements.SortKeys.Starts, agreements.SortKeys.Bytes, agreements.Lengths, agreements.RowStarts,
            agreements.Strongest,
            rows.Ids, rows.Records,
            segment.Stems.Starts, segment.Stems.Bytes, segment.Words.Starts, segment.Words.Bytes, segment.StemOfWord, segment.RowsOfWord,
        };
        foreach (var lists in new[] { segment.OwnWords, segment.HeadingWords })
        {
            arrays.AddRange([
                lists.First, lists.Places, lists.Lists, lists.Maps, lists.Frequencies, lists.FirstBlock, lists.PositionBlocks, lists.Positions]);
        }
        var pairs = segment.OwnWords.Pairs!;
        arrays.AddRange([new[] { pairs.Least }, pairs.Keys, pairs.Counts, pairs.Places, pairs.Lists, pairs.Maps]);
        foreach (var name in DimensionNames.OfAgreements) Add(segment.OfAgreements[name]);
        foreach (var name in DimensionNames.OfRows) Add(segment.OfRows[name]);
        return arrays;

        void Add(Dimension d) => arrays.AddRange([d.Values.Starts, d.Values.Bytes, d.Owners ?? [], d.Starts, d.Ids]);
    }

    /// <exception cref="InvalidDataException">There are too few arrays, or one is of another kind than it must be.</exception>
    public static IndexPart Part(IReadOnlyList<Array> arrays, IndexVocabulary vocabulary)
    {
        var at = 0;
        var gone = Next<int>();
        var agreements = new AgreementTable(Next<int>(), Next<int>(), Texts(), Next<uint>(), Next<int>(), Next<int>());
        var rows = new RowTable(Next<int>(), Next<RowRecord>(), vocabulary);
        var (stems, words, stemOfWord, rowsOfWord) = (Texts(), Texts(), Next<int>(), Next<int>());
        var (own, headings) = (Lists(rows.Count), Lists(agreements.Count));
        own.Paired(Pairs(rows.Count));
        var segment = new Segment
        {
            Vocabulary = vocabulary,
            Agreements = agreements,
            Rows = rows,
            Stems = stems,
            Words = words,
            StemOfWord = stemOfWord,
            RowsOfWord = rowsOfWord,
            OwnWords = own,
            HeadingWords = headings,
            OfAgreements = DimensionNames.OfAgreements.ToDictionary(n => n, n => Dimension(n, agreements.Count, ofRows: false)),
            OfRows = DimensionNames.OfRows.ToDictionary(n => n, n => Dimension(n, rows.Count, ofRows: true)),
        };
        return new IndexPart(segment).Without(gone.Select(a => agreements.Ids[a]));

        T[] Next<T>() => at < arrays.Count && arrays[at++] is T[] array ? array : throw new InvalidDataException("An array is missing.");

        TextList Texts() => new(Next<int>(), Next<byte>());

        PostingLists Lists(int documents) => new PostingLists
        {
            Documents = documents,
            First = Next<int>(),
            Places = Next<int>(),
            Lists = Next<int>(),
            Maps = Next<ulong>(),
            Frequencies = Next<byte>(),
            FirstBlock = Next<int>(),
            PositionBlocks = Next<int>(),
            Positions = Next<byte>(),
        }.Ranked();

        PairLists Pairs(int documents) => new()
        {
            Documents = documents,
            Least = Next<int>().FirstOrDefault(),
            Keys = Next<ulong>(),
            Counts = Next<int>(),
            Places = Next<int>(),
            Lists = Next<int>(),
            Maps = Next<ulong>(),
        };

        Dimension Dimension(string name, int documents, bool ofRows)
        {
            var (values, owners) = (Texts(), Next<int>());
            return new Dimension(name, documents, values, ofRows ? owners : null, Next<int>(), Next<int>());
        }
    }
}
