namespace Diplomacy.Search.Index;

/// <summary>
/// Builds a segment from agreements in parts of bounded size: each is read on several threads and inverted before the next one is read, and
/// all are merged in the end. So what was read stands in memory for one part only, and the highest mark is that of the parts beside their merger.
/// </summary>
internal static class SegmentBuilder
{
    /// <summary>
    /// Bytes of words after which a part is full: some ten million words. Smaller parts are more to merge; larger ones have no use, since what is read
    /// for one takes less memory than merging all.
    /// </summary>
    public const int PartBytes = 16 << 20;

    /// <summary>The segment of some agreements. They are drawn from the sequence by one thread at a time, in turns.</summary>
    /// <param name="threads">How many threads read, invert and merge.</param>
    /// <param name="progress">Told how many agreements have been read, from any thread.</param>
    /// <exception cref="ArgumentException">An id occurs twice, or a value is not in the vocabulary.</exception>
    public static Segment Build(
        IEnumerable<IndexedAgreement> agreements, IndexVocabulary vocabulary, int threads, Action<int>? progress = null, int partBytes = PartBytes,
        CancellationToken cancel = default)
    {
        using var reading = new Reading(agreements, vocabulary, threads, progress, cancel);
        var parts = Parts(reading, vocabulary, threads, partBytes, cancel);
        var segment = parts.Count == 1 ? parts[0].Segment : Merged(parts, vocabulary, threads, cancel);
        segment.OwnWords.Paired(threads);
        return segment;
    }

    private static List<IndexPart> Parts(Reading reading, IndexVocabulary vocabulary, int threads, int partBytes, CancellationToken cancel)
    {
        var (parts, ids) = (new List<IndexPart>(), new HashSet<int>());
        do
        {
            var part = Part(reading.Next(partBytes), ids, vocabulary, threads, cancel);
            if (part.Agreements.Count > 0 || parts.Count == 0) parts.Add(new IndexPart(part));
        }
        while (!reading.IsDone);
        return parts;
    }

    private static Segment Merged(List<IndexPart> parts, IndexVocabulary vocabulary, int threads, CancellationToken cancel)
    {
        // What was read need not stand beside the merger, nor the parts beside what comes after: of that the collector knows nothing.
        GiveBack();
        var segment = SegmentMerge.WithoutPairs(parts, vocabulary, threads, cancel);
        parts.Clear();
        GiveBack();
        return segment;
    }

    private static void GiveBack() => GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);

    /// <summary>A segment whose frequent words are not paired yet.</summary>
    private static Segment Part(List<Gathered> gathered, HashSet<int> ids, IndexVocabulary vocabulary, int threads, CancellationToken cancel)
    {
        foreach (var g in gathered)
        {
            if (!ids.Add(g.Source.Id)) throw new ArgumentException($"Agreement {g.Source.Id} is given twice.");
        }
        gathered.Sort(InOrder);
        var words = WordNumbers.Of([.. gathered.Select(g => g.By).Distinct()]);
        var own = new Inversion(words, heading: false);
        var headings = new Inversion(words, heading: true);
        var rowsOfWord = new int[words.Words.Count];
        var rows = gathered.Sum(g => g.Ids.Length);
        return new Segment
        {
            Vocabulary = vocabulary,
            Stems = words.Stems,
            Words = words.Words,
            StemOfWord = words.StemOfWord,
            OwnWords = own.Run(gathered, rows, threads, rowsOfWord, cancel),
            HeadingWords = headings.Run(gathered, gathered.Count, threads, rowsOfWord, cancel),
            RowsOfWord = rowsOfWord,
            Agreements = AgreementsOf(gathered),
            Rows = RowsOf(gathered, rows, vocabulary),
            OfAgreements = DimensionBuilder.OfAgreements(gathered),
            OfRows = DimensionBuilder.OfRows(gathered, rows),
        };
    }

    private static int InOrder(Gathered a, Gathered b) => AgreementOrder.Compare(
        a.Source.FirstDay ?? AgreementTable.Undated, a.Source.SortKey, a.Source.Id,
        b.Source.FirstDay ?? AgreementTable.Undated, b.Source.SortKey, b.Source.Id);

    private static AgreementTable AgreementsOf(List<Gathered> gathered)
    {
        var starts = new int[gathered.Count + 1];
        for (var a = 0; a < gathered.Count; a++) starts[a + 1] = starts[a] + gathered[a].Ids.Length;
        return new AgreementTable(
            [.. gathered.Select(g => g.Source.Id)],
            [.. gathered.Select(g => g.Source.FirstDay ?? AgreementTable.Undated)],
            TextList.Of([.. gathered.Select(g => g.Source.SortKey)]),
            [.. gathered.Select(g => g.HeadingLengths)],
            starts,
            [.. gathered.Select(g => g.Strongest)]);
    }

    private static RowTable RowsOf(List<Gathered> gathered, int rows, IndexVocabulary vocabulary)
    {
        var (ids, records) = (new int[rows], new RowRecord[rows]);
        var row = 0;
        for (var a = 0; a < gathered.Count; a++)
        {
            var g = gathered[a];
            g.Ids.CopyTo(ids, row);
            for (var i = 0; i < g.Ids.Length; i++) records[row + i] = new(g.Facets[i], a, g.Lengths[i]);
            row += g.Ids.Length;
        }
        return new RowTable(ids, records, vocabulary);
    }
}
