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
    public void TheBestKeysAreThoseOfASort()
    {
        var random = new Random(3);
        for (var i = 0; i < 300; i++)
        {
            var keys = Enumerable.Range(0, random.Next(1, 200)).Select(_ => (ulong)random.Next(1 + i)).ToArray();
            var wanted = random.Next(220);
            Assert.Equal(keys.Order().Take(wanted), BestKeys.Sort(keys.AsSpan().ToArray(), wanted).ToArray());
        }
    }

    [Fact]
    public void ABeginningOfFewWordsIsFoundAmongManyRows()
    {
        var corpus = Corpus.Of(9, 3000, 12);
        corpus[70] = corpus[70] with { Rows = [Row(-1, "quince"), Row(-2, "quinces quinine"), Row(-3, "none of them")] };
        corpus[2000] = corpus[2000] with { Title = "On quinine", Rows = [Row(-4, "by title alone")] };
        corpus[2500] = corpus[2500] with { Parties = [new IndexedName("az", ["Quinland"])], Rows = [Row(-5, "a quince by quinine")] };
        var index = SearchIndex.Build(corpus, Corpus.Vocabulary);
        Assert.Equal([-5, -4, -2, -1], Found(new Word("quin", Prefix: true)));
        Assert.Equal([-5, -2, -1], Found(new Word("quin", Prefix: true), WordReach.OwnWords));
        Assert.Equal([-2], Found(new Phrase(["quinces", "qui"], Prefix: true)));
        Assert.Equal([-5], Found(new Phrase(["by", "qui"], Prefix: true)));
        Assert.Equal([-4], Found(new InTitle(new Word("quin", Prefix: true))));

        IEnumerable<int> Found(Question question, WordReach reach = WordReach.Anywhere) =>
            index.Search(new SearchRequest { Question = question, Reach = reach }).Hits.Select(h => h.Row).Order();

        static IndexedRow Row(int id, string text) => new() { Id = id, IsStatement = true, Text = text };
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
