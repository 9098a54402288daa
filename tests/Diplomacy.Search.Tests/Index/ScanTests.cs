using Diplomacy.Search.Index;

namespace Diplomacy.Search.Tests.Index;

/// <summary>The index answers as a scan of all rows does.</summary>
public sealed class ScanTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void AnyQuestionFindsOrdersAndCountsAsAScanDoes(int seed)
    {
        var corpus = Corpus.Of(seed, 60);
        var index = SearchIndex.Build(corpus, Corpus.Vocabulary, threads: 2);
        var naive = new NaiveSearch(NaiveRow.Of(corpus));
        var random = new Random(seed);
        for (var i = 0; i < 150; i++)
        {
            var request = AnyRequest.Of(random);
            Same.Results(naive.Search(request), index.Search(request), $"seed {seed}, question {i}: {AnyRequest.Said(request)}");
        }
    }
}
