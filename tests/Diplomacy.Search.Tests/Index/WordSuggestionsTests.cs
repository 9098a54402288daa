using Diplomacy.Search.Index;
using Diplomacy.Search.Questions;

namespace Diplomacy.Search.Tests.Index;

public sealed class WordSuggestionsTests
{
    [Fact]
    public void AnyFormOfAWordMakesItKnown()
    {
        var index = Index("cooperation");
        Assert.True(index.Knows("cooperating"));
        Assert.False(index.Knows("cooking"));
    }

    [Fact]
    public void BeginningsAreCompletedTheMostFrequentFirstOverAllSegments()
    {
        var live = new LiveIndex(Index("energy", "energetic", "energetic", "trade"));
        live.Change([Agreement(100, "energy"), Agreement(101, "energy")], []);
        Assert.Equal([new WordCount("energy", 3), new WordCount("energetic", 2)], live.Current.Complete("ener", 5));
        Assert.Equal([new WordCount("energy", 3)], live.Current.Complete("ener", 1));
    }

    private static SearchIndex Index(params string[] texts) =>
        SearchIndex.Build(texts.Select((t, i) => Agreement(i + 1, t)), Corpus.Vocabulary);

    private static IndexedAgreement Agreement(int id, string text) =>
        new() { Id = id, SortKey = $"{id}", Rows = [new IndexedRow { Id = id, IsStatement = true, Text = text }] };
}
