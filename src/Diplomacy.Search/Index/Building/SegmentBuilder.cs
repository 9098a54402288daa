using System.Runtime.ExceptionServices;

namespace Diplomacy.Search.Index;

/// <summary>Builds a segment from agreements: reads them on several threads, then inverts what was read.</summary>
internal static class SegmentBuilder
{
    private const int AtATime = 32;

    /// <summary>The segment of some agreements. They are drawn from the sequence by one thread at a time, in turns.</summary>
    /// <param name="threads">How many threads read and invert.</param>
    /// <param name="progress">Told how many agreements have been read, from any thread.</param>
    /// <exception cref="ArgumentException">An id occurs twice, or a value is not in the vocabulary.</exception>
    public static Segment Build(
        IEnumerable<IndexedAgreement> agreements, IndexVocabulary vocabulary, int threads, Action<int>? progress = null, CancellationToken cancel = default)
    {
        var gathered = Gather(agreements, vocabulary, threads, progress, cancel);
        gathered.Sort(InOrder);
        RefuseTwice(gathered);
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
            OwnWords = own.Run(gathered, rows, threads, rowsOfWord, cancel).Paired(threads),
            HeadingWords = headings.Run(gathered, gathered.Count, threads, rowsOfWord, cancel),
            RowsOfWord = rowsOfWord,
            Agreements = AgreementsOf(gathered),
            Rows = RowsOf(gathered, rows, vocabulary),
            OfAgreements = DimensionBuilder.OfAgreements(gathered),
            OfRows = DimensionBuilder.OfRows(gathered, rows),
        };
    }

    private static List<Gathered> Gather(
        IEnumerable<IndexedAgreement> agreements, IndexVocabulary vocabulary, int threads, Action<int>? progress, CancellationToken cancel)
    {
        using var source = agreements.GetEnumerator();
        var turn = new Lock();
        var drawn = 0;
        var gatherers = Enumerable.Range(0, threads).Select(_ => new Gatherer(vocabulary)).ToList();
        try
        {
            if (threads == 1) Work(gatherers[0]);
            else Parallel.ForEach(gatherers, new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancel }, Work);
        }
        catch (AggregateException several) when (several.InnerException is { } first)
        {
            // What was wrong with the input is the same on one thread or many.
            ExceptionDispatchInfo.Throw(first);
        }
        return [.. gatherers.SelectMany(g => g.Read)];

        void Work(Gatherer gatherer)
        {
            var batch = new List<IndexedAgreement>(AtATime);
            do
            {
                cancel.ThrowIfCancellationRequested();
                foreach (var agreement in batch) gatherer.Add(agreement);
                batch.Clear();
                lock (turn)
                {
                    while (batch.Count < AtATime && source.MoveNext()) batch.Add(source.Current);
                    drawn += batch.Count;
                    progress?.Invoke(drawn);
                }
            }
            while (batch.Count > 0);
        }
    }

    private static int InOrder(Gathered a, Gathered b) => AgreementOrder.Compare(
        a.Source.FirstDay ?? AgreementTable.Undated, a.Source.SortKey, a.Source.Id,
        b.Source.FirstDay ?? AgreementTable.Undated, b.Source.SortKey, b.Source.Id);

    private static void RefuseTwice(List<Gathered> gathered)
    {
        var ids = new HashSet<int>();
        foreach (var g in gathered)
        {
            if (!ids.Add(g.Source.Id)) throw new ArgumentException($"Agreement {g.Source.Id} is given twice.");
        }
    }

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
