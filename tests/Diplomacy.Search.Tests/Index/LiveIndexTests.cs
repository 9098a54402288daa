using Diplomacy.Search.Index;
using Diplomacy.Search.Questions;

namespace Diplomacy.Search.Tests.Index;

/// <summary>However an index came to be, it answers as one built at once of what is left.</summary>
public sealed class LiveIndexTests
{
    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    public async Task ChangesMadeOneAfterTheOtherAnswerAsAScanDoes(int seed)
    {
        var random = new Random(seed);
        var corpus = Corpus.Of(seed, 40).ToDictionary(a => a.Id);
        var live = new LiveIndex(SearchIndex.Build(corpus.Values, Corpus.Vocabulary));
        for (var step = 0; step < 25; step++)
        {
            var come = Enumerable.Range(0, random.Next(4)).Select(_ => random.Next(1, 60)).Distinct()
                .Select(id => Corpus.Agreement(random, id)).ToList();
            List<int> go = [.. Enumerable.Range(0, random.Next(3)).Select(_ => random.Next(1, 60)).Except(come.Select(a => a.Id))];
            live.Change(come, go);
            foreach (var agreement in come) corpus[agreement.Id] = agreement;
            foreach (var id in go) corpus.Remove(id);
            if (step % 3 == 0) await live.Merging;
            Assert.Equal(corpus.Count, live.Current.Agreements);
            Assert.Equal(corpus.Values.Sum(a => a.Rows.Count), live.Current.Rows);

            var naive = new NaiveSearch(NaiveRow.Of(corpus.Values));
            for (var i = 0; i < 6; i++)
            {
                // Scores know of agreements gone until their segment is merged, and so does the beginning of a word.
                var request = AnyRequest.Of(random) with { Order = (HitOrder)random.Next(1, 4), Question = WithoutBeginnings(random) };
                Same.Results(naive.Search(request), live.Current.Search(request), $"step {step}: {AnyRequest.Said(request)}");
            }
        }
    }

    [Fact]
    public async Task MergedSegmentsAnswerAsOneBuiltWholeDoes()
    {
        var corpus = Corpus.Of(21, 120);
        var whole = SearchIndex.Build(corpus, Corpus.Vocabulary);
        var live = new LiveIndex(SearchIndex.Empty(Corpus.Vocabulary));
        foreach (var some in corpus.Chunk(9)) live.Change(some, []);
        await live.Merging;
        Assert.True(live.Current.Parts.Count <= 9);
        var merged = SegmentMerge.Run(live.Current.Parts, Corpus.Vocabulary);
        var random = new Random(4);
        for (var i = 0; i < 150; i++)
        {
            var request = AnyRequest.Of(random);
            var expected = whole.Search(request);
            Same.Exactly(expected, live.Current.Search(request), AnyRequest.Said(request));
            Same.Exactly(expected, new SearchIndex(Corpus.Vocabulary, [new IndexPart(merged)]).Search(request), AnyRequest.Said(request));
        }
        Assert.Equal(SegmentArrays.Of(whole.Parts[0]), SegmentArrays.Of(new IndexPart(merged)));
    }

    [Fact]
    public void AgreementsGoneLeaveNoWordBehindOnceTheirSegmentIsMerged()
    {
        var corpus = Corpus.Of(31, 50);
        var odd = corpus[0] with { Id = 999, Title = "xylophone", Rows = [new IndexedRow { Id = 1, IsStatement = true, Text = "xylophones abound" }] };
        var part = SearchIndex.Build([.. corpus, odd], Corpus.Vocabulary).Parts[0].Without([999]);
        var merged = SegmentMerge.Run([part], Corpus.Vocabulary);
        Assert.True(merged.Words.Find("xylophones") < 0);
        // But for how often each form of a word stands there: of that only the sum over its forms is certain.
        Assert.Equal(
            SegmentArrays.Of(SearchIndex.Build(corpus, Corpus.Vocabulary).Parts[0]).Where(IsNotForms),
            SegmentArrays.Of(new IndexPart(merged)).Where(IsNotForms));

        bool IsNotForms(Array array, int index) => index != SegmentArrays.RowsOfWord;
    }

