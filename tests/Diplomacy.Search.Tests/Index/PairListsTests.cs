using Diplomacy.Search.Index;
using Diplomacy.Search.Questions;

namespace Diplomacy.Search.Tests.Index;

/// <summary>Pairs of frequent words that are kept change how fast phrases are found, not what is.</summary>
public sealed class PairListsTests
{
    private static readonly List<IndexedAgreement> Agreements = Corpus.Of(41, 120, 8, 16);

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void PhrasesOfPairsAnswerAsAScanDoes(int threads)
    {
        var index = Paired(SearchIndex.Build(Agreements, Corpus.Vocabulary), threads);
        Assert.True(index.Parts[0].Segment.OwnWords.Pairs!.Keys.Length > 50);
        var naive = new NaiveSearch(NaiveRow.Of(Agreements));
        var random = new Random(threads);
        var found = 0;
        for (var i = 0; i < 300; i++)
        {
            var words = Enumerable.Range(0, 2 + random.Next(3)).Select(_ => Analysed(Corpus.Word(random))).ToList();
            var prefix = random.Next(6) == 0;
            var request = new SearchRequest
            {
                Question = new Phrase(prefix ? [.. words.SkipLast(1), words[^1][..2]] : words, prefix),
                Reach = (WordReach)random.Next(2),
                Facets = ["country", "area"],
            };
            var expected = naive.Search(request);
            Same.Results(expected, index.Search(request), AnyRequest.Said(request));
            if (expected.Total > 0) found++;
        }
        Assert.True(found > 100);
    }

    [Fact]
    public void APairIsFoundOnceADocumentHoweverOftenItStandsThere()
    {
        IndexedRow Row(int id, string text) => new() { Id = id, IsStatement = true, Text = text };
        var agreement = new IndexedAgreement { Id = 1, SortKey = "a", Rows = [Row(1, "of the oil of the gas"), Row(2, "the of"), Row(3, "of, the")] };
        var index = Paired(SearchIndex.Build([agreement], Corpus.Vocabulary), 1);
        Assert.Equal([1, 3], index.Search(new SearchRequest { Question = new Phrase(["of", "the"]), Order = HitOrder.Newest }).Hits.Select(h => h.Row));
    }

    [Fact]
    public void NoPairGoesOnFromOneFieldToTheNext()
    {
        var row = new IndexedRow { Id = 1, IsStatement = true, Text = "have agreed", LeadIn = "parties will" };
        var index = Paired(SearchIndex.Build([new IndexedAgreement { Id = 1, SortKey = "a", Rows = [row] }], Corpus.Vocabulary), 1);
        Assert.Equal(0, index.Search(new SearchRequest { Question = new Phrase(["agreed", "parties"]) }).Total);
        Assert.Equal(1, index.Search(new SearchRequest { Question = new Phrase(["parties", "will"]) }).Total);
    }

    [Fact]
    public void PairsAreKeptInSnapshotsAndMadeAnewByMerges()
    {
        var part = Paired(SearchIndex.Build(Agreements, Corpus.Vocabulary), 2).Parts[0];
        var read = SegmentArrays.Part(SegmentArrays.Of(part), Corpus.Vocabulary);
        Assert.Equal(part.Segment.OwnWords.Pairs!.Lists, read.Segment.OwnWords.Pairs!.Lists);
        var merged = SegmentMerge.Run([read.Without([Agreements[0].Id])], Corpus.Vocabulary).OwnWords.Paired(1, 1);
        Assert.Equal(
            Paired(SearchIndex.Build(Agreements.Skip(1), Corpus.Vocabulary), 1).Parts[0].Segment.OwnWords.Pairs!.Keys, merged.Pairs!.Keys);
    }

    private static SearchIndex Paired(SearchIndex index, int threads)
    {
        foreach (var part in index.Parts) part.Segment.OwnWords.Paired(threads, least: 1);
        return index;
    }

    private static string Analysed(string word) => Search.Analysis.Analyser.Tokens(word)[0].Word;
}
