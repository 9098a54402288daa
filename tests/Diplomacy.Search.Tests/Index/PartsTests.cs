using Diplomacy.Search.Index;

namespace Diplomacy.Search.Tests.Index;

/// <summary>An index is built in parts of bounded size: what it takes to build one does not grow with what is read.</summary>
public sealed class PartsTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(1, 6000)]
    [InlineData(2, 2000)]
    [InlineData(3, 1)]
    public void AnIndexBuiltInPartsIsTheOneBuiltAtOnce(int threads, int partBytes)
    {
        var corpus = Corpus.Of(51 + threads, 300, 8, 20);
        var whole = SegmentBuilder.Build(corpus, Corpus.Vocabulary, threads: 1);
        var parted = SegmentBuilder.Build(corpus, Corpus.Vocabulary, threads, partBytes: partBytes);
        Assert.Equal(SegmentArrays.Of(new IndexPart(whole)), SegmentArrays.Of(new IndexPart(parted)));
    }

    [Theory]
    [InlineData(1, 3000)]
    [InlineData(3, 3000)]
    public void APartHoldsItsBytesAndWhatThreadsHadDrawnWhenItWasFull(int threads, int most)
    {
        var corpus = Corpus.Of(61, 1500);
        using var reading = new Reading(corpus, Corpus.Vocabulary, threads, null, CancellationToken.None);
        var parts = new List<List<Gathered>>();
        while (!reading.IsDone) parts.Add(reading.Next(most));
        var largest = parts.SelectMany(p => p).Max(g => g.Words.Length);
        Assert.All(parts, part => Assert.InRange(part.Sum(g => g.Words.Length), 0, most + threads * Reading.AtATime * largest));
        Assert.True(parts.Count > 3, $"{parts.Count} parts");
        Assert.Equal(Enumerable.Range(1, 1500), parts.SelectMany(p => p).Select(g => g.Source.Id).Order());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void NoMoreIsHeldOfWhatWasReadThanOnePart(int threads)
    {
        const int Agreements = 1200;
        var (drawn, most) = (new List<WeakReference>(), 0);
        SegmentBuilder.Build(Drawn(), Corpus.Vocabulary, threads, partBytes: 4000);
        Assert.Equal(Agreements, drawn.Count);
        // A part is some fifty agreements, and what has been drawn for the next one.
        Assert.InRange(most, 1, Agreements / 4);

        IEnumerable<IndexedAgreement> Drawn()
        {
            var random = new Random(71);
            for (var id = 1; id <= Agreements; id++)
            {
                if (id % 100 == 0)
                {
                    GC.Collect();
                    most = Math.Max(most, drawn.Count(d => d.IsAlive));
                }
                yield return Remembered(Corpus.Agreement(random, id));
            }
        }

        // What a reader keeps of an agreement is another one, but with the same sort key.
        IndexedAgreement Remembered(IndexedAgreement agreement)
        {
            drawn.Add(new WeakReference(agreement.SortKey));
            return agreement;
        }
    }

    /// <summary>The parts have to stand beside their merger, and nothing of its size beside these.</summary>
    [Theory]
    [InlineData(false, 1.5)]
    [InlineData(true, 2)]
    public void MergingTakesLittleMoreMemoryThanWhatComesOfIt(bool withGone, double most)
    {
        var parts = Corpus.Of(81, 4000, 10, 60).Chunk(1000)
            .Select(some => new IndexPart(SegmentBuilder.Build(some, Corpus.Vocabulary, threads: 1))).ToList();
        if (withGone) parts = [.. parts.Select(p => p.Without(p.Segment.Agreements.Ids.Where(id => id % 3 == 0)))];
        // The compiler's own memory is none of a merger's.
        SegmentMerge.Run(parts, Corpus.Vocabulary);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var merged = SegmentMerge.WithoutPairs(parts, Corpus.Vocabulary, threads: 1, CancellationToken.None);
        var taken = GC.GetAllocatedBytesForCurrentThread() - before;
        before = GC.GetAllocatedBytesForCurrentThread();
        var pairs = merged.OwnWords.Paired(threads: 1).Pairs!;
        var takenByPairs = GC.GetAllocatedBytesForCurrentThread() - before;
        Array[] ofPairs = [pairs.Keys, pairs.Counts, pairs.Places, pairs.Lists, pairs.Maps];
        var keptOfPairs = ofPairs.Sum(ArrayBytes.Size);
        var kept = SegmentArrays.Of(new IndexPart(merged)).Sum(ArrayBytes.Size) - keptOfPairs;
        Assert.True(taken < most * kept, $"{taken} bytes taken for {kept}: {(double)taken / kept:0.00} times");
        // Lists grow until they are bitmaps, but no longer.
        Assert.True(takenByPairs < 8 * keptOfPairs, $"{takenByPairs} bytes taken for {keptOfPairs} of pairs: {(double)takenByPairs / keptOfPairs:0.00} times");
    }
}
