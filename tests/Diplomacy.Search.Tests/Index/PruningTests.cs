using Diplomacy.Search.Index;
using Diplomacy.Search.Questions;

namespace Diplomacy.Search.Tests.Index;

/// <summary>What is left out while the best hits are looked for would not have been among them.</summary>
public sealed class PruningTests
{
    private static readonly SearchIndex Index = SearchIndex.Build(Corpus.Of(7, 4000, 12), Corpus.Vocabulary);

    [Fact]
    public void AShortPageIsTheHeadOfTheWholeList()
    {
        var random = new Random(5);
        for (var i = 0; i < 120; i++)
        {
            var question = i % 2 == 0 ? AnyQuestion.Of(random) : new AnyOf([.. Enumerable.Range(0, 4).Select(_ => AnyQuestion.Of(random, 0))]);
            var request = new SearchRequest { Question = question, For = (SearchFor)(i % 3), Reach = (WordReach)random.Next(2), Take = int.MaxValue };
            var whole = Index.Search(request).Hits;
            Assert.Equal(whole.Take(7), Index.Search(request with { Take = 7 }).Hits);
            Assert.Equal(whole.Skip(30).Take(20), Index.Search(request with { Skip = 30, Take = 20 }).Hits);
        }
    }

    [Fact]
    public void ALateHitThatIsBetterThanAllBeforeItIsFound()
    {
        var corpus = Corpus.Of(3, 3000, 4);
        corpus[^1] = corpus[^1] with
        {
            FirstDay = null,
            Year = null,
            SortKey = "~",
            Rows = [new IndexedRow { Id = -7, IsStatement = true, Text = "the the the the the the the" }],
        };
        var found = SearchIndex.Build(corpus, Corpus.Vocabulary)
            .Search(new SearchRequest { Question = new Word("the"), Take = 1, Reach = WordReach.OwnWords });
        Assert.Equal(-7, found.Hits[0].Row);
    }
}
