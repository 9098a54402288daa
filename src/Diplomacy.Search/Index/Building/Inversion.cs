namespace Diplomacy.Search.Index;

/// <summary>
/// Turns the words of documents into the documents of words. All texts are walked twice in the final order of documents: first to count
/// postings and bytes of positions, then to write each where it belongs, so that nothing is sorted and nothing grows. Every thread walks
/// all texts and keeps the terms that are its own.
/// </summary>
/// <param name="heading">The documents are agreements and their words those of headings; else rows and their own words.</param>
internal sealed class Inversion(WordNumbers words, bool heading)
{
    public PostingLists Run(List<Gathered> gathered, int documents, int threads, int[] rowsOfWord, CancellationToken cancel)
    {
        var counts = new TermCounts(words.Stems.Count, rowsOfWord);
        Each(share => Walk(gathered, share, threads, new CountingTerms(counts), cancel));
        var lists = counts.Allocate(documents);
        Each(share => Walk(gathered, share, threads, new WritingTerms(lists, counts), cancel));
        return lists.Ranked();

        void Each(Action<int> work)
        {
            if (threads == 1) work(0);
            else Parallel.For(0, threads, new ParallelOptions { MaxDegreeOfParallelism = threads }, work);
        }
    }

    private void Walk<T>(List<Gathered> gathered, int share, int threads, T terms, CancellationToken cancel) where T : struct, ITermSink
    {
        var document = 0;
        foreach (var g in gathered)
        {
            cancel.ThrowIfCancellationRequested();
            var numbers = words.Numbers[g.By];
            var text = g.Words.AsSpan();
            var inHeading = true;
            if (!heading) document++;
            var (field, position) = (0, 0);
            for (var at = 0; at < text.Length;)
            {
                var word = WordCode.Read(text, ref at);
                if (word >= 0)
                {
                    if (inHeading == heading)
                    {
                        var number = numbers[word];
                        var stem = words.StemOfWord[number];
                        if ((uint)stem % (uint)threads == (uint)share) terms.Add(number, stem, document, field, position);
                    }
                    position++;
                }
                else if (word == Gathered.EndOfRow)
                {
                    (field, position) = (0, 0);
                    if (!inHeading) document++;
                    inHeading = false;
                    if (heading) break;
                }
                else
                {
                    // No phrase goes on from one field or name to the next.
                    position++;
                    if (word == Gathered.NextField) field++;
                }
            }
            if (heading) document++;
        }
    }
}

/// <summary>What is told each occurrence of a term, in the order of documents and positions.</summary>
internal interface ITermSink
{
    void Add(int word, int stem, int document, int field, int position);
}