    [Fact]
    public void AReaderKeepsTheStateThatItTook()
    {
        var live = new LiveIndex(SearchIndex.Build(Corpus.Of(1, 10), Corpus.Vocabulary));
        var before = live.Current;
        live.Change([], [1, 2, 3]);
        Assert.Equal(10, before.Search(new SearchRequest { For = SearchFor.Agreements }).Total);
        Assert.Equal(7, live.Current.Search(new SearchRequest { For = SearchFor.Agreements }).Total);
    }

    [Fact]
    public async Task ReadersAndAWriterAtOnceSeeWholeStatesOnly()
    {
        // Each change puts the same agreement at two ids: a state that has one without the other was never whole.
        var live = new LiveIndex(SearchIndex.Empty(Corpus.Vocabulary));
        var random = new Random(1);
        using var done = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 3).Select(_ => Task.Run(() =>
        {
            var seen = 0;
            while (!done.IsCancellationRequested)
            {
                var total = live.Current.Search(new SearchRequest { For = SearchFor.Agreements, Facets = ["country", "area"] }).Total;
                Assert.Equal(0, total % 2);
                seen++;
            }
            return seen;
        })).ToList();
        for (var i = 0; i < 150; i++)
        {
            var agreement = Corpus.Agreement(random, 2 * (1 + i % 40));
            live.Change([agreement, agreement with { Id = agreement.Id + 1 }], i % 5 == 0 ? [2 * (1 + i % 7) + 100, 2 * (1 + i % 7) + 101] : []);
        }
        await live.Merging;
        await done.CancelAsync();
        Assert.All(await Task.WhenAll(readers), seen => Assert.True(seen > 0));
        Assert.Equal(80, live.Current.Agreements);
    }

    [Fact]
    public async Task AMergeThatFailsIsToldAndTheIndexGoesOnInMoreParts()
    {
        var live = new LiveIndex(SearchIndex.Build(Corpus.Of(1, 200), Corpus.Vocabulary));
        var random = new Random(3);
        foreach (var id in Enumerable.Range(500, 8)) live.Change([Corpus.Agreement(random, id)], []);
        // As if memory had gone bad: a merge cannot read the positions, while words are found without them.
        foreach (var part in live.Current.Parts) part.Segment.OwnWords.PositionBlocks.AsSpan().Fill(int.MaxValue);
        live.Change([Corpus.Agreement(random, 600)], []);
        await Assert.ThrowsAnyAsync<Exception>(() => live.Merging);
        Assert.Equal(209, live.Current.Search(new SearchRequest { For = SearchFor.Agreements }).Total);
    }

    [Fact]
    public async Task PartsOnceMergedAreHeldByNobody()
    {
        var live = new LiveIndex(SearchIndex.Build(Corpus.Of(1, 40), Corpus.Vocabulary));
        var before = Segment(live);
        live.Change([.. Corpus.Of(2, 20).Select(a => a with { Id = a.Id + 100 })], []);
        await live.Merging;
        Assert.Single(live.Current.Parts);
        // The thread that merged may still be on its way out.
        for (var i = 0; before.IsAlive && i < 200; i++)
        {
            await Task.Delay(10);
            GC.Collect();
        }
        Assert.False(before.IsAlive);
        GC.KeepAlive(live);

        static WeakReference Segment(LiveIndex live) => new(live.Current.Parts[0].Segment);
    }

    [Fact]
    public void AnIdGivenTwiceIsRefusedAndNothingIsChanged()
    {
        var live = new LiveIndex(SearchIndex.Build(Corpus.Of(1, 5), Corpus.Vocabulary));
        var before = live.Current;
        var twice = Corpus.Of(2, 1);
        Assert.Throws<ArgumentException>(() => live.Change([.. twice, .. twice], []));
        Assert.Same(before, live.Current);
    }

    private static Question WithoutBeginnings(Random random)
    {
        while (true)
        {
            var question = AnyQuestion.Of(random);
            if (!AnyRequest.Said(question).Contains('*')) return question;
        }
    }
}
